package io.github.copydesk.json;

import io.github.copydesk.validation.Violation;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rules that a value breaks, each as a {@link Problem} with its place in the value's JSON. Its
 * {@link #toString} is a list that can be shown to a person; {@link #forModel} is one that can be
 * sent back to the language model that wrote the document.
 */
public final class ValidationReport implements Serializable {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // the lists of the JDK are serializable
  private final List<Violation> violations;

  ValidationReport(List<Violation> violations) {
    this.violations = List.copyOf(violations);
  }

  /**
   * A report of the violations that a Bean Validation validator has found already, so that no value
   * is validated twice: the violations of a {@code ConstraintViolationException}, or those inside
   * the errors of a Spring {@code BindingResult}:
   *
   * <pre>{@code
   * Stream<ConstraintViolation<?>> violations =
   *     result.getAllErrors().stream().map(error -> error.unwrap(ConstraintViolation.class));
   * ValidationReport report = ValidationReport.of(violations.toList());
   * }</pre>
   *
   * <p>The value may be any object, such as an application's own with articles inside. Pointers
   * begin at the value that was validated, as those of {@link Violation#pointer} do.
   */
  public static ValidationReport of(Collection<? extends ConstraintViolation<?>> violations) {
    return new ValidationReport(Violation.listOf(violations));
  }

  private static Problem problem(Violation violation) {
    return new Problem(violation.code(), violation.pointer(), null, violation.message());
  }

  /** Whether no rule is broken. */
  public boolean isValid() {
    return violations.isEmpty();
  }

  /**
   * The broken rules, in the order of their places; the code of each is the rule's. At most 1,000,
   * then one with the code {@code limit.violations} that says how many more.
   */
  public List<Problem> problems() {
    return violations.stream().map(ValidationReport::problem).toList();
  }

  /**
   * The {@linkplain #problems() problems} of one level: errors, or what must be fixed before
   * publication.
   */
  public List<Problem> problems(Violation.Level level) {
    return violations.stream()
        .filter(violation -> violation.level() == level)
        .map(ValidationReport::problem)
        .toList();
  }

  /** The broken rules as a {@linkplain Problem#forModel numbered list} for a language model. */
  public String forModel() {
    return Problem.forModel(problems());
  }

  /** One line for each broken rule, or “valid”. */
  @Override
  public String toString() {
    return isValid()
        ? "valid"
        : problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
