package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSpanTest {
  @Test
  void theEndIsCountedInCodePoints() {
    assertThat(TextSpan.of(3, "a\uD83D\uDE00b").getEnd()).isEqualTo(6);
    assertThat(TextSpan.of(3, "\uD83D").getEnd()).isEqualTo(4);
  }

  @Test
  void toStringShowsPositionAndWords() {
    assertThat(TextSpan.of(120, "legitimate targets")).hasToString("120–138 “legitimate targets”");
  }

  @Test
  void aSpanOfTheWrongLengthCanBeHeld() {
    TextSpan wrong = TextSpan.builder().start(0).end(5).exact("abc").build();
    assertThat(wrong.getEnd()).isEqualTo(5);
    assertThat(CodePoints.of("abcde").matches(wrong)).isFalse();
  }
}
