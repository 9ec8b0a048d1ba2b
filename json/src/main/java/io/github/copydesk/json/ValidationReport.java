package io.github.copydesk.json;

import io.github.copydesk.validation.Violation;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rules that a value breaks, each as a {@link Problem} with its place in the value's JSON. Its
 * {@link #toString} is a list that can be shown to a person or sent back to the language model that
 * wrote the document.
 */
public final class ValidationReport implements Serializable {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // the lists of the JDK are serializable
  private final List<Violation> violations;

  ValidationReport(List<Violation> violations) {
    this.violations = List.copyOf(violations);
  }

  private static Problem problem(Violation violation) {
    return new Problem(violation.code(), pointer(violation.path()), null, violation.message());
  }

  /** The path as a JSON Pointer: {@code /aliases/1} for {@code aliases[1].<list element>}. */
  private static String pointer(String path) {
    String pointer =
        path.replace(".<list element>", "").replace("]", "").replace('[', '/').replace('.', '/');
    return pointer.isEmpty() ? "" : "/" + pointer;
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

  /** One line for each broken rule, or “valid”. */
  @Override
  public String toString() {
    return isValid()
        ? "valid"
        : problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
