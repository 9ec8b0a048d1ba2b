package io.github.copydesk.time;

import io.github.copydesk.internal.Letters;
import io.github.copydesk.internal.Texts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words that may fill the slots of phrases, and the form in which words are compared. */
final class TimeWords {
  static final TimeWords NONE = new TimeWords(new EnumMap<>(TimeSlot.class));

  /**
   * The greatest length of a word or phrase; with all slots filled, a phrase is shorter than 512.
   */
  private static final int MAX_LENGTH = 100;

  private static final int MAX_TEXT = 512;

  /**
   * The zeros of the scripts that newspapers print numbers in, from Arabic to Khmer, and of full
   * width; nine digits follow each. Not of the JDK, whose tables differ from one to the next.
   */
  private static final String ZEROS =
      "\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0e50\u0ed0\u0f20"
          + "\u1040\u17e0\uff10";

  private final Map<TimeSlot, Map<String, Integer>> words;

  private TimeWords(Map<TimeSlot, Map<String, Integer>> words) {
    this.words = words;
  }

  Map<String, Integer> of(TimeSlot slot) {
    return words.getOrDefault(slot, Map.of());
  }

  TimeWords with(TimeSlot slot, Map<String, Integer> values) {
    Map<String, Integer> more = new LinkedHashMap<>(of(slot));
    values.forEach((word, value) -> more.put(checked("a word for " + slot, word), value));
    Map<TimeSlot, Map<String, Integer>> all = new EnumMap<>(words);
    all.put(slot, more);
    return new TimeWords(all);
  }

  /**
   * A word or phrase of a vocabulary in the form in which it is compared.
   *
   * @throws IllegalArgumentException if it is empty or too long
   */
  static String checked(String what, String text) {
    String normal = normal(text);
    if (normal.isEmpty() || normal.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          what
              + " has from 1 to "
              + MAX_LENGTH
              + " characters, unlike \""
              + Texts.excerpt(text)
              + "\"");
    }
    return normal;
  }

  /**
   * The text in lower case, with plain apostrophes, hyphens and digits, no leading or trailing
   * white space and single spaces between words; empty if it is too long to be a phrase.
   */
  static String normal(String text) {
    String out = Texts.spaced(text);
    if (out.length() > MAX_TEXT) {
      return "";
    }
    out = out.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
    out = out.replace('\u2010', '-').replace('\u2011', '-'); // hyphens, the second non-breaking
    return withPlainDigits(Letters.lower(Letters.composed(out)));
  }

  /** The text with the digits of other scripts, such as “٣” and “３”, as 0 to 9. */
  private static String withPlainDigits(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      for (int zero = 0; c >= ZEROS.charAt(0) && zero < ZEROS.length(); zero++) {
        int digit = c - ZEROS.charAt(zero);
        if (digit >= 0 && digit <= 9) {
          plain.setCharAt(i, (char) ('0' + digit));
        }
      }
    }
    return plain.toString();
  }
}
