package io.github.copydesk.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.RulesTest;
import io.github.copydesk.Samples;
import io.github.copydesk.actor.Person;
import io.github.copydesk.pages.JavadocSentences;
import io.github.copydesk.pages.Markdown;
import io.github.copydesk.pages.ReferencePage;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code README.md} of this module lists the rules as they are in the code. */
class RuleCatalogueTest {
  private static final ReferencePage PAGE = new ReferencePage(Path.of("README.md"));
  private static final JavadocSentences JAVADOC = JavadocSentences.in(Path.of("src/main/java"));

  /** In the order of their messages. */
  private static final List<RuleEntry> RULES = rules();

  private static List<RuleEntry> rules() {
    Map<String, List<RulesTest.Case>> cases =
        RulesTest.cases().collect(groupingBy(RulesTest.Case::code));
    List<String> keys = List.copyOf(MessageBundle.keys());
    return RuleUse.all().stream()
        .collect(groupingBy(RuleUse::code, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(uses -> new RuleEntry(uses.getValue(), cases.getOrDefault(uses.getKey(), List.of())))
        .sorted(Comparator.comparingInt(rule -> keys.indexOf(rule.messages().get(0))))
        .toList();
  }

  @Test
  void thePageHasEveryRule() {
    Map<String, List<RuleEntry>> sections =
        RULES.stream()
            .sorted(Comparator.comparing(rule -> rule.packageName().isEmpty()))
            .collect(groupingBy(RuleEntry::packageName, LinkedHashMap::new, toList()));
    StringBuilder page = new StringBuilder();
    sections.forEach((name, rules) -> page.append(contents(name, rules)));
    page.append("- ").append(Markdown.link("Violations beyond the limit")).append("\n\n");
    sections.forEach((name, rules) -> page.append(section(name, rules)));

    PAGE.check("rules", page.append(more()).toString());
  }

  @Test
  void everyMessageIsOfARule() {
    assertThat(RULES.stream().flatMap(rule -> rule.messages().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(MessageBundle.keys());
  }

  @Test
  void everyLinkLeadsSomewhere() {
    PAGE.checkLinks();
  }

  private static String title(String packageName) {
    return packageName.isEmpty() ? "Limits of numbers" : "Package " + packageName;
  }

  private static String contents(String packageName, List<RuleEntry> rules) {
    return "- "
        + Markdown.link(title(packageName))
        + ": "
        + rules.stream().map(rule -> Markdown.link(rule.code())).collect(joining(", "))
        + "\n";
  }

  private static String section(String packageName, List<RuleEntry> rules) {
    return "### "
        + title(packageName)
        + "\n\n"
        + (packageName.isEmpty()
            ? "Rules of Jakarta Validation itself, `@Min` and `@Max`."
            : JAVADOC.ofPackage("io.github.copydesk." + packageName))
        + "\n\n"
        + rules.stream().map(rule -> rule.markdown(JAVADOC)).collect(joining());
  }

  private static String more() {
    Person nameless =
        Samples.minimal(Person.class).toBuilder().aliases(Collections.nCopies(1200, "")).build();
    List<Violation> violations = NewsValidator.create().check(nameless);
    Violation last = violations.get(violations.size() - 1);
    return "### Violations beyond the limit\n\n#### "
        + last.code()
        + "\n\n"
        + "Not a rule: what a validator reports instead of the violations beyond the first "
        + (violations.size() - 1)
        + ", once for each level.\nExample, for 1200 empty aliases of a `Person`: "
        + Markdown.code(last.toString())
        + "\n";
  }
}
