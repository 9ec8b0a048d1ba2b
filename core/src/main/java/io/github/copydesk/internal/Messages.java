package io.github.copydesk.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/**
 * The messages of the rules, in English whatever the locale.
 *
 * <p>They are in the bundle {@code ContributorValidationMessages}, where Bean Validation providers
 * look for them too. Other libraries may have a bundle of that name, so this class reads the copy
 * in its own package.
 */
public final class Messages {
  private static final Properties BUNDLE = bundle();

  private Messages() {}

  private static Properties bundle() {
    Properties bundle = new Properties();
    try (InputStream in =
        Messages.class.getResourceAsStream("ContributorValidationMessages.properties")) {
      bundle.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }

  /** The message of a template such as {@code {io.github.copydesk.constraint.HasText.message}}. */
  public static String of(String template) {
    return of(template, Map.of());
  }

  /** The message of a template, with the {@code {names}} in it replaced by values. */
  static String of(String template, Map<String, String> values) {
    String message =
        template.startsWith("{") && template.endsWith("}")
            ? BUNDLE.getProperty(template.substring(1, template.length() - 1), template)
            : template;
    return values.isEmpty() ? message : fill(message, values);
  }

  private static String fill(String message, Map<String, String> values) {
    StringBuilder filled = new StringBuilder(message.length() + 64);
    int at = 0;
    for (int open; (open = message.indexOf('{', at)) >= 0; ) {
      int close = message.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String value = values.get(message.substring(open + 1, close));
      filled.append(message, at, open);
      filled.append(value == null ? message.substring(open, close + 1) : value);
      at = close + 1;
    }
    return filled.append(message, at, message.length()).toString();
  }

  /** A message as a template that every Bean Validation provider turns back into the message. */
  static String escape(String message) {
    StringBuilder template = new StringBuilder(message.length() + 8);
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (c == '\\' || c == '{' || c == '}' || c == '$') {
        template.append('\\');
      }
      template.append(c);
    }
    return template.toString();
  }
}
