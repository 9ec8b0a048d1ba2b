package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    Set<Integer> starts = starts(text);

    for (int i = text.length(); i >= 0; i--) {
      assertThat(graphemes.isBoundary(i)).as("%s", i).isEqualTo(starts.contains(i));
    }
  }

  /** Where the characters of a text begin, and where the last one ends. */
  private static Set<Integer> starts(String text) {
    Set<Integer> starts = new HashSet<>(List.of(0, text.length()));
    GraphemeCluster cluster = new GraphemeCluster();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!cluster.takes(text.codePointAt(i))) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** Characters, divided by bars, as every JDK must divide them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301|t",
        "\r\n|\n|\u0301|e",
        "क्ष|क्\u200Dष|क्\u200C|ष", // a non-joiner keeps the consonants apart
        "क|षि|ক্ষ|க்|ஷ", // Tamil has no linker
        "한|\u1112\u1161\u11AB|각\u11A8|가\u11A8\u11A8|a|\u11A8\u11A8|ᅡ|ᄒ가",
        "\uD81B\uDD63\uD81B\uDD67|\uD81B\uDD64", // vowels of Kirat Rai, Unicode 16
        "กำ|ก็",
        "\u0600\u0661|\u0661",
        "👍🏽|👨\u200D👩\u200D👧|❤\uFE0F\u200D🔥|👍|👍",
        "a\u200D|👍|👍\u200D\u200D|👍",
        "🇺🇦|🇰🇷|🇺",
        "\uD83E\uDEE9\u200D\uD83E\uDEE9|x", // a face of Unicode 16
        "\uD83E\uDEFF\u200D\uD83E\uDEFF|x", // an emoji to come
        "\u0378|\u0378\u0301|\uE000|\u2800"
      })
  void theyAreTheSameOnEveryJdk(String divided) {
    StringBuilder found = new StringBuilder();
    String text = divided.replace("|", "");
    Graphemes graphemes = new Graphemes(text);
    for (int i = 0; i < text.length(); i++) {
      found.append(i > 0 && graphemes.isBoundary(i) ? "|" : "").append(text.charAt(i));
    }
    assertThat(found).hasToString(divided);
  }

  /** All that is assigned, but two vowel signs of Ahom that JDK 25 takes for spacing marks. */
  @Test
  void aJdkOfTheSameUnicodeDividesAlike() {
    int jdk = Runtime.version().feature();
    assumeTrue(jdk == 24 || jdk == 25, "this JDK knows another version of Unicode");
    StringBuilder text = new StringBuilder();
    for (String before : List.of("a", "👍\u200D", "क्", "\u0600", "가")) {
      IntStream.concat(IntStream.range(0, 0x20000), IntStream.range(0xE0000, 0xE1000))
          .filter(each -> Character.isDefined(each) && (each < 0xD800 || each > 0xDFFF))
          .filter(each -> each != 0x11720 && each != 0x11721)
          .forEach(each -> text.append('\n').append(before).appendCodePoint(each).append('ष'));
    }
    Set<Integer> starts = starts(text.toString());
    Set<Integer> ofTheJdk = new HashSet<>(Set.of(0));
    Pattern.compile("\\X").matcher(text).results().forEach(each -> ofTheJdk.add(each.end()));

    assertThat(ofTheJdk.equals(starts)).isTrue();
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
