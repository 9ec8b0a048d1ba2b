package io.github.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.RulesTest;
import io.github.copydesk.basics.Coded;
import io.github.copydesk.pages.JavadocSentences;
import io.github.copydesk.pages.Markdown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule in the catalogue.
 *
 * @param uses the types or attributes it applies to, at least one
 * @param cases values that break it
 */
record RuleEntry(List<RuleUse> uses, List<RulesTest.Case> cases) {
  /** The rule with a code; all its uses and cases must be given. */
  RuleEntry {
    assertThat(cases).as("cases of %s", uses).isNotEmpty();
    assertThat(uses.stream().map(RuleUse::level).distinct()).as("levels of %s", uses).hasSize(1);
  }

  private RuleUse any() {
    return uses.get(0);
  }

  String code() {
    return any().code();
  }

  /** The last part of its package name; empty for a rule of Bean Validation itself. */
  String packageName() {
    String rule = any().rule();
    return any().isForeign() ? "" : rule.substring(0, rule.indexOf('.'));
  }

  /** The keys of its messages. */
  List<String> messages() {
    return any().isForeign()
        ? uses.stream().map(use -> use.rule().split(":", -1)[2]).distinct().toList()
        : MessageBundle.keysOf(any().rule());
  }

  String markdown(JavadocSentences javadoc) {
    StringBuilder entry = new StringBuilder("#### " + code() + "\n\n");
    if (!any().isForeign()) {
      entry.append(javadoc.of(Rules.type(any().rule()))).append("\n\n");
    }
    entry.append("- Level: ").append(any().level().code()).append('\n');
    entry.append("- Applies to: ").append(standsAt()).append('\n');
    if (Constrained.of(any().rule()) instanceof Constrained.ByRule) {
      entry.append("- Reported at: ").append(reportedAt()).append('\n');
    }
    messages().forEach(key -> entry.append(message(key)));
    return entry.append('\n').toString();
  }

  /** The types, or the attributes of each type. */
  private String standsAt() {
    Map<String, List<String>> byType =
        uses.stream()
            .collect(
                Collectors.groupingBy(
                    use -> use.type().getSimpleName(),
                    TreeMap::new,
                    Collectors.mapping(RuleUse::attribute, Collectors.toList())));
    return byType.entrySet().stream()
        .map(
            entry ->
                Markdown.code(entry.getKey())
                    + (entry.getValue().equals(List.of(""))
                        ? ""
                        : " (" + Markdown.codes(entry.getValue()) + ")"))
        .collect(Collectors.joining(", "));
  }

  /** The paths of its violations, with list elements as {@code []}. */
  private String reportedAt() {
    return Markdown.codes(
        List.copyOf(
            cases.stream()
                .map(rule -> rule.path().replaceAll("\\[\\d+\\]", "[]"))
                .collect(Collectors.toCollection(TreeSet::new))));
  }

  private String message(String key) {
    RulesTest.Case example =
        cases.stream()
            .filter(rule -> MessageBundle.isOf(key, rule.message()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no case of RulesTest has the message " + key));
    List<Violation> violations = NewsValidator.create().check(example.broken(), example.group());
    assertThat(violations).as("violations of %s", example).hasSize(1);
    return "- Message: "
        + Markdown.text(MessageBundle.message(key))
        + "\n- Example ("
        + Markdown.code(example.type())
        + content(example)
        + "): "
        + Markdown.code(violations.get(0).toString())
        + "\n";
  }

  /** The content of the attribute that the rule applies to. */
  private static String content(RulesTest.Case example) {
    return example
        .content()
        .map(value -> ", " + Markdown.code(example.path()) + " is " + Markdown.code(escaped(value)))
        .orElse("");
  }

  private static String escaped(Object value) {
    return Pattern.compile("[\\p{Cc}\\p{Z}&&[^ ]]")
        .matcher(value instanceof Coded coded ? coded.code() : value.toString())
        .replaceAll(match -> String.format(Locale.ROOT, "\\\\u%04X", match.group().codePointAt(0)));
  }
}
