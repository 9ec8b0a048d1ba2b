package io.github.copydesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The kind of a code point for dividing a text into characters, by Unicode 16.0.0 on every JDK. A
 * code point that was assigned later is {@link #OTHER}, and thus a character of its own.
 */
enum GraphemeKind {
  OTHER,
  /** A control, a line or paragraph separator, or a format character; joins nothing. */
  CONTROL,
  /** U+200D, which joins emoji. */
  JOINER,
  /** A letter of a flag. */
  REGIONAL,
  /** A leading consonant of a Korean syllable. */
  LEADING,
  /** A vowel of a Korean syllable. */
  VOWEL,
  /** A trailing consonant of a Korean syllable. */
  TRAILING,
  /** A Korean syllable that ends with its vowel. */
  LEADING_VOWEL,
  /** A Korean syllable that ends with a consonant. */
  LEADING_VOWEL_TRAILING,
  /** A mark that belongs to what follows. */
  PREPEND,
  /** A mark that removes the vowel of an Indic consonant and joins it to the next. */
  LINKER,
  /** An Indic consonant that a linker joins to the next. */
  CONSONANT,
  /** A picture that others can be joined to. */
  PICTOGRAPHIC,
  /** A mark with a width of its own. */
  SPACING,
  /** A mark drawn on what precedes it, such as an accent or a skin tone. */
  EXTEND;

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int TRAILINGS = 28;

  private static final int[] STARTS;
  private static final int[] ENDS;
  private static final GraphemeKind[] KINDS;

  static {
    Map<Integer, Range> ranges = ranges();
    STARTS = ranges.keySet().stream().mapToInt(start -> start).toArray();
    ENDS = ranges.values().stream().mapToInt(Range::end).toArray();
    KINDS = ranges.values().stream().map(Range::kind).toArray(GraphemeKind[]::new);
  }

  private record Range(int end, GraphemeKind kind) {}

  static GraphemeKind of(int codePoint) {
    if (codePoint >= FIRST_SYLLABLE && codePoint <= LAST_SYLLABLE) {
      return (codePoint - FIRST_SYLLABLE) % TRAILINGS == 0 ? LEADING_VOWEL : LEADING_VOWEL_TRAILING;
    }
    int found = Arrays.binarySearch(STARTS, codePoint);
    int range = found >= 0 ? found : -found - 2;
    return range >= 0 && codePoint <= ENDS[range] ? KINDS[range] : OTHER;
  }

  /** Whether it is drawn on, or joined to, what precedes it and takes no width. */
  boolean isMark() {
    return this == EXTEND || this == LINKER || this == JOINER;
  }

  /** Whether it belongs to what precedes it, judged by the two kinds alone. */
  boolean joins(GraphemeKind before) {
    if (this == CONTROL || before == CONTROL) {
      return false;
    }
    return before == PREPEND
        || switch (this) {
          case EXTEND, LINKER, JOINER, SPACING -> true;
          case LEADING, LEADING_VOWEL, LEADING_VOWEL_TRAILING -> before == LEADING;
          case VOWEL -> before == LEADING || before == LEADING_VOWEL || before == VOWEL;
          case TRAILING ->
              before == LEADING_VOWEL
                  || before == VOWEL
                  || before == LEADING_VOWEL_TRAILING
                  || before == TRAILING;
          case OTHER, CONTROL, REGIONAL, PREPEND, CONSONANT, PICTOGRAPHIC -> false;
        };
  }

  /** The ranges of {@code graphemes.txt} by their first code points. */
  private static Map<Integer, Range> ranges() {
    Map<Integer, Range> ranges = new TreeMap<>();
    GraphemeKind kind = OTHER;
    for (String line : text().split("\n", -1)) {
      if (line.startsWith("#")) {
        continue;
      }
      for (String word : line.split(" ", -1)) {
        if (word.isEmpty()) {
          continue;
        }
        if (word.charAt(0) >= 'a') {
          kind = valueOf(word.toUpperCase(Locale.ROOT));
        } else {
          int dash = word.indexOf('-');
          String start = dash < 0 ? word : word.substring(0, dash);
          ranges.put(
              Integer.parseInt(start, 16),
              new Range(Integer.parseInt(word.substring(dash + 1), 16), kind));
        }
      }
    }
    return ranges;
  }

  private static String text() {
    try (InputStream in = GraphemeKind.class.getResourceAsStream("graphemes.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
