package io.github.copydesk.text;

import static io.github.copydesk.text.Tolerance.DASHES;
import static io.github.copydesk.text.Tolerance.QUOTATION_MARKS;
import static io.github.copydesk.text.Tolerance.WHITE_SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FindLikeTest {
  private static final Set<Tolerance> ALL = EnumSet.allOf(Tolerance.class);
  private static final String TEXT = "\uD83D\uDE00 He said: “We don’t\n\u00A0know.” That’s it.";

  @Test
  void straightQuotationMarksFindTypographicOnes() {
    TextMatch match = TextAnchor.findLike(TEXT, "That's", 1, Set.of(QUOTATION_MARKS)).orElseThrow();

    assertThat(match.anchor().matches(TEXT)).isTrue();
    assertThat(match.anchor().words()).isEqualTo("That’s");
    assertThat(match.overlooked()).containsExactly(QUOTATION_MARKS);
    assertThat(match.literal()).isFalse();
    assertThat(match).hasToString("body 29–35 “That’s” but for quotation marks");
  }

  @Test
  void aSpaceFindsALineFeedAndMore() {
    TextMatch match = TextAnchor.findLike(TEXT, " don’t know ", 1, ALL).orElseThrow();

    assertThat(match.anchor().matches(TEXT)).isTrue();
    assertThat(match.anchor().words()).isEqualTo("don’t\n\u00A0know");
    assertThat(match.overlooked()).containsExactly(WHITE_SPACE);
  }

  @Test
  void aHyphenFindsADashWithAndWithoutSpaces() {
    String text = "It ended – as ever—in 2024‑25 -- or -\nnot.";
    for (String words :
        List.of("ended - as", "ever - in", "2024-25", "2024–25", "25—or", "or - not")) {
      TextMatch match = TextAnchor.findLike(text, words, 1, Set.of(DASHES)).orElseThrow();

      assertThat(match.anchor().matches(text)).isTrue();
      assertThat(match.overlooked()).containsExactly(DASHES);
    }
    assertThat(TextAnchor.findLike(text, "as -", 1, ALL)).isEmpty();
    assertThat(TextAnchor.findLike(text, "ended –", 1, ALL).orElseThrow().literal()).isTrue();
  }

  @Test
  void theFewestDifferencesAreNamed() {
    TextMatch match = TextAnchor.findLike("a –  b", "a – b", 1, ALL).orElseThrow();

    assertThat(match.overlooked()).containsExactly(WHITE_SPACE);
  }

  /** Spaces without a dash behind them must not be looked at again and again. */
  @Test
  void manySpacesAreNoTrap() {
    String spaces = " ".repeat(300_000);

    assertThat(TextAnchor.findLike(spaces + "x", "x", 1, Set.of(DASHES))).isPresent();
    assertThat(TextAnchor.findLike(spaces + "x", "x", 1, ALL)).isPresent();
  }

  @Test
  void bothAtOnce() {
    TextMatch match = TextAnchor.findLike(TEXT, "\"We don't know.\"", 1, ALL).orElseThrow();

    assertThat(match.anchor().words()).isEqualTo("“We don’t\n\u00A0know.”");
    assertThat(match.overlooked()).containsExactly(QUOTATION_MARKS, WHITE_SPACE);
  }

  @Test
  void whatIsThereCharacterByCharacterIsLiteral() {
    TextMatch match = TextAnchor.findLike(TEXT, "That’s it.", 1, ALL).orElseThrow();

    assertThat(match.literal()).isTrue();
    assertThat(match.overlooked()).isEmpty();
    assertThat(match).hasToString("body 29–39 “That’s it.”");
  }

  @Test
  void nothingIsOverlookedThatNobodyAskedFor() {
    assertThat(TextAnchor.findLike(TEXT, "don't", 1, Set.of(WHITE_SPACE))).isEmpty();
    assertThat(TextAnchor.findLike(TEXT, "don’t know", 1, Set.of(QUOTATION_MARKS))).isEmpty();
    assertThat(TextAnchor.findLike(TEXT, "DON’T", 1, ALL)).isEmpty();
    assertThat(TextAnchor.findLike(TEXT, "don't", 1, Set.of())).isEmpty();
  }

  @Test
  void wordsThatStandThereTwiceCarryTheirContext() {
    TextMatch match = TextAnchor.findLike("‘no’ and 'no'", "'no'", 2, ALL).orElseThrow();

    assertThat(match.anchor())
        .isEqualTo(
            TextAnchor.builder().addSpans(TextSpan.of(9, "'no'")).prefix("‘no’ and ").build());
    assertThat(TextAnchor.findLike("‘no’ and 'no'", "'no'", 3, ALL)).isEmpty();
  }

  @Test
  void noWordsAreRejected() {
    assertThatThrownBy(() -> TextAnchor.findLike(TEXT, " \n", 1, ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("words must not be empty");
    assertThatThrownBy(() -> TextAnchor.findLike(TEXT, "no", 0, ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("occurrence must be at least 1, but is 0");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "“", "\"", "’", "'", " ", "\n", "\uD83D\uDE00", "–", "--")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void whatIsFoundStandsThereAndIsLikeTheWords(
      @ForAll("texts") String text,
      @ForAll("texts") String words,
      @ForAll @IntRange(min = 1, max = 3) int occurrence) {
    if (words.isBlank()) {
      return;
    }
    TextAnchor.findLike(text, words, occurrence, ALL)
        .ifPresent(
            match -> {
              assertThat(match.anchor().matches(text)).isTrue();
              assertThat(like(match.anchor().words())).isEqualTo(like(words));
              assertThat(match.literal()).isEqualTo(match.anchor().words().equals(words));
            });
    assertThat(TextAnchor.findLike(text, words, occurrence, Set.of()).map(TextMatch::anchor))
        .isEqualTo(TextAnchor.find(text, words, occurrence));
  }

  private static String like(String words) {
    return words
        .strip()
        .replaceAll("[“]", "\"")
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .replaceAll(" ?[–-]+ ?", "-");
  }
}
