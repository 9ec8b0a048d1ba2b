package io.github.copydesk.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, looked up one by one whatever their case and accents, and with other
 * endings: a name may be inflected, as <i>Зеленского</i> for <i>Зеленский</i>.
 */
final class Spelling {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
  private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F]");

  /** Scripts without spaces, in which nothing tells where a word ends. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

  /** Scripts that write a preposition, an article or an “and” at the front of the next word. */
  private static final Pattern PREFIXING = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

  private static final int SHORT = 3;
  private static final int LONGEST_ENDING = 4;

  private final String text;
  private final NavigableSet<String> words = new TreeSet<>();

  Spelling(List<String> texts) {
    text = folded(String.join("\n", texts));
    words.addAll(words(text));
  }

  /** Whether a code point is of a script without spaces. */
  static boolean isUnspaced(int codePoint) {
    return UNSPACED.matcher(Character.toString(codePoint)).matches();
  }

  /**
   * The words that the text does not have. Short ones in small letters, such as <i>of</i>, do not
   * count, unless there are no others.
   */
  List<String> missing(String phrase) {
    List<String> all = words(Normalizer.normalize(phrase, Normalizer.Form.NFC));
    List<String> telling = all.stream().filter(word -> !isShortAndSmall(word)).toList();
    return (telling.isEmpty() ? all : telling).stream().filter(word -> !has(folded(word))).toList();
  }

  private static boolean isShortAndSmall(String word) {
    return word.length() <= SHORT && word.codePoints().allMatch(Character::isLowerCase);
  }

  private boolean has(String word) {
    if (words.contains(word)) {
      return true;
    } else if (UNSPACED.matcher(word).find()) {
      return text.contains(word);
    } else if (word.codePoints().anyMatch(Character::isDigit) || word.length() < SHORT) {
      return false;
    }
    int stem = Math.max(SHORT, (3 * word.length() + 3) / 4);
    int longest = word.length() == SHORT ? SHORT + 2 : word.length() + LONGEST_ENDING;
    String begin = word.substring(0, stem);
    return words.subSet(begin, begin + Character.MAX_VALUE).stream()
            .anyMatch(each -> each.length() <= longest)
        || (PREFIXING.matcher(word).find()
            && words.stream()
                .anyMatch(each -> each.endsWith(word) && each.length() <= word.length() + SHORT));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** In small letters without accents. */
  static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = ACCENT.matcher(apart).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
