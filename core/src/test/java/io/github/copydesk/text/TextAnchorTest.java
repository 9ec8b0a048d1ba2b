package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.internal.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextAnchorTest {
  /** With so few different characters that words occur several times, and overlap. */
  @Provide
  Arbitrary<String> texts() {
    return words().ofMaxSize(80).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> exacts() {
    return words().ofMinSize(1).ofMaxSize(3).map(list -> String.join("", list));
  }

  private static ListArbitrary<String> words() {
    return Arbitraries.of("a", "b", "\uD83D\uDE00", "\uD83D\uDE01", "\uD840\uDC00").list();
  }

  @Property(tries = 500)
  void wordsAreFoundWhereTheModelFindsThem(
      @ForAll("texts") String text,
      @ForAll("exacts") String exact,
      @ForAll @IntRange(min = 1, max = 4) int occurrence) {
    int[] model = text.codePoints().toArray();
    int[] words = exact.codePoints().toArray();
    int at = find(model, words, occurrence);

    Optional<TextAnchor> found = TextAnchor.find(text, exact, occurrence);

    assertThat(found.isPresent()).isEqualTo(at >= 0);
    if (found.isPresent()) {
      TextAnchor anchor = found.get();
      assertThat(anchor.getSpans()).containsExactly(TextSpan.of(at, exact));
      assertThat(anchor.getPart()).isEqualTo(TextPart.BODY);
      assertThat(anchor.matches(text)).isTrue();
      assertThat(anchor.matches("b" + text))
          .isEqualTo(("b" + text).startsWith(exact, utf16("b" + text, at)));
      assertContext(anchor.getPrefix(), text.substring(0, utf16(text, at)), true);
      assertContext(anchor.getSuffix(), text.substring(utf16(text, at) + exact.length()), false);
    }
  }

  private static int utf16(String text, int codePoint) {
    return text.offsetByCodePoints(0, codePoint);
  }

  private static void assertContext(Optional<String> context, String beside, boolean before) {
    assertThat(context.isPresent()).isEqualTo(!beside.isEmpty());
    context.ifPresent(
        words -> {
          assertThat(before ? beside.endsWith(words) : beside.startsWith(words)).isTrue();
          assertThat(Texts.loneSurrogate(words)).isEqualTo(-1);
          assertThat(words.codePointCount(0, words.length()))
              .isEqualTo(Math.min(32, beside.codePointCount(0, beside.length())));
        });
  }

  /** The position of the n-th occurrence in an array of code points, or -1. */
  private static int find(int[] text, int[] words, int occurrence) {
    int seen = 0;
    for (int i = 0; i + words.length <= text.length; i++) {
      if (Arrays.equals(Arrays.copyOfRange(text, i, i + words.length), words)
          && ++seen == occurrence) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void theContextEndsWithTheText() {
    TextAnchor anchor = TextAnchor.find("one two, two three", "two", 2).orElseThrow();
    assertThat(anchor.getSpans()).containsExactly(TextSpan.of(9, "two"));
    assertThat(anchor.getPrefix()).contains("one two, ");
    assertThat(anchor.getSuffix()).contains(" three");
    assertThat(anchor).hasToString("body 9–12 “two”");
    assertThat(TextAnchor.find("one two", "one two"))
        .hasValue(TextAnchor.of(TextSpan.of(0, "one two")));
  }

  @Test
  void theContextDividesNoCharacter() {
    String flag = "\uD83C\uDDE9\uD83C\uDDEA";
    String text = "e\u0301" + "-".repeat(31) + "two" + "-".repeat(31) + flag;
    TextAnchor anchor = TextAnchor.find(text, "two").orElseThrow();

    assertThat(anchor.getPrefix()).contains("-".repeat(31));
    assertThat(anchor.getSuffix()).contains("-".repeat(31));
  }

  @Test
  void overlappingOccurrencesCount() {
    assertThat(TextAnchor.find("aaa", "aa", 2))
        .map(TextAnchor::getSpans)
        .hasValue(List.of(TextSpan.of(1, "aa")));
    assertThat(TextAnchor.find("aaa", "aa", 3)).isEmpty();
  }

  /** A text so long that the search uses another algorithm. */
  @Test
  void theLastOfVeryManyOccurrencesIsFoundToo() {
    String words = "a".repeat(10_000);
    String text = "a".repeat(30_001);

    assertThat(TextAnchor.find(text, words, 20_002))
        .map(TextAnchor::getSpans)
        .hasValue(List.of(TextSpan.of(20_001, words)));
    assertThat(TextAnchor.find(text, words, 20_003)).isEmpty();
  }

  @Property(tries = 500)
  void allPlacesAreThoseOfEachOccurrence(
      @ForAll("texts") String text, @ForAll("exacts") String exact) {
    List<TextAnchor> all = TextAnchor.findAll(text, exact);

    for (int i = 0; i <= all.size(); i++) {
      assertThat(TextAnchor.find(text, exact, i + 1))
          .isEqualTo(i < all.size() ? Optional.of(all.get(i)) : Optional.empty());
    }
  }

  /** Quadratic work over so many places would not end. */
  @Test
  void wordsThatArePrintedAllOverAreFoundInOnePass() {
    String text = "\uD83D\uDE00 ".repeat(50_000);
    assertThat(TextAnchor.findAll(text, " ")).hasSize(50_000);
    assertThat(TextAnchor.find(text, " ", "\uD83D\uDE00", " ")).isPresent();
  }

  @Test
  void anInterruptedQuoteHasTwoSpans() {
    String text = "“We do assess,” he \uD83D\uDE00 said, “that they have suffered losses.”";
    TextAnchor anchor = TextAnchor.find(text, "We do assess,", "that they").orElseThrow();
    assertThat(anchor.words()).isEqualTo("We do assess, … that they");
    assertThat(anchor.matches(text)).isTrue();
    assertThat(anchor.matches(text.replace("that", "That"))).isFalse();
    assertThat(anchor.in(TextPart.HEADLINE))
        .hasToString("headline 1–14 “We do assess,”, 28–37 “that they”");
    assertThat(anchor.getPrefix()).contains("“");
    assertThat(anchor.getSuffix()).contains(" have suffered losses.”");
    assertThat(TextAnchor.find(text, "that they", "We do assess,")).isEmpty();
    assertThat(TextAnchor.find(text, "We do assess,", "assess")).isEmpty();
  }

  @Test
  void ofPartsThatArePrintedAgainThoseClosestTogetherAreTaken() {
    String text = "“No,” it read. Later: “No,” he said, “no deal,” and then “no deal” again.";
    TextAnchor anchor = TextAnchor.find(text, "No,", "no deal").orElseThrow();
    assertThat(anchor.getSpans())
        .containsExactly(TextSpan.of(23, "No,"), TextSpan.of(38, "no deal"));
    assertThat(anchor.getPrefix()).contains("“No,” it read. Later: “");
    assertThat(anchor.getSuffix()).isPresent();
  }

  @Property(tries = 500)
  void noPlaceOfThePartsIsShorterThanTheOneFound(
      @ForAll("texts") String text,
      @ForAll("exacts") String first,
      @ForAll("exacts") String second,
      @ForAll("exacts") String third) {
    int shortest = Integer.MAX_VALUE;
    for (TextAnchor a : TextAnchor.findAll(text, first)) {
      for (TextAnchor b : TextAnchor.findAll(text, second)) {
        for (TextAnchor c : TextAnchor.findAll(text, third)) {
          if (end(a) <= start(b) && end(b) <= start(c)) {
            shortest = Math.min(shortest, end(c) - start(a));
          }
        }
      }
    }

    Optional<TextAnchor> found = TextAnchor.find(text, first, second, third);

    assertThat(found.isPresent()).isEqualTo(shortest < Integer.MAX_VALUE);
    if (found.isPresent()) {
      assertThat(found.get().matches(text)).isTrue();
      assertThat(found.get().getSpans())
          .extracting(TextSpan::getExact)
          .containsExactly(first, second, third);
      assertThat(end(found.get()) - start(found.get())).isEqualTo(shortest);
    }
  }

  private static int start(TextAnchor anchor) {
    return anchor.getSpans().get(0).getStart();
  }

  private static int end(TextAnchor anchor) {
    return anchor.getSpans().get(anchor.getSpans().size() - 1).getEnd();
  }

  @Test
  void toStringShowsLittleOfLongWords() {
    TextAnchor anchor = TextAnchor.of(TextSpan.of(0, "\u202Ex".repeat(10_000)));
    assertThat(anchor.toString()).startsWith("body 0–20000 “\\u{202E}x").hasSizeLessThan(220);
  }
}
