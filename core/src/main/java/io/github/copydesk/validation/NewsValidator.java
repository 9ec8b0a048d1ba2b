package io.github.copydesk.validation;

import io.github.copydesk.constraint.Publishable;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;

/**
 * Checks articles and their parts, such as <i>a quote whose words are not those of the article</i>.
 *
 * <pre>{@code
 * NewsValidator validator = NewsValidator.create();
 * validator.check(article).forEach(System.out::println);
 * validator.check(article, Publishable.class).forEach(System.out::println);
 * }</pre>
 *
 * <p>The rules are those that stand on the types as annotations of Bean Validation. They are
 * compiled to plain code when a type is first met, so this needs no provider of Bean Validation and
 * leaves an application's own alone. An application that has a validator (Spring, Quarkus, {@code
 * Validation.byDefaultProvider()}) can use that one as well: it finds the same. Messages are
 * English whatever the default locale.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class NewsValidator {
  private static final NewsValidator VALIDATOR = new NewsValidator();

  private final Plan defaults = new Plan(false);
  private final Plan publishable = new Plan(true);

  private NewsValidator() {}

  /** A validator for all types of the domain. */
  public static NewsValidator create() {
    return VALIDATOR;
  }

  /**
   * Everything that is wrong with a value and the values in it, in the order of the paths.
   *
   * <p>At most 1,000 are told, what is wrong before what is only not fit to print. If there are
   * more, one more for each level follows at the end that says how many, with the code {@code
   * limit.violations}.
   *
   * @param value an article, or any other object of the domain
   * @param groups none or {@code Default} for what is wrong, {@link Publishable} also for what is
   *     missing before it can be printed
   * @return the violations, empty if there are none; {@link Violation#level} tells the two apart
   * @throws IllegalArgumentException if the value is not of the domain, such as a list of articles,
   *     or a group is another
   * @throws NullPointerException if the value is null
   */
  public List<Violation> check(Object value, Class<?>... groups) {
    Check check = plan(groups).of(Objects.requireNonNull(value, "the value to check is null"));
    if (check.passes(value)) {
      return List.of();
    }
    Report report = new Report();
    check.report(value, ValuePath.ROOT, report);
    return report.violations();
  }

  private Plan plan(Class<?>... groups) {
    Plan plan = defaults;
    for (Class<?> group : groups) {
      if (group == Publishable.class) {
        plan = publishable;
      } else if (group != Default.class) {
        throw new IllegalArgumentException(
            "expected the group Default or Publishable, but found " + group.getName());
      }
    }
    return plan;
  }
}
