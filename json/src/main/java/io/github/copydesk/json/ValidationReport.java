package io.github.copydesk.json;

import io.github.copydesk.internal.PathOrder;
import io.github.copydesk.json.engine.Pointers;
import io.github.copydesk.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rules of Bean Validation a value breaks, with the places in its JSON. It prints as a list
 * that can be shown to a person or sent back to the language model that wrote the document.
 */
public final class ValidationReport {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::pointer, PathOrder.NATURAL).thenComparing(Problem::code);

  private final List<Problem> problems;

  private ValidationReport(List<Problem> problems) {
    this.problems = problems;
  }

  static ValidationReport of(Set<? extends ConstraintViolation<?>> violations) {
    return new ValidationReport(
        violations.stream()
            .map(
                violation ->
                    new Problem(
                        Violation.codeOf(violation),
                        pointer(violation.getPropertyPath()),
                        null,
                        violation.getMessage()))
            .sorted(ORDER)
            .toList());
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable() && node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKey() != null) {
        pointer.append('/').append(Pointers.escape(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(Pointers.escape(node.getName()));
      }
    }
    return pointer.toString();
  }

  /** Whether no rule is broken. */
  public boolean isValid() {
    return problems.isEmpty();
  }

  /** The broken rules, in the order of their places; the code is the rule's. */
  public List<Problem> problems() {
    return problems;
  }

  /** A line for each broken rule, or “valid”. */
  @Override
  public String toString() {
    return problems.isEmpty()
        ? "valid"
        : problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
