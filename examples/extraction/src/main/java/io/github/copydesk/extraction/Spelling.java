package io.github.copydesk.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
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

  /** Where each word occurs, counted in words. */
  private final NavigableMap<String, List<Integer>> words = new TreeMap<>();

  Spelling(List<String> texts) {
    text = folded(String.join("\n", texts));
    int position = 0;
    for (String word : words(text)) {
      words.computeIfAbsent(word, key -> new ArrayList<>()).add(position++);
    }
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
    return telling(phrase).stream().filter(word -> !has(folded(word))).toList();
  }

  /**
   * Whether the words of a name, all of which occur, occur close to each other, in any order: not
   * the first name of one person and the last name of another.
   */
  boolean together(String name) {
    List<List<Integer>> places = new ArrayList<>();
    for (String word : telling(name)) {
      List<Integer> positions = positions(folded(word));
      if (positions.isEmpty()) {
        return true; // of a script without spaces
      }
      places.add(positions);
    }
    int window = 2 * places.size();
    return places.size() <= 1
        || places.get(0).stream()
            .anyMatch(at -> places.stream().allMatch(each -> isNear(each, at, window)));
  }

  private static boolean isNear(List<Integer> positions, int at, int window) {
    int found = Collections.binarySearch(positions, at - window);
    int next = found >= 0 ? found : -found - 1;
    return next < positions.size() && positions.get(next) <= at + window;
  }

  private static List<String> telling(String phrase) {
    List<String> all = words(Normalizer.normalize(phrase, Normalizer.Form.NFC));
    List<String> telling = all.stream().filter(word -> !isShortAndSmall(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  private static boolean isShortAndSmall(String word) {
    return word.length() <= SHORT && word.codePoints().allMatch(Character::isLowerCase);
  }

  private boolean has(String word) {
    return UNSPACED.matcher(word).find() ? text.contains(word) : !positions(word).isEmpty();
  }

  /** Where a word occurs, perhaps with another ending, in ascending order. */
  private List<Integer> positions(String word) {
    List<Integer> exact = words.getOrDefault(word, List.of());
    if (word.codePoints().anyMatch(Character::isDigit) || word.length() < SHORT) {
      return exact;
    }
    int stem = Math.max(SHORT, (3 * word.length() + 3) / 4);
    int longest = word.length() == SHORT ? SHORT + 2 : word.length() + LONGEST_ENDING;
    String begin = word.substring(0, stem);
    List<Integer> positions = new ArrayList<>(exact);
    words.subMap(begin, begin + Character.MAX_VALUE).entrySet().stream()
        .filter(each -> each.getKey().length() <= longest)
        .forEach(each -> positions.addAll(each.getValue()));
    if (PREFIXING.matcher(word).find()) {
      words.entrySet().stream()
          .filter(each -> each.getKey().endsWith(word))
          .filter(each -> each.getKey().length() <= word.length() + SHORT)
          .forEach(each -> positions.addAll(each.getValue()));
    }
    Collections.sort(positions);
    return positions;
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
