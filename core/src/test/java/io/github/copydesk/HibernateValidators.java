package io.github.copydesk;

import io.github.copydesk.validation.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator without an expression language, the reference for what annotations mean. */
public final class HibernateValidators {
  private HibernateValidators() {}

  /** A validator as applications create it, for the default locale. */
  @SuppressWarnings("resource") // closing would free nothing, and would end its validator
  public static Validator create() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  /** The violations that a validator finds, ordered by code and message. */
  public static List<Violation> check(Validator validator, Object value, Class<?>... groups) {
    return validator.validate(value, groups).stream().map(Violation::of).sorted(ORDER).toList();
  }

  /** An order of violations, to compare lists whose order has no meaning. */
  public static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::path)
          .thenComparing(Violation::code)
          .thenComparing(Violation::message);
}
