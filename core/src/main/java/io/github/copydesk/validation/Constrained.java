package io.github.copydesk.validation;

import io.github.copydesk.internal.Messages;
import io.github.copydesk.internal.Rule;
import io.github.copydesk.internal.ViolationSink;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A constraint on a value: whether the value keeps it, and what is reported if not. */
sealed interface Constrained extends Check {
  /** The name of the annotation without its package, such as {@code AnchorsMatchText}. */
  String name();

  /** How bad it is to break the constraint. */
  Violation.Level level();

  /** The message, a key of the bundle in braces. */
  String template();

  /** The code of the constraint, such as {@code anchors-match-text}. */
  default String code() {
    return Violation.codeOf(name());
  }

  /** The constraint that a word of the {@link Rules} denotes. */
  static Constrained of(String word) {
    boolean unfit = Rules.isForPrint(word);
    Violation.Level level = unfit ? Violation.Level.UNFIT : Violation.Level.WRONG;
    String listed = unfit ? word.substring(0, word.length() - 1) : word;
    String[] parts = listed.split(":", -1);
    if (parts.length == 3) {
      return within(parts[0].equals("min"), Long.parseLong(parts[1]), level, template(parts[2]));
    }
    String name = listed.substring(listed.lastIndexOf('.') + 1);
    String template = template(listed + ".message");
    Object validator = validator(Rules.name(listed) + "$Validator");
    @SuppressWarnings("unchecked") // an annotated element has the type that the validator takes
    Constrained constraint =
        validator instanceof Rule<?, ?>
            ? new ByRule(name, level, template, (Rule<?, Object>) validator)
            : new ByPredicate(name, level, template, (Predicate<Object>) validator);
    return constraint;
  }

  private static String template(String key) {
    return "{" + Rules.name(key) + "}";
  }

  private static Constrained within(
      boolean least, long limit, Violation.Level level, String template) {
    BigDecimal exact = BigDecimal.valueOf(limit);
    Predicate<Object> beyond =
        value ->
            value instanceof BigDecimal decimal
                ? decimal.compareTo(exact) == (least ? -1 : 1)
                : Long.compare(((Number) value).longValue(), limit) == (least ? -1 : 1);
    return new ByPredicate(least ? "Min" : "Max", level, template, beyond.negate());
  }

  private static Object validator(String name) {
    try {
      return Rules.classOf(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no validator of a rule: " + name, e);
    }
  }

  /** A constraint checked by a predicate. */
  record ByPredicate(
      String name, Violation.Level level, String template, Predicate<Object> predicate)
      implements Constrained {
    @Override
    public boolean passes(@Nullable Object value) {
      return value == null || predicate.test(value);
    }

    @Override
    public void report(@Nullable Object value, ValuePath path, Report report) {
      if (!passes(value)) {
        report.add(this, path, report.isFull(level) ? "" : Messages.of(template));
      }
    }
  }

  /** A constraint checked by a rule, which provides paths and messages itself. */
  record ByRule(String name, Violation.Level level, String template, Rule<?, Object> rule)
      implements Constrained {
    @Override
    public boolean passes(@Nullable Object value) {
      return value == null || rule.isKept(value);
    }

    @Override
    public void report(@Nullable Object value, ValuePath path, Report report) {
      if (value != null) {
        rule.report(value, new Told(this, path, report));
      }
    }
  }

  /** Takes the violations that a rule finds in a value. */
  record Told(ByRule constraint, ValuePath path, Report report) implements ViolationSink {
    @Override
    public String template() {
      return constraint.template();
    }

    @Override
    public boolean onlyCounts() {
      return report.isFull(constraint.level());
    }

    @Override
    public void add(String message, Object... steps) {
      report.add(constraint, onlyCounts() ? path : path.then(steps), message);
    }
  }
}
