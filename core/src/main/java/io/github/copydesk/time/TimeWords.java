package io.github.copydesk.time;

import io.github.copydesk.internal.Texts;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that may fill the slots of phrases, and the form in which words are compared. */
final class TimeWords {
  static final TimeWords NONE = new TimeWords(new EnumMap<>(TimeSlot.class));

  /**
   * The greatest length of a word or phrase; with all slots filled, a phrase is shorter than 512.
   */
  private static final int MAX_LENGTH = 100;

  private static final int MAX_TEXT = 512;

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
    return withPlainDigits(Normalizer.normalize(out, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }

  /** The text with the decimal digits of every script, such as “٣” and “３”, as 0 to 9. */
  private static String withPlainDigits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
