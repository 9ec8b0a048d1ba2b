package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compared with a model that keeps the text as an array of code points. */
class CodePointsTest {
  /** Long enough for several marks; pairs, and surrogates without their partner, are common. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "\uD83D\uDE00", "\uD840\uDC00", "\uD83D", "\uDE00", "\n")
        .list()
        .ofMaxSize(300)
        .map(list -> String.join("", list));
  }

  @Property
  void aPositionIsConvertedAsInTheModel(@ForAll("texts") String text) {
    int[] model = text.codePoints().toArray();
    CodePoints codePoints = CodePoints.of(text);
    assertThat(codePoints.length()).isEqualTo(model.length);
    int utf16 = 0;
    for (int i = 0; i <= model.length; i++) {
      assertThat(codePoints.toUtf16(i)).isEqualTo(utf16);
      assertThat(codePoints.fromUtf16(utf16)).isEqualTo(i);
      if (i < model.length) {
        int chars = Character.charCount(model[i]);
        // the second half of a pair belongs to the pair
        assertThat(codePoints.fromUtf16(utf16 + chars - 1)).isEqualTo(i);
        utf16 += chars;
      }
    }
    assertThat(utf16).isEqualTo(text.length());
  }

  @Property
  void aSliceIsThatOfTheModel(
      @ForAll("texts") String text, @ForAll("texts") String a, @ForAll("texts") String b) {
    int[] model = text.codePoints().toArray();
    int start = Math.min(Math.min(a.length(), b.length()), model.length);
    int end = Math.min(Math.max(a.length(), b.length()), model.length);
    assertThat(CodePoints.of(text).slice(start, end))
        .isEqualTo(new String(model, start, end - start));
  }

  @Property
  void aSpanMatchesWhereTheModelHasItsWords(@ForAll("texts") String text) {
    int[] model = text.codePoints().toArray();
    CodePoints codePoints = CodePoints.of(text);
    for (int start = 0; start < Math.min(model.length, 40); start++) {
      int end = Math.min(start + 3, model.length);
      for (String exact :
          new String[] {new String(model, start, end - start), "aaa", "\uD83D\uDE00", "a"}) {
        TextSpan span = TextSpan.builder().start(start).end(end).exact(exact).build();
        assertThat(codePoints.matches(span))
            .isEqualTo(new String(model, start, end - start).equals(exact));
      }
    }
  }

  @Test
  void aTextWithoutPairsIsCountedInCharacters() {
    CodePoints codePoints = CodePoints.of("no comment");
    assertThat(codePoints.length()).isEqualTo(10);
    assertThat(codePoints.slice(3, 10)).isEqualTo("comment");
    assertThat(codePoints.text()).isEqualTo("no comment");
    assertThat(codePoints).hasToString("10 code points");
  }

  @Test
  void anEmojiIsOneCodePoint() {
    CodePoints codePoints = CodePoints.of("no \uD83D\uDE00 comment");
    assertThat(codePoints.length()).isEqualTo(12);
    assertThat(codePoints.slice(3, 4)).isEqualTo("\uD83D\uDE00");
    assertThat(codePoints.slice(5, 12)).isEqualTo("comment");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "\uD83D\uDE00bc"})
  void aPositionOutsideIsRejected(String text) {
    CodePoints codePoints = CodePoints.of(text);
    int length = codePoints.length();
    for (int outside : new int[] {-1, length + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> codePoints.toUtf16(outside))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("code point %s of a text of %s code points", outside, length);
    }
    for (int outside : new int[] {-1, text.length() + 1}) {
      assertThatThrownBy(() -> codePoints.fromUtf16(outside))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("index %s of a text of %s UTF-16 units", outside, text.length());
    }
    assertThat(codePoints.toUtf16(length)).isEqualTo(text.length());
  }

  @Test
  void aSpanBeyondTheEndMatchesNothing() {
    CodePoints codePoints = CodePoints.of("\uD83D\uDE00");
    assertThat(codePoints.matches(TextSpan.of(0, "\uD83D\uDE00"))).isTrue();
    assertThat(codePoints.matches(TextSpan.of(1, "\uDE00"))).isFalse();
    assertThat(codePoints.matches(TextSpan.of(0, "\uD83D\uDE00x"))).isFalse();
    assertThat(codePoints.matches(TextSpan.of(Integer.MAX_VALUE - 1, "x"))).isFalse();
  }
}
