package io.github.copydesk.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of all types, as listed in {@code rules.txt}:
 *
 * <pre>
 * quote.Quote
 *   itself quote.DirectHasMarks
 *   language optional constraint.LanguageTag
 *   verbatim each constraint.HasText
 *   attribution valid source.Attribution
 * </pre>
 *
 * <p>The rules are declared on the types as annotations, and a test generates this list from them.
 * Reading the annotations at run time would make the JVM create a class for each annotation type
 * before the first article is checked. A constraint of the group {@code Publishable} ends with an
 * asterisk; {@code min} and {@code max} are followed by their limit and message.
 */
final class Rules {
  static final String ITSELF = "itself";
  static final String OPTIONAL = "optional";
  static final String EACH = "each";
  static final String VALID = "valid";

  private static final String ROOT = "io.github.copydesk.";
  private static final Map<String, List<String>> BY_TYPE = load();

  private Rules() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> byType = new HashMap<>();
    List<String> rules = new ArrayList<>();
    for (String line : text().split("\n", -1)) {
      if (line.startsWith(" ")) {
        rules.add(line.strip());
      } else if (!line.isEmpty()) {
        rules = new ArrayList<>();
        byType.put(ROOT + line, rules);
      }
    }
    return byType;
  }

  private static String text() {
    try (InputStream in = Rules.class.getResourceAsStream("rules.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a type of the domain has a list of rules, even an empty one. */
  static boolean has(Class<?> type) {
    return BY_TYPE.containsKey(type.getName());
  }

  /** One line for each attribute with rules, and one for each rule on the type itself. */
  static List<String> of(Class<?> type) {
    return BY_TYPE.getOrDefault(type.getName(), List.of());
  }

  /** Whether a constraint of the list belongs to the group {@code Publishable} alone. */
  static boolean isForPrint(String constraint) {
    return constraint.endsWith("*");
  }

  /** The full name of a type or rule of the list. */
  static String name(String listed) {
    return ROOT + listed;
  }

  static Class<?> type(String listed) {
    return classOf(name(listed));
  }

  static Class<?> classOf(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("rules.txt is of another version: " + name, e);
    }
  }
}
