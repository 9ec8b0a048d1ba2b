package io.github.copydesk.validation;

import io.github.copydesk.internal.PathOrder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

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
 * expression language, so it needs nothing on the class path but this library's own dependencies.
 * Messages are English whatever the default locale. Creating one takes a good part of a second:
 * create one and share it, it is safe for any number of threads.
 *
 * <p>An application that has a validator of its own (Spring, Quarkus, {@code
 * Validation.byDefaultProvider()}) can use that one: the rules are the same.
 */
public final class NewsValidator implements Validator {
  private final Validator validator;

  private NewsValidator(Validator validator) {
    this.validator = validator;
  }

  /** A validator for all types of the domain. */
  public static NewsValidator create() {
    ParameterMessageInterpolator english =
        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false);
    // the factory holds no resource that closing would free before its validator is gone
    @SuppressWarnings("resource")
    ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(english)
            .buildValidatorFactory();
    return new NewsValidator(factory.getValidator());
  }

  /**
   * Everything that is wrong with a value and the values in it, in the order of the paths.
   *
   * @param value an article, or any other object of the domain
   * @param groups none for what is wrong, {@link io.github.copydesk.constraint.Publishable} also
   *     for what is missing before it can be printed
   * @return the violations, empty if there are none
   */
  public <T> List<Violation> check(T value, Class<?>... groups) {
    return validate(value, groups).stream()
        .map(Violation::of)
        .sorted(
            Comparator.comparing(Violation::path, PathOrder.NATURAL).thenComparing(Violation::code))
        .toList();
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
    return validator.validate(object, groups);
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateProperty(
      T object, String propertyName, Class<?>... groups) {
    return validator.validateProperty(object, propertyName, groups);
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateValue(
      Class<T> beanType, String propertyName, Object value, Class<?>... groups) {
    return validator.validateValue(beanType, propertyName, value, groups);
  }

  @Override
  public BeanDescriptor getConstraintsForClass(Class<?> clazz) {
    return validator.getConstraintsForClass(clazz);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.isInstance(this) ? type.cast(this) : validator.unwrap(type);
  }

  @Override
  public ExecutableValidator forExecutables() {
    return validator.forExecutables();
  }
}
