package io.github.copydesk.json.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names that have a meaning in every table, and the lookup of names. */
final class Names {
  /** The property that names the type of an object. */
  static final String TAG = "type";

  /** The property that names the schema of a document. */
  static final String SCHEMA = "$schema";

  private static final String VERSION = "https://copydesk.github.io/schema/1/";
  private static final JsonFactory MATCHERS = new JsonFactory();

  private Names() {}

  /** The schema of a type, such as {@code https://copydesk.github.io/schema/1/quote.json}. */
  static String schema(Class<?> type) {
    String kebab = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return VERSION + kebab.toLowerCase(Locale.ROOT) + ".json";
  }

  /** A matcher that finds the index of a name. */
  static PropertyNameMatcher matcher(List<String> names) {
    List<Named> named = new ArrayList<>(names.size());
    for (String name : names) {
      named.add(Named.fromString(name));
    }
    return MATCHERS.constructNameMatcher(named, false);
  }
}
