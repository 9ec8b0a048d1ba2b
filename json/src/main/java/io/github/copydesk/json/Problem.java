package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.engine.RawProblem;
import io.github.copydesk.json.engine.RawProblems;
import io.github.copydesk.json.engine.WriteContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong at one place of a document, such as <i>/quotes/0/kind at line 12, column 15:
 * expected one of direct, partial, indirect, mixed, free-indirect, but found “Direct”; did you mean
 * direct? (value.enum)</i>.
 */
public final class Problem implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MAX_POINTER = 512;
  private static final int MAX_MESSAGE = 1000;

  private final String code;
  private final String pointer;
  private final @Nullable LineColumn position;
  private final String message;

  Problem(String code, String pointer, @Nullable LineColumn position, String message) {
    this.code = code;
    this.pointer = pointer;
    this.position = position;
    this.message = message;
  }

  /**
   * A problem that the application itself has found, such as words that do not occur in the
   * article, to be reported with those of the library.
   *
   * @param code the kind of problem, as a stable string for programs: {@code not-in-article}
   * @param pointer the place, as a JSON Pointer (RFC 6901); empty for the whole document
   * @param message what is wrong; cut to 1,000 characters, with every character escaped that a
   *     terminal or a log would not show faithfully
   * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
   */
  public static Problem of(String code, String pointer, String message) {
    Objects.requireNonNull(code, "code is null");
    Objects.requireNonNull(pointer, "pointer is null");
    Objects.requireNonNull(message, "message is null");
    return new Problem(code, checked(pointer), null, Texts.cut(message, MAX_MESSAGE));
  }

  private static String checked(String pointer) {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "a pointer must be empty or begin with a slash, but is " + Texts.excerpt(pointer));
    }
    return pointer;
  }

  /** The problems that were found, in order, and how many more there were. */
  static List<Problem> of(RawProblems found, Function<RawProblem, @Nullable LineColumn> positions) {
    List<Problem> problems = new ArrayList<>();
    for (RawProblem raw : found.kept()) {
      LineColumn position = positions.apply(raw);
      problems.add(new Problem(raw.code(), raw.pointer(), position, raw.message()));
    }
    int more = found.count() - problems.size();
    if (more > 0) {
      problems.add(new Problem("limit.problems", "", null, "and " + more + " more"));
    }
    return problems;
  }

  /** The problem of a value that cannot be written. */
  static Problem of(WriteContext.Rejected e) {
    return new Problem(e.code(), e.pointer(), null, String.valueOf(e.getMessage()));
  }

  /**
   * This problem as one of a larger document that contains the document it is about: {@code /kind}
   * within {@code /quotes/3} is {@code /quotes/3/kind}. It has no line, as that of the larger
   * document is not known.
   *
   * @param outer where in the larger document the smaller one is, as a JSON Pointer (RFC 6901)
   * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
   */
  public Problem within(String outer) {
    Objects.requireNonNull(outer, "outer is null");
    return new Problem(code, checked(outer) + pointer, null, message);
  }

  /**
   * A numbered list of problems for a language model that is asked to correct its document: the
   * place first, then what is wrong, without the lines and columns of a text that the model cannot
   * count in, and without codes.
   *
   * <pre>
   * 1. /quotes/0/kind: expected one of direct, partial, …, but found “Direct”; did you mean direct?
   * 2. /quotes/1/attribution: missing property “attribution”
   * </pre>
   *
   * <p>Each problem is one line of at most 600 characters, whatever the document contains. After 50
   * problems there is one line that says that there are more.
   *
   * @return the lines, separated by line feeds; empty if there are no problems
   */
  public static String forModel(List<Problem> problems) {
    return ModelList.of(Objects.requireNonNull(problems, "problems is null"));
  }

  /** This problem with text appended to its message. */
  Problem saying(String more) {
    return more.isEmpty() ? this : new Problem(code, pointer, position, message + more);
  }

  /**
   * The kind of problem, as a stable string for programs: {@code value.missing}, {@code
   * type.mismatch}; in a {@link ValidationReport} the code of the rule, {@code anchors-match-text}.
   */
  public String code() {
    return code;
  }

  /**
   * The place, as a JSON Pointer (RFC 6901): {@code /quotes/0/kind}; empty for the whole document.
   */
  public String pointer() {
    return pointer;
  }

  /**
   * The line of the place, from 1. For a missing property it is the line where the object begins;
   * for a duplicate property, the line of the second name. Empty if no document was read: in a
   * {@link ValidationReport}, and for a value that cannot be written, except in a line of NDJSON.
   */
  public OptionalInt line() {
    return position == null ? OptionalInt.empty() : OptionalInt.of(position.line());
  }

  /** The column of the place, in code points, from 1; empty if {@link #line} is. */
  public OptionalInt column() {
    return position == null ? OptionalInt.empty() : OptionalInt.of(position.column());
  }

  /**
   * What is wrong, in English: at most 1,000 characters, at most 64 of them quoted from the
   * document.
   */
  public String message() {
    return message;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Problem that
        && code.equals(that.code)
        && pointer.equals(that.pointer)
        && Objects.equals(position, that.position)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, pointer, position, message);
  }

  /** {@code pointer at line 1, column 2: message (code)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Texts.cut(pointer, MAX_POINTER));
    if (position != null) {
      text.append(text.length() == 0 ? "line " : " at line ")
          .append(position.line())
          .append(", column ")
          .append(position.column());
    }
    return text.append(text.length() == 0 ? "" : ": ")
        .append(message)
        .append(" (")
        .append(code)
        .append(')')
        .toString();
  }
}
