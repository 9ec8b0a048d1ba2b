package io.github.copydesk.time;

import io.github.copydesk.internal.Texts;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that may stand in the slots of phrases, and in what form words are compared. */
final class TimeWords {
  static final TimeWords NONE = new TimeWords(new EnumMap<>(TimeSlot.class));

  /** The most characters of a word or phrase; all its slots filled, a phrase has fewer than 512. */
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
   * A word or phrase of a vocabulary as it is compared.
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
   * In lower case, with plain apostrophes, without outer white space and with single spaces within;
   * empty where it is too long to be a phrase.
   */
  static String normal(String text) {
    String out = Texts.spaced(text);
    if (out.length() > MAX_TEXT) {
      return "";
    }
    out = out.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
    return Normalizer.normalize(out, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
