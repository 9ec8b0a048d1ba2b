package io.github.copydesk.json.engine;

import io.github.copydesk.internal.Letters;
import io.github.copydesk.internal.Texts;
import java.util.Collection;

/** The wording of messages: how they quote a document, and the suggestions they make. */
public final class Words {
  private Words() {}

  /** A string from the document, quoted as messages show it. */
  public static String quoted(String text) {
    return "“" + Texts.excerpt(text) + "”";
  }

  /**
   * A name, code or date from the document, quoted so that any character outside ASCII is visible.
   */
  static String quotedCode(String text) {
    return "“" + Texts.excerptInAscii(text) + "”";
  }

  /** The possible codes, such as <i>one of direct, partial, mixed</i>. */
  static String oneOf(Collection<String> codes) {
    return (codes.size() > 1 ? "one of " : "") + String.join(", ", codes);
  }

  /** The message for a code that is none of the possible ones. */
  static String notOneOf(String code, Collection<String> codes) {
    return "expected "
        + oneOf(codes)
        + ", but found "
        + quotedCode(code)
        + didYouMean(code.strip().replace('_', '-'), codes);
  }

  /** The message for a property that an object cannot have. */
  static String noSuchProperty(String name, Collection<String> names) {
    return "unknown property " + quotedCode(name) + didYouMean(name, names);
  }

  /** The message for a missing property. */
  static String missing(String name) {
    return "missing property " + quoted(name);
  }

  /** The message for a duplicate property. */
  static String twice(String name) {
    return "duplicate property " + quoted(name);
  }

  /** The message for an unpaired surrogate in a string. */
  static String loneSurrogate(String text, int index) {
    return "unpaired surrogate at position " + text.codePointCount(0, index);
  }

  /** The candidate that a misspelt name most likely means, as a question to append to a message. */
  private static String didYouMean(String name, Collection<String> candidates) {
    if (name.length() > Texts.EXCERPT) {
      return "";
    }
    String lower = Letters.lower(name);
    String nearest = "";
    int best = 3;
    for (String candidate : candidates) {
      int distance = distance(lower, Letters.lower(candidate));
      if (distance < best && 2 * distance <= candidate.length()) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j - 1], diagonal));
      }
    }
    return row[b.length()];
  }
}
