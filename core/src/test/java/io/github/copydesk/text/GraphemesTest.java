package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(Graphemes.isBoundary("\r\nx\n", index)).isEqualTo(boundary);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "500", "100000"})
  void aMillionAccentsAreOneCharacterAndCostNoMore(int index) {
    String zalgo = "e" + "\u0301".repeat(1_000_000);

    assertThat(Graphemes.isBoundary(zalgo, index)).isEqualTo(index == 0);
  }
}
