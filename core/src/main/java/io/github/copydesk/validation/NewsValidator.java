package io.github.copydesk.validation;

import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.internal.PathOrder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Checks articles and their parts, such as <i>a quote whose words are not those of the article</i>.
 *
 * <pre>{@code
 * NewsValidator validator = NewsValidator.create();
 * validator.check(article).forEach(System.out::println);
 * validator.check(article, Publishable.class).forEach(System.out::println);
 * }</pre>
 *
 * <p>It is a {@link Validator} of Bean Validation, made by Hibernate Validator without an
 * expression language, so it needs nothing on the class path but this library's own dependencies; a
 * {@code validation.xml} is not looked at. Messages are English whatever the default locale. It is
 * safe for any number of threads: create one and share it.
 *
 * <p>A valid value costs little: in the groups {@code Default} and {@link Publishable}, the rules
 * run as plain code, compiled from the annotations when a type is first met. Hibernate Validator
 * looks at what is not valid, and makes the report; it is started when it is first needed, which
 * takes a good part of a second.
 *
 * <p>An application that has a validator of its own (Spring, Quarkus, {@code
 * Validation.byDefaultProvider()}) can use that one: the rules are the same.
 */
public final class NewsValidator implements Validator {
  private final Plan defaults = new Plan(Default.class);
  private final Plan publishable = new Plan(Publishable.class);
  private volatile @Nullable Validator hibernate;

  private NewsValidator() {}

  /** A validator for all types of the domain. */
  public static NewsValidator create() {
    return new NewsValidator();
  }

  /** Hibernate Validator, started when it is first needed. */
  Validator hibernate() {
    Validator started = hibernate;
    if (started == null) {
      synchronized (this) {
        started = hibernate;
        if (started == null) {
          started = start();
          hibernate = started;
        }
      }
    }
    return started;
  }

  private static Validator start() {
    ParameterMessageInterpolator english =
        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false);
    // the factory holds no resource that closing would free before its validator is gone
    @SuppressWarnings("resource")
    ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(english)
            .buildValidatorFactory();
    return factory.getValidator();
  }

  /** Whether the value is valid for certain; if not, Hibernate Validator has to say. */
  private boolean passes(@Nullable Object value, Class<?>... groups) {
    if (value == null || groups.length > 1) {
      return false;
    }
    if (groups.length == 0 || groups[0] == Default.class) {
      return defaults.passes(value);
    }
    return groups[0] == Publishable.class && publishable.passes(value);
  }

  /**
   * Everything that is wrong with a value and the values in it, in the order of the paths.
   *
   * @param value an article, or any other object of the domain
   * @param groups none for what is wrong, {@link Publishable} also for what is missing before it
   *     can be printed
   * @return the violations, empty if there are none
   */
  public <T> List<Violation> check(T value, Class<?>... groups) {
    if (passes(value, groups)) {
      return List.of();
    }
    return hibernate().validate(value, groups).stream()
        .map(Violation::of)
        .sorted(
            Comparator.comparing(Violation::path, PathOrder.NATURAL).thenComparing(Violation::code))
        .toList();
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
    return passes(object, groups) ? Set.of() : hibernate().validate(object, groups);
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateProperty(
      T object, String propertyName, Class<?>... groups) {
    return hibernate().validateProperty(object, propertyName, groups);
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateValue(
      Class<T> beanType, String propertyName, Object value, Class<?>... groups) {
    return hibernate().validateValue(beanType, propertyName, value, groups);
  }

  @Override
  public BeanDescriptor getConstraintsForClass(Class<?> clazz) {
    return hibernate().getConstraintsForClass(clazz);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.isInstance(this) ? type.cast(this) : hibernate().unwrap(type);
  }

  @Override
  public ExecutableValidator forExecutables() {
    return hibernate().forExecutables();
  }
}
