package io.github.copydesk.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as set up by an application without an expression language. */
final class Hibernate {
  private Hibernate() {}

  static Validator validator() {
    // the factory holds no resource that must be freed before its validator is no longer used
    @SuppressWarnings("resource")
    ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    return factory.getValidator();
  }
}
