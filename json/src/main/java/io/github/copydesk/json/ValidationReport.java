package io.github.copydesk.json;

import io.github.copydesk.validation.Violation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which rules a value breaks, with the places in its JSON. It prints as a list that can be shown to
 * a person or sent back to the language model that wrote the document.
 */
public final class ValidationReport {
  private final List<Violation> violations;

  ValidationReport(List<Violation> violations) {
    this.violations = List.copyOf(violations);
  }

  private static Problem problem(Violation violation) {
    return new Problem(violation.code(), pointer(violation.path()), null, violation.message());
  }

  /** The JSON Pointer of a path: {@code /aliases/1} of {@code aliases[1].<list element>}. */
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
   * The broken rules, in the order of their places; the code is the rule's. At most 1,000, and how
   * many more, with the code {@code limit.violations}.
   */
  public List<Problem> problems() {
    return violations.stream().map(ValidationReport::problem).toList();
  }

  /**
   * Those of the {@linkplain #problems() problems} of one level: what is wrong, or not fit to
   * print.
   */
  public List<Problem> problems(Violation.Level level) {
    return violations.stream()
        .filter(violation -> violation.level() == level)
        .map(ValidationReport::problem)
        .toList();
  }

  /** A line for each broken rule, or “valid”. */
  @Override
  public String toString() {
    return isValid()
        ? "valid"
        : problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
