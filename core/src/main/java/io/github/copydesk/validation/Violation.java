package io.github.copydesk.validation;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.constraint.Publishable;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
  private final Level level;

  Violation(String code, String path, String message, Level level) {
    this.code = code;
    this.path = path;
    this.message = message;
    this.level = level;
  }

  /** How bad it is to break a rule. */
  public enum Level implements Coded {
    /** The value is wrong: the rule is of the group {@code Default}. */
    WRONG,

    /** The value is not fit to print: the rule is of the group {@link Publishable} alone. */
    UNFIT
  }

  /** What a validator of Bean Validation reports, without the objects it holds on to. */
  public static Violation of(ConstraintViolation<?> violation) {
    ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
    return new Violation(
        codeOf(constraint.getAnnotation().annotationType().getSimpleName()),
        ValuePath.of(violation.getPropertyPath()).toString(),
        violation.getMessage(),
        constraint.getGroups().equals(Set.of(Publishable.class)) ? Level.UNFIT : Level.WRONG);
  }

  /**
   * What a validator of Bean Validation reports, in the order of the paths and as many of them as
   * {@link NewsValidator#check} tells.
   */
  public static List<Violation> listOf(Collection<? extends ConstraintViolation<?>> violations) {
    Report report = new Report();
    violations.stream().map(Violation::of).sorted(Report.ORDER).forEach(report::add);
    return report.violations();
  }

  /** What stands for those of a level that are not told one by one. */
  static Violation more(int count, Level level) {
    return new Violation("limit.violations", "", "and " + count + " more", level);
  }

  /** The code of a constraint by the simple name of its annotation. */
  static String codeOf(String constraint) {
    return HUMP.matcher(constraint).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /**
   * The stable code of the rule: the simple name of its annotation in kebab case, such as {@code
   * anchors-match-text}; {@code limit.violations} for one that says how many more there are.
   */
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

  /**
   * Whether the value is wrong, or only not fit to print; of {@code limit.violations}, the level of
   * those it counts.
   */
  public Level level() {
    return level;
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
        && message.equals(that.message)
        && level == that.level;
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, path, message, level);
  }

  /** {@code path: message (code)}. */
  @Override
  public String toString() {
    return (path.isEmpty() ? "" : path + ": ") + message + " (" + code + ")";
  }
}
