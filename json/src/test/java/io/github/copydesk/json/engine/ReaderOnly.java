package io.github.copydesk.json.engine;

import io.github.copydesk.json.Problem;
import io.github.copydesk.validation.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What only the reader and the rules know: why a document may be rejected that fits its schema. */
final class ReaderOnly {
  /** The codes of the rules that no schema says. */
  private static final List<String> RULES =
      RuleFragments.NOT_SAID.stream().map(Descriptions::code).sorted().toList();

  private static final Pattern DAY =
      Pattern.compile("the interval ends before it begins|the day must be from 0?1 to");

  private static final Pattern ORDER =
      Pattern.compile(
          "must not be greater than|must be greater than start"
              + "|spans must be in ascending order and not overlap");

  private static final Pattern DEPTH =
      Pattern.compile("must not be nested deeper than|must not make a chain of more than");

  private static final Map<String, Predicate<Finding>> REASONS = reasons();

  private ReaderOnly() {}

  /**
   * Why a document is rejected.
   *
   * @param value what is there in the document
   */
  private record Finding(String code, String message, JsonNode value) {
    boolean is(String expected) {
      return code.equals(expected);
    }
  }

  private static Map<String, Predicate<Finding>> reasons() {
    Map<String, Predicate<Finding>> reasons = new LinkedHashMap<>();
    reasons.put(
        "a whole number with a fraction or an exponent, such as 3.0",
        finding -> finding.is("type.not-integral") && isWhole(finding.value()));
    reasons.put("an unpaired surrogate", finding -> finding.is("json.lone-surrogate"));
    reasons.put("a property twice", finding -> finding.is("json.duplicate-key"));
    reasons.put(
        "29 February in a common year, an interval that ends before it begins",
        finding -> finding.is("value.format") && DAY.matcher(finding.message()).find());
    reasons.put(
        "numbers or spans that are not in order",
        finding -> finding.is("value.invariant") && ORDER.matcher(finding.message()).find());
    reasons.put(
        "objects nested too deeply",
        finding ->
            finding.is("limit.depth")
                || (finding.is("value.invariant") && DEPTH.matcher(finding.message()).find()));
    reasons.put(
        "a character where the part of a URI must not have it",
        finding -> finding.is("value.format") && finding.message().startsWith("expected a URI"));
    reasons.put(
        "the host of a web address in detail: what is in a label, how large a number is",
        finding -> finding.is("web-url"));
    RULES.forEach(rule -> reasons.put("rule " + rule, finding -> finding.is(rule)));
    return reasons;
  }

  private static boolean isWhole(JsonNode number) {
    return number.isNumber() && number.decimalValue().stripTrailingZeros().scale() <= 0;
  }

  /** All reasons, in the order of a table. */
  static List<String> all() {
    return List.copyOf(REASONS.keySet());
  }

  /** The reason for a problem of a document; empty if a schema should have found it, too. */
  static Optional<String> why(Problem problem, JsonNode document) {
    return why(new Finding(problem.code(), problem.message(), document.at(problem.pointer())));
  }

  /** The reason for a violation of a rule; empty if a schema should have found it, too. */
  static Optional<String> why(Violation violation, JsonNode document) {
    return why(
        new Finding(violation.code(), violation.message(), document.at(violation.pointer())));
  }

  private static Optional<String> why(Finding finding) {
    return REASONS.entrySet().stream()
        .filter(reason -> reason.getValue().test(finding))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
