package io.github.copydesk.validation;

import io.github.copydesk.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A use of a rule on a type or an attribute, as listed in {@code rules.txt}.
 *
 * @param type the type
 * @param attribute the attribute, {@code aliases[]} for the elements of a list; empty for a rule on
 *     the type itself
 * @param rule {@code constraint.HasText}; for a Bean Validation constraint its name, limit and
 *     message, {@code min:1:article.Article.version}
 * @param level how serious a violation is
 */
record RuleUse(Class<?> type, String attribute, String rule, Violation.Level level) {
  /** All uses, in the order of the types. */
  static List<RuleUse> all() {
    return Samples.types().stream().flatMap(type -> of(type).stream()).toList();
  }

  private static List<RuleUse> of(Class<?> type) {
    return Rules.of(type).stream().flatMap(line -> of(type, line)).toList();
  }

  private static Stream<RuleUse> of(Class<?> type, String line) {
    List<RuleUse> uses = new ArrayList<>();
    String[] words = line.split(" ", -1);
    String attribute = words[0].equals(Rules.ITSELF) ? "" : words[0];
    for (int i = 1; i < words.length; i++) {
      switch (words[i]) {
        case Rules.OPTIONAL -> {}
        case Rules.EACH -> attribute += "[]";
        case Rules.VALID -> i++;
        default -> uses.add(of(type, attribute, words[i]));
      }
    }
    return uses.stream();
  }

  private static RuleUse of(Class<?> type, String attribute, String word) {
    Constrained constraint = Constrained.of(word);
    return new RuleUse(type, attribute, word.replace("*", ""), constraint.level());
  }

  /** Whether it is a constraint of Bean Validation itself, {@code @Min} or {@code @Max}. */
  boolean isForeign() {
    return rule.contains(":");
  }

  /** The code of the rule: {@code has-text}. */
  String code() {
    return Constrained.of(rule).code();
  }
}
