package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {
  @ParameterizedTest
  @CsvSource({
    "'e\u0301t', 0, 1, true", // the accent is left behind
    "'e\u0301t', 1, 2, true",
    "'e\u0301t', 0, 2, false",
    "'e\u0301t', 2, 3, false",
    "'\uD83D\uDC4D\uD83C\uDFFD!', 0, 1, true", // a thumb without its skin tone
    "'\uD83D\uDC4D\uD83C\uDFFD!', 0, 2, false",
    "'\uD83D\uDC68\u200D\uD83D\uDC67!', 0, 1, true", // a father without his child
    "'\uD83D\uDC68\u200D\uD83D\uDC67!', 3, 4, false",
    "'\uD83C\uDDFA\uD83C\uDDE6\uD83C\uDDF0\uD83C\uDDF7', 0, 1, true", // half a flag
    "'\uD83C\uDDFA\uD83C\uDDE6\uD83C\uDDF0\uD83C\uDDF7', 0, 2, false",
    "'\uD83C\uDDFA\uD83C\uDDE6\uD83C\uDDF0\uD83C\uDDF7', 1, 3, true",
    "'\u1112\u1161\u11AB!', 0, 2, true", // a Korean syllable in its parts
    "'\u1112\u1161\u11AB!', 0, 3, false",
    "'é“x”', 0, 2, false",
  })
  void aSpanBeginsAndEndsWhereAReaderSeesACharacterDo(
      String text, int start, int end, boolean splits) {
    CodePoints points = CodePoints.of(text);

    assertThat(points.splitsCharacter(TextSpan.of(start, points.slice(start, end))))
        .isEqualTo(splits);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, true"})
  void aLineFeedBelongsToTheCarriageReturnBeforeIt(int index, boolean boundary) {
    assertThat(new Graphemes("\r\nx\n").isBoundary(index)).isEqualTo(boundary);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "500", "100000"})
  void aMillionAccentsAreOneCharacterAndCostNoMore(int index) {
    String zalgo = "e" + "\u0301".repeat(1_000_000);

    assertThat(new Graphemes(zalgo).isBoundary(index)).isEqualTo(index == 0);
  }

  @Test
  void aMillionFlagsAreToldOneByOne() {
    Graphemes flags = new Graphemes("x" + "\uD83C\uDDFA\uD83C\uDDE6".repeat(1_000_000));

    int whole = 0;
    int half = 0;
    for (int i = 0; i < 1_000_000; i++) {
      whole += flags.isBoundary(1 + 4 * i) ? 1 : 0;
      half += flags.isBoundary(3 + 4 * i) ? 1 : 0;
    }
    assertThat(whole).isEqualTo(1_000_000);
    assertThat(half).isZero();
  }

  @Property(tries = 1000)
  void theyAreThoseThatAPassOverTheWholeTextFinds(@ForAll("texts") String text) {
    Graphemes graphemes = new Graphemes(text);
    Set<Integer> ends = new HashSet<>(Set.of(0));
    Pattern.compile("\\X").matcher(text).results().forEach(each -> ends.add(each.end()));

    for (int i = text.length(); i >= 0; i--) {
      assertThat(graphemes.isBoundary(i)).as("%s", i).isEqualTo(ends.contains(i));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "e",
            " ",
            "\r",
            "\n",
            "\u0301",
            "“",
            "\uD83D\uDC4D",
            "\uD83C\uDFFD",
            "\u200D",
            "\uD83C\uDDFA",
            "\uD83C\uDDE6",
            "\u1112",
            "\u1161",
            "\uAC00",
            "\u0915",
            "\u094D")
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }
}
