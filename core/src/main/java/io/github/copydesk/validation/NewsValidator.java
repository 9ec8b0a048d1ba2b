package io.github.copydesk.validation;

import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.internal.Lists;
import jakarta.validation.groups.Default;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Checks articles and their parts, and finds, for instance, <i>a quote whose words differ from the
 * article's</i>.
 *
 * <pre>{@code
 * NewsValidator validator = NewsValidator.create();
 * validator.check(article).forEach(System.out::println);
 * validator.check(article, Publishable.class).forEach(System.out::println);
 * }</pre>
 *
 * <p>The rules are declared on the types as Bean Validation annotations. They are compiled when a
 * type is first encountered, so this class needs no Bean Validation provider and does not interfere
 * with an application's own. An application that has a validator (Spring, Quarkus, {@code
 * Validation.byDefaultProvider()}) can use that instead: it finds the same violations. Messages are
 * in English whatever the default locale.
 *
 * <p>Immutable, safe for any number of threads, and serializable, so that a function that is sent
 * to another JVM can hold it.
 */
public final class NewsValidator implements Serializable {
  private static final long serialVersionUID = 1;
  private static final NewsValidator VALIDATOR = new NewsValidator();

  private final transient Plan defaults = new Plan(false);
  private final transient Plan publishable = new Plan(true);

  private NewsValidator() {}

  /** A validator for all types of the domain. */
  public static NewsValidator create() {
    return VALIDATOR;
  }

  private Object readResolve() {
    return VALIDATOR;
  }

  /**
   * The violations in a value and the values inside it, in the order of their paths.
   *
   * <p>At most 1,000 are returned, those of level {@code WRONG} taking precedence over those of
   * level {@code UNFIT}. If there are more, an additional one at the end for each level says how
   * many, with the code {@code limit.violations}.
   *
   * @param value an article or any other object of the domain
   * @param groups none or {@code Default} for the rules of level {@code WRONG}, {@link Publishable}
   *     for those of level {@code UNFIT} as well
   * @return the violations, empty if there are none; {@link Violation#level} tells the two kinds
   *     apart
   * @throws IllegalArgumentException if the value does not belong to the domain, such as a list of
   *     articles, or if any other group is given
   * @throws NullPointerException if the value or a group is null
   */
  public List<Violation> check(Object value, Class<?>... groups) {
    Objects.requireNonNull(value, "value is null");
    Check check = plan(groups).of(value);
    if (check.passes(value)) {
      return List.of();
    }
    Report report = new Report();
    check.report(value, ValuePath.ROOT, report);
    return report.violations();
  }

  private Plan plan(Class<?>... groups) {
    Plan plan = defaults;
    for (Class<?> group : Lists.of(groups, "groups")) {
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
