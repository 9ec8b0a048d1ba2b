package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.time.EdtfDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The published patterns say what the parsers accept: on 100,000 strings each. */
class PatternsTest {
  private static final int STRINGS = 100_000;

  private static final List<String> DATES =
      List.of(
          "2024-12-16",
          "2024-12",
          "2024",
          "-0043",
          "Y12024",
          "Y-170000002",
          "19",
          "-01",
          "2024-21",
          "201X",
          "20XX",
          "2024-XX",
          "2024-12-XX",
          "2024-XX-XX",
          "XXXX",
          "XXXX-XX",
          "XXXX-XX-XX",
          "-0001-12-31?",
          "2024-12-16?",
          "2024-12~",
          "2024%",
          "2024-12-16T10:30:00Z",
          "2024-12-16T19:30:00.5+09:00",
          "2024-02-29T24:00:00-12:00",
          "2024-12-14/2024-12-15",
          "2024-12-10~/2024-12-15?",
          "2022/..",
          "../2024-12",
          "2022/",
          "/2024-12",
          "19/20");

  private static final List<String> IDENTIFIERS =
      List.of(
          "wikidata:Q30", "eu-fsf:EU.123.4", "uri:https://e.example/a b", "a:😀", "x2+.:\u00a0é");

  private static final List<String> KEYS =
      List.of("x-desk:slug", "https://desk.example/slug", "A1+.-:ü😀", "x:\u00a0");

  private static int agreed(
      String pattern, List<String> from, String characters, Predicate<String> accepted) {
    Pattern compiled = Pattern.compile(pattern);
    Random random = new Random(15);
    int matching = 0;
    for (int i = 0; i < STRINGS; i++) {
      String text = ChangedText.of(random, from, characters);
      boolean matches = compiled.matcher(text).matches();
      if (isText(text)) {
        assertThat(accepted.test(text)).as(text).isEqualTo(matches);
      }
      matching += matches ? 1 : 0;
    }
    return matching;
  }

  /** Whether a text has no unpaired surrogate; no regular expression tells. */
  private static boolean isText(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static boolean isIdentifier(String text) {
    try {
      return Identifier.parse(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether a text is such a date and has a precision. */
  private static boolean isSingle(String text) {
    String date = text.replace("-02-29", "-02-28");
    return isNotation(text) && !text.contains("/") && EdtfDate.parse(date).precision().isPresent();
  }

  /** Whether a text is a date, or would be one if the calendar were another. */
  private static boolean isNotation(String text) {
    try {
      return EdtfDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return e.getMessage().contains("the interval ends before it begins")
          || (text.contains("-02-29") && isNotation(text.replace("-02-29", "-02-28")));
    }
  }

  @Test
  void dates() {
    assertThat(
            agreed(EdtfDate.PATTERN, DATES, "0123456789-/.XTZY:+?~% \n", PatternsTest::isNotation))
        .isBetween(STRINGS / 4, STRINGS * 3 / 4);
  }

  @Test
  void singleDates() {
    assertThat(
            agreed(
                EdtfDate.SINGLE_PATTERN,
                DATES,
                "0123456789-/.XTZY:+?~% \n",
                PatternsTest::isSingle))
        .isBetween(STRINGS / 8, STRINGS / 2);
  }

  @Test
  void identifiers() {
    assertThat(
            agreed(
                Identifier.PATTERN,
                IDENTIFIERS,
                "aZ0.+-: \n\u0000\u00a0\u200b\u3164\ufe0f\ud83d\ude00é",
                PatternsTest::isIdentifier))
        .isBetween(STRINGS / 4, STRINGS * 9 / 10);
  }

  @Test
  void keysOfExtensions() {
    assertThat(
            agreed(
                Extensions.KEY_PATTERN,
                KEYS,
                "aZ0.+-:/ \n\u0000\u007f\u0085\u00a0\u2028é",
                Extensions::isNamespaced))
        .isBetween(STRINGS / 4, STRINGS * 9 / 10);
  }

  /** One character after the scheme, so that the identifier is one if the character is visible. */
  @Test
  void everyCharacterIsVisibleToBoth() {
    Pattern pattern = Pattern.compile(Identifier.PATTERN);
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = "a:" + Character.toString(c);
      if (isText(text) && pattern.matcher(text).matches() != isIdentifier(text)) {
        throw new AssertionError(Integer.toHexString(c));
      }
    }
  }
}
