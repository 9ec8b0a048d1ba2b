package io.github.copydesk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
  private static final int SURROGATES = 0xD800;
  private static final int AFTER_SURROGATES = 0xE000;

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= SURROGATES && codePoint < AFTER_SURROGATES;
  }

  @Test
  void theTableIsOfAllThatUnicode13Changes() {
    assumeTrue(Character.getType(0x1FAE0) == Character.UNASSIGNED, "a JDK that knows more");
    StringBuilder different = new StringBuilder();
    for (int i = 0; i <= Character.MAX_CODE_POINT; i++) {
      String text = Character.toString(i);
      if (!isSurrogate(i) && Character.getType(i) != Character.UNASSIGNED) {
        boolean asTheJdk =
            Letters.lower(text).equals(text.toLowerCase(Locale.ROOT))
                && Letters.upper(text).equals(text.toUpperCase(Locale.ROOT))
                && isComposedAsByTheJdk(text)
                && isComposedAsByTheJdk(text + "\u0301")
                && isComposedAsByTheJdk(text + "\u3099\u093C")
                && isComposedAsByTheJdk("e" + text + "\u0323\u0301");
        if (!asTheJdk) {
          different.append(Integer.toHexString(i)).append(' ');
        }
      }
    }
    assertThat(different).isEmpty();
  }

  private static boolean isComposedAsByTheJdk(String text) {
    return Letters.composed(text).equals(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Test
  void everyJdkGivesEveryCharacterTheSameForms() {
    CRC32 sum = new CRC32();
    for (int i = 0; i <= Character.MAX_CODE_POINT; i++) {
      String text = Character.toString(i);
      if (!isSurrogate(i)) {
        String letters = text + "\u0323\u0301";
        String all = Letters.lower(text) + Letters.upper(text) + Letters.composed(letters);
        sum.update(all.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(sum.getValue()).isEqualTo(3_728_663_774L);
  }

  @ParameterizedTest
  @CsvSource({
    "ÉΟΔΟΣ, éοδος",
    "Ж\uD83E\uDEE0Ж, ж\uD83E\uDEE0ж", // an emoji of Unicode 14 between letters
    "ΑΣ\uD83E\uDEE0, ας\uD83E\uDEE0",
    "İ, i\u0307",
    "Ა, ა",
    "\uA7CB, \uA7CB", // a capital of Unicode 16
    "\uD803\uDD50, \uD803\uDD50", // of a script of Unicode 16
    "字ก, 字ก"
  })
  void lowerCaseIsOfUnicode13(String text, String lower) {
    assertThat(Letters.lower(text)).isEqualTo(lower);
  }

  @ParameterizedTest
  @CsvSource({"straße, STRASSE", "ɤж, ɤЖ", "ƛ, ƛ", "ﬁ, FI", "ა, Ა"})
  void aCapitalThatCameLaterIsNotTaken(String text, String upper) {
    assertThat(Letters.upper(text)).isEqualTo(upper);
  }

  @ParameterizedTest
  @CsvSource({
    "ß, ß, true",
    "Σ, ς, true",
    "İ, i, true",
    "ɤ, \uA7CB, false",
    "Ж, ж, true",
    "a, b, false"
  })
  void caseIsComparedLetterByLetter(String a, String b, boolean same) {
    assertThat(Letters.isSameButForCase(a, b)).isEqualTo(same);
    assertThat(Letters.isSameButForCase(b, a)).isEqualTo(same);
    assertThat(Letters.isSameButForCase(a + "x", b)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "cafe\u0301", "\uD83E\uDEE0e\u0301", "\uD800e\u0301", "e\u0301\uDC00"})
  void accentsAreComposedWhateverIsNear(String text) {
    assertThat(Letters.composed(text)).isEqualTo(text.replace("e\u0301", "é"));
  }
}
