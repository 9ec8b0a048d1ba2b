package io.github.copydesk.json.engine;

import java.util.Locale;

/** The identities of the schemas of this version of the format. */
final class Schema {
  private static final String VERSION = "https://copydesk.github.io/schema/1/";

  private Schema() {}

  /** The schema of a type, such as {@code https://copydesk.github.io/schema/1/quote.json}. */
  static String id(Class<?> type) {
    String kebab = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return VERSION + kebab.toLowerCase(Locale.ROOT) + ".json";
  }
}
