package io.github.copydesk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "é", " ", "\uD83D\uDE00", "\uD83D", "\uDE00", "\n", "\u202E", "\u0000")
        .list()
        .ofMaxSize(100)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.of("a", "é", " ", "\uD83D\uDE00")
        .list()
        .ofMaxSize(100)
        .map(list -> String.join("", list));
  }

  @Property
  void anExcerptIsShortAndShowsNothingThatATerminalObeys(@ForAll("texts") String text) {
    String excerpt = Texts.excerpt(text);
    assertThat(excerpt.length()).isLessThanOrEqualTo(Texts.EXCERPT);
    assertThat(Texts.control(excerpt)).isEqualTo(-1);
    assertThat(Texts.loneSurrogate(excerpt)).isEqualTo(-1);
    assertThat(excerpt).doesNotContain("\u202E", "\n");
  }

  @Property
  void aShortPlainTextIsItsOwnExcerpt(@ForAll("plain") String text) {
    String excerpt = Texts.excerpt(text);
    if (text.length() <= Texts.EXCERPT) {
      assertThat(excerpt).isEqualTo(text);
    } else {
      assertThat(excerpt).endsWith("…").hasSizeBetween(Texts.EXCERPT - 1, Texts.EXCERPT);
      assertThat(text).startsWith(excerpt.substring(0, excerpt.length() - 1));
    }
  }

  @Property
  void anExcerptAroundAnIndexShowsWhatStandsThere(
      @ForAll("plain") String text, @ForAll @IntRange(max = 200) int index) {
    String excerpt = Texts.excerptAround(text, index);
    assertThat(excerpt.length()).isLessThanOrEqualTo(Texts.EXCERPT);
    assertThat(Texts.loneSurrogate(excerpt)).isEqualTo(-1);
    if (index < text.length()) {
      int start = Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
      String shown = excerpt.replace("…", "");
      assertThat(IntStream.rangeClosed(Math.max(0, start - 17), start))
          .anyMatch(from -> text.startsWith(shown, from) && from + shown.length() > start);
    }
  }

  @Property
  void aShortenedTextIsItsBeginning(
      @ForAll("plain") String text, @ForAll @IntRange(min = 3, max = 150) int limit) {
    String shortened = Texts.shorten(text, limit);
    if (text.length() <= limit) {
      assertThat(shortened).isEqualTo(text);
    } else {
      assertThat(shortened).endsWith("…").hasSizeBetween(limit - 1, limit);
      assertThat(text).startsWith(shortened.substring(0, shortened.length() - 1));
      assertThat(Texts.loneSurrogate(shortened)).isEqualTo(-1);
    }
  }

  static Stream<Arguments> escapes() {
    return Stream.of(
        Arguments.of("a\tb\nc", "a\\tb\\nc"),
        Arguments.of("a\u001bb", "a\\u{1B}b"),
        Arguments.of("a\u202eb", "a\\u{202E}b"),
        Arguments.of("a\u200bb", "a\\u{200B}b"),
        Arguments.of("a\u2028b", "a\\u{2028}b"),
        Arguments.of("a\ufeffb", "a\\u{FEFF}b"),
        Arguments.of("a\uDB40\uDC41b", "a\\u{E0041}b"),
        Arguments.of("a\uffffb", "a\\u{FFFF}b"),
        Arguments.of("a\uD83Db", "a\\u{D83D}b"),
        Arguments.of("a\u00a0b\u3000c", "a\u00a0b\u3000c"),
        Arguments.of("a\\b", "a\\b"));
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void whatCannotBeSeenIsEscaped(String text, String excerpt) {
    assertThat(Texts.excerpt(text)).isEqualTo(excerpt);
  }

  @Test
  void whatOnlyLooksLikeAsciiIsEscapedWhereThatMatters() {
    assertThat(Texts.excerptInAscii("k\u0456nd ~\t\uD83D\uDE00\u007f"))
        .isEqualTo("k\\u{456}nd ~\\t\\u{1F600}\\u{7F}");
    assertThat(Texts.excerptInAscii("\u0456".repeat(100))).hasSizeLessThanOrEqualTo(Texts.EXCERPT);
  }

  @Test
  void anEscapeIsNeverCutInTwo() {
    assertThat(Texts.cut("abc\u202E", 11)).isEqualTo("abc\\u{202E}");
    assertThat(Texts.cut("abc\u202E", 10)).isEqualTo("abc…");
    assertThat(Texts.cut("abc\u202Ed", 11)).isEqualTo("abc…");
    assertThat(Texts.cut("ab\uD83D\uDE00", 4)).isEqualTo("ab\uD83D\uDE00");
    assertThat(Texts.cut("ab\uD83D\uDE00", 3)).isEqualTo("ab…");
  }

  @ParameterizedTest
  @CsvSource({"abc, abd, 2", "abc, abc, 3", "abc, ab, 2", "'', a, 0", "x, y, 0"})
  void theDifferenceIsWhereTheTwoPart(String a, String b, int index) {
    assertThat(Texts.difference(a, b)).isEqualTo(index).isEqualTo(Texts.difference(b, a));
  }

  @Property
  void aLoneSurrogateIsFoundAsEncodingFindsIt(@ForAll("texts") String text) {
    boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    int at = Texts.loneSurrogate(text);
    assertThat(at == -1).isEqualTo(encodable);
    if (at >= 0) {
      assertThat(Character.isSurrogate(text.charAt(at))).isTrue();
      assertThat(Texts.loneSurrogate(text.substring(0, at))).isEqualTo(-1);
    }
  }

  @Test
  void theFirstControlIsFound() {
    assertThat(Texts.control("a\tb\nc")).isEqualTo(-1);
    assertThat(Texts.control("a\tb\r\u0000")).isEqualTo(3);
    assertThat(Texts.control("\u0085")).isZero();
  }
}
