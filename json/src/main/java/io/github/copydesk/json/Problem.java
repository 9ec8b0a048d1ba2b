package io.github.copydesk.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one place of a document, such as <i>/quotes/0/kind: expected one of direct,
 * partial, indirect, mixed, free-indirect, but found “Direct”; did you mean direct?
 * (value.enum)</i>.
 */
public final class Problem {
  private final String code;
  private final String pointer;
  private final String message;

  Problem(String code, String pointer, String message) {
    this.code = code;
    this.pointer = pointer;
    this.message = message;
  }

  /**
   * What sort of problem it is, a stable text for programs: {@code value.missing}, {@code
   * type.mismatch}; in a {@link ValidationReport} the code of the rule, {@code anchors-match-text}.
   */
  public String code() {
    return code;
  }

  /** The place, a JSON Pointer (RFC 6901): {@code /quotes/0/kind}; empty for the whole document. */
  public String pointer() {
    return pointer;
  }

  /** What is wrong, in English, at most 1,000 characters, at most 64 of them from the document. */
  public String message() {
    return message;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Problem that
        && code.equals(that.code)
        && pointer.equals(that.pointer)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, pointer, message);
  }

  /** {@code pointer: message (code)}. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "" : pointer + ": ") + message + " (" + code + ")";
  }
}
