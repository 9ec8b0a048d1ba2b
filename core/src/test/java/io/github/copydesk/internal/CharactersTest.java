package io.github.copydesk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts that must not depend on what the JDK knows of Unicode. */
class CharactersTest {
  private static final String LAST_OF_PLANES =
      "1FFFE-1FFFF 2FFFE-2FFFF 3FFFE-3FFFF 4FFFE-4FFFF 5FFFE-5FFFF 6FFFE-6FFFF 7FFFE-7FFFF"
          + " 8FFFE-8FFFF 9FFFE-9FFFF AFFFE-AFFFF BFFFE-BFFFF CFFFE-CFFFF DFFFE-E0FFF"
          + " EFFFE-EFFFF FFFFE-FFFFF 10FFFE-10FFFF";

  @Test
  void theseAreInvisibleAndAllOthersAreSeen() {
    assertThat(ranges(each -> !Characters.isVisible(each)))
        .isEqualTo(
            "0-20 7F-A0 AD 34F 61C 115F-1160 1680 17B4-17B5 180B-180F 2000-200F 2028-202F 205F-206F"
                + " 2800 3000 3164 D800-DFFF FDD0-FDEF FE00-FE0F FEFF FFA0 FFF0-FFFB FFFE-FFFF"
                + " 13430-1343F 1BCA0-1BCA3 1D173-1D17A "
                + LAST_OF_PLANES);
  }

  @Test
  void theseAreWhiteSpace() {
    assertThat(ranges(Texts::isSpace))
        .isEqualTo("9-D 1C-20 A0 1680 2000-200A 2028-2029 202F 205F 3000");
  }

  private static String ranges(IntPredicate predicate) {
    StringJoiner ranges = new StringJoiner(" ");
    for (int i = 0; i <= Character.MAX_CODE_POINT; i++) {
      if (predicate.test(i)) {
        int from = i;
        while (i < Character.MAX_CODE_POINT && predicate.test(i + 1)) {
          i++;
        }
        ranges.add(from == i ? hex(i) : hex(from) + "-" + hex(i));
      }
    }
    return ranges.toString();
  }

  private static String hex(int codePoint) {
    return Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource({
    "1FAE9, true", // an emoji of Unicode 16, which Java 17 does not know
    "1FAFF, true", // one to come
    "10D4A, true", // a Garay letter, Unicode 16
    "0378, true", // not assigned, and room for a letter
    "E000, true", // private use
    "0600, true", // a format character, but one that is drawn
    "0301, true",
    "FFFC, true",
    "200B, false",
    "2065, false", // not assigned, and room for a format character
    "E0080, false",
    "2800, false",
    "D83D, false"
  })
  void theVerdictOnACodePointIsFixed(String hex, boolean visible) {
    int codePoint = Integer.parseInt(hex, 16);
    assertThat(Characters.isVisible(codePoint)).isEqualTo(visible);
    assertThat(Texts.hasVisible(Character.toString(codePoint))).isEqualTo(visible);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {'a', 'Z', '7', 'é', 'ß', 'ª', 'я', 'ı', 'ก', '한', 'の', '字', '々', 'ー', 0x301, 0x10D4A})
  void wordsAreMadeOfLettersDigitsAndMarks(int codePoint) {
    assertThat(Characters.isOfWord(codePoint)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', '.', '-', '\'', '$', '~', '“', '’', '…', '—', '€', '→', '«', '×', '。', '「', '・', '（',
        '।', '؟', 0x1F600
      })
  void spacesStopsAndSymbolsStandBetweenThem(int codePoint) {
    assertThat(Characters.isOfWord(codePoint)).isFalse();
  }
}
