package io.github.copydesk.validation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** The messages of the rules by their keys, in the order of the file. */
final class MessageBundle {
  private static final Path FILE =
      Path.of(
          "src/main/resources/io/github/copydesk/internal/ContributorValidationMessages.properties");
  private static final String ROOT = "io.github.copydesk.";
  private static final Map<String, String> MESSAGES = read();

  private MessageBundle() {}

  private static Map<String, String> read() {
    Map<String, String> messages = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(FILE)) {
        Properties one = new Properties();
        one.load(new StringReader(line));
        one.forEach(
            (key, message) -> messages.put(((String) key).replace(ROOT, ""), (String) message));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }

  /** The keys, such as {@code constraint.HasText.message}. */
  static Collection<String> keys() {
    return MESSAGES.keySet();
  }

  /** The keys of the messages of a rule, such as {@code constraint.HasText}. */
  static List<String> keysOf(String rule) {
    return keys().stream().filter(key -> key.startsWith(rule + ".")).toList();
  }

  /** A message with its {@code {names}}. */
  static String message(String key) {
    String message = MESSAGES.get(key);
    if (message == null) {
      throw new AssertionError("no message " + key);
    }
    return message;
  }

  /** Whether a text is a message with its names filled in. */
  static boolean isOf(String key, String words) {
    String literal = message(key).replaceAll("\\{\\w+\\}", "\\\\E.*\\\\Q");
    return Pattern.matches("(?s)\\Q" + literal + "\\E", words);
  }
}
