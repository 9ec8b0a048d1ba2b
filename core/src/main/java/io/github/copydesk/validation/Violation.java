package io.github.copydesk.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a value breaks, such as <i>quotes[3].anchors[0]: the words differ …
 * (anchors-match-text)</i>.
 */
public final class Violation {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final String code;
  private final String path;
  private final String message;

  private Violation(String code, String path, String message) {
    this.code = code;
    this.path = path;
    this.message = message;
  }

  /** What Bean Validation reports, without the objects it holds on to. */
  public static Violation of(ConstraintViolation<?> violation) {
    return new Violation(
        codeOf(violation), violation.getPropertyPath().toString(), violation.getMessage());
  }

  /**
   * The stable code of the rule that was broken: the simple name of its annotation in kebab case,
   * such as {@code anchors-match-text}.
   */
  public static String codeOf(ConstraintViolation<?> violation) {
    String name =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** The stable code of the rule, such as {@code anchors-match-text}. */
  public String code() {
    return code;
  }

  /**
   * Where, from the value that was checked: {@code quotes[3].anchors[0]}; empty for the value
   * itself.
   */
  public String path() {
    return path;
  }

  /** What is wrong, in a sentence for a journalist. */
  public String message() {
    return message;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Violation that
        && code.equals(that.code)
        && path.equals(that.path)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, path, message);
  }

  /** {@code path: message (code)}. */
  @Override
  public String toString() {
    return (path.isEmpty() ? "" : path + ": ") + message + " (" + code + ")";
  }
}
