package io.github.copydesk.validation;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.internal.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is broken by a value, such as <i>quotes[3].anchors[0]: the words differ …
 * (anchors-match-text)</i>.
 */
public final class Violation implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final String code;
  private final String path;
  private final String pointer;
  private final String message;
  private final Level level;

  Violation(String code, ValuePath place, String message, Level level) {
    this.code = code;
    this.path = place.toString();
    this.pointer = place.pointer();
    this.message = message;
    this.level = level;
  }

  /** How serious a violation is. */
  public enum Level implements Coded {
    /** The value is wrong: the rule is of the group {@code Default}. */
    WRONG,

    /** The value is not fit to print: the rule is of the group {@link Publishable} alone. */
    UNFIT
  }

  /**
   * The equivalent of a violation that a Bean Validation validator reports, without the objects it
   * retains. The path begins at the value that was validated; for the violation of a method's
   * constraints, at the argument or the returned value.
   */
  public static Violation of(ConstraintViolation<?> violation) {
    Objects.requireNonNull(violation, "violation is null");
    ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
    return new Violation(
        codeOf(constraint.getAnnotation().annotationType().getSimpleName()),
        ValuePath.of(violation.getPropertyPath()),
        Messages.of(violation.getMessage()), // for Apache BVal, which does not read our bundle
        constraint.getGroups().equals(Set.of(Publishable.class)) ? Level.UNFIT : Level.WRONG);
  }

  /**
   * The equivalents of the violations that a Bean Validation validator reports, in the order of
   * their paths and as many as {@link NewsValidator#check} would return.
   */
  public static List<Violation> listOf(Collection<? extends ConstraintViolation<?>> violations) {
    Objects.requireNonNull(violations, "violations is null");
    Report report = new Report();
    violations.stream().map(Violation::of).sorted(Report.ORDER).forEach(report::add);
    return report.violations();
  }

  /** The violation that represents those of a level that are not listed one by one. */
  static Violation more(int count, Level level) {
    return new Violation("limit.violations", ValuePath.ROOT, "and " + count + " more", level);
  }

  /** The code of a constraint, from the simple name of its annotation. */
  static String codeOf(String constraint) {
    return HUMP.matcher(constraint).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /**
   * The stable code of the rule: the simple name of its annotation in kebab case, such as {@code
   * anchors-match-text}; {@code limit.violations} if it says how many more there are.
   */
  public String code() {
    return code;
  }

  /**
   * The path from the value that was checked to where the rule is broken: {@code
   * quotes[3].anchors[0]}; empty for the value itself.
   */
  public String path() {
    return path;
  }

  /**
   * The {@linkplain #path path} as a JSON Pointer (RFC 6901): {@code /quotes/3/anchors/0}; empty
   * for the value itself. It is the place in the value's JSON if properties have the same names
   * there, as all types of the domain do. An element of a set has no index: the pointer ends at the
   * set.
   */
  public String pointer() {
    return pointer;
  }

  /**
   * Whether the value is wrong, or only not fit to print; for {@code limit.violations}, the level
   * of those it counts.
   */
  public Level level() {
    return level;
  }

  /** A message for a journalist that says what is wrong. */
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
