package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.text.Relocation.Ambiguous;
import io.github.copydesk.text.Relocation.Lost;
import io.github.copydesk.text.Relocation.Moved;
import io.github.copydesk.text.Relocation.Uncertain;
import io.github.copydesk.text.Relocation.Unchanged;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An anchor that has to find its words again without the text it came from. */
class RelocationTest {
  private static TextAnchor at(int start, String exact) {
    return TextAnchor.of(TextSpan.of(start, exact));
  }

  /** With a prefix and suffix, unless they are empty. */
  private static TextAnchor around(String prefix, int start, String exact, String suffix) {
    return at(start, exact).toBuilder()
        .prefix(Optional.of(prefix).filter(words -> !words.isEmpty()))
        .suffix(Optional.of(suffix).filter(words -> !words.isEmpty()))
        .build();
  }

  @Test
  void wordsThatStandWhereTheyStoodAreUnchanged() {
    TextAnchor anchor = at(4, "two");

    assertThat(anchor.relocate("one two three two")).isEqualTo(new Unchanged(anchor));
    assertThat(anchor.relocate("one two three two").found()).hasValue(anchor);
    assertThat(anchor.relocate("one two")).hasToString("unchanged: body 4–7 “two”");
  }

  @Test
  void wordsThatStandElsewhereHaveMoved() {
    TextAnchor anchor = around("one ", 4, "two", "").in(TextPart.HEADLINE);
    TextAnchor to = around("one ", 6, "two", "").in(TextPart.HEADLINE);
    Relocation moved = anchor.relocate("\uD83D\uDE00 one two");

    assertThat(moved).isEqualTo(new Moved(anchor, to));
    assertThat(moved.anchor()).isEqualTo(anchor);
    assertThat(moved.found()).hasValue(to);
    assertThat(moved).hasToString("moved: headline 4–7 “two” to 6–9");
  }

  @Test
  void wordsThatAreGoneAreLost() {
    TextAnchor anchor = at(4, "two");

    assertThat(anchor.relocate("one three")).isEqualTo(new Lost(anchor));
    assertThat(anchor.relocate("").found()).isEmpty();
    assertThat(anchor.relocate("")).hasToString("lost: body 4–7 “two”");
  }

  @Test
  void ofTwoPlacesThatAreAboutAsNearNeitherIsTaken() {
    TextAnchor anchor = at(10, "two");
    String text = "____two______two";

    assertThat(anchor.relocate(text))
        .isEqualTo(new Ambiguous(anchor, List.of(at(13, "two"), at(4, "two"))));
    assertThat(anchor.relocate(text).found()).isEmpty();
    assertThat(anchor.relocate(text)).hasToString("ambiguous: body 10–13 “two” to 13–16 or 4–7");
  }

  @Test
  void withoutContextNoOtherPlaceIsTaken() {
    TextAnchor anchor = at(10, "two");

    assertThat(anchor.relocate("____________two"))
        .isEqualTo(new Uncertain(anchor, at(12, "two")))
        .hasToString("uncertain: body 10–13 “two” to 12–15");
    assertThat(anchor.relocate("____________two").found()).isEmpty();
    assertThat(anchor.relocate("two________two"))
        .isEqualTo(new Ambiguous(anchor, List.of(at(11, "two"), at(0, "two"))));
    assertThat(anchor.relocate("two_______two").found()).hasValue(anchor);
  }

  @Test
  void wordsAmongOthersAreUncertain() {
    String before = "The ministry said on Monday that 30 people were killed in the north.";
    TextAnchor anchor = TextAnchor.find(before, "30 people").orElseThrow();

    assertThat(anchor.relocate("Rebels say that 30 people were injured by a flood."))
        .isInstanceOf(Uncertain.class);
    assertThat(anchor.relocate("Late on Sunday. " + before).found())
        .hasValueSatisfying(
            found -> assertThat(found.getSpans()).isEqualTo(at(49, "30 people").getSpans()));
  }

  @Test
  void theSameWordsNearerMayBeTheOnesThatWereEdited() {
    String no = "They said no to the bill. ";
    TextAnchor anchor = TextAnchor.find(no + "- ".repeat(40) + no, "no").orElseThrow();

    assertThat(anchor.relocate("He said no to them all. " + "- ".repeat(40) + no))
        .isInstanceOf(Ambiguous.class);
  }

  @Test
  void wordsSetInOtherMarksAreFoundAndTheDifferenceIsNamed() {
    String before = "He said: “We don’t know – not yet”, and left the room at once.";
    TextAnchor anchor = TextAnchor.find(before, "“We don’t know – not yet”").orElseThrow();
    String after = "He said: \"We don't  know—not yet\", and left the room at once.";
    Moved moved = (Moved) anchor.relocate(after);

    assertThat(moved.to())
        .isEqualTo(TextAnchor.find(after, "\"We don't  know—not yet\"").orElseThrow());
    assertThat(moved.overlooked()).isEqualTo(EnumSet.allOf(Tolerance.class));
    assertThat(moved)
        .hasToString(
            "moved: body 9–34 ““We don’t know – not yet”” to 9–33"
                + " but for quotation marks and dashes and white space");
    assertThat(((Moved) anchor.relocate("So. " + before)).overlooked()).isEmpty();
  }

  /** The words are the same, but what surrounds them is set in another way. */
  @Test
  void surroundingsSetInOtherMarksAreRecognized() {
    TextAnchor anchor = TextAnchor.find("“We do,” he said – “not know.”", "he said").orElseThrow();

    assertThat(anchor.relocate("Then: \"We do,\" he said--\"not know.\"").found())
        .hasValueSatisfying(
            found -> assertThat(found.getSpans()).containsExactly(TextSpan.of(15, "he said")));
  }

  @Test
  void whatStoodAroundTheWordsCountsMoreThanWhereTheyStood() {
    TextAnchor anchor = around("number one ", 11, "two", " three four");

    assertThat(anchor.relocate("six two ten, number one two three four").found())
        .hasValue(around("number one ", 24, "two", " three four"));
  }

  @Test
  void oneSideIsBetterThanNone() {
    TextAnchor anchor = around("one ", 4, "two", " three four five");

    assertThat(anchor.relocate("six two ten, new two three four five").found())
        .hasValue(around("new ", 17, "two", " three four five"));
  }

  @Test
  void thePrefixAndSuffixAreThoseOfTheNewPlace() {
    TextAnchor anchor = around("one ", 4, "two", " three four");

    assertThat(anchor.relocate("ONE two three fou"))
        .isEqualTo(new Moved(anchor, around("ONE ", 4, "two", " three fou")));
    assertThat(anchor.relocate("ONE two"))
        .isEqualTo(new Uncertain(anchor, around("ONE ", 4, "two", "")));
  }

  @Test
  void severalSpansKeepTheirOrder() {
    TextAnchor anchor =
        TextAnchor.find("“We do,” he said, “assess.”", "We do", "assess").orElseThrow();

    assertThat(anchor.relocate("Now: “We do,” the man said, “assess.”").found())
        .hasValueSatisfying(
            found ->
                assertThat(found.getSpans())
                    .containsExactly(TextSpan.of(6, "We do"), TextSpan.of(29, "assess")));
    assertThat(anchor.relocate("assess, he said, We do")).isEqualTo(new Lost(anchor));
    assertThat(anchor.relocate("assess, We do, assess"))
        .isInstanceOfSatisfying(
            Uncertain.class,
            uncertain ->
                assertThat(uncertain.candidate().getSpans())
                    .containsExactly(TextSpan.of(8, "We do"), TextSpan.of(15, "assess")));
    assertThat(anchor.relocate("We do")).isEqualTo(new Lost(anchor));
  }

  @Test
  void spansDoNotOverlapAfterwards() {
    TextAnchor anchor = TextAnchor.of(TextSpan.of(0, "aa"), TextSpan.of(3, "aa"));

    assertThat(anchor.relocate("aaa")).isEqualTo(new Lost(anchor));
    assertThat(((Uncertain) anchor.relocate("aaaa")).candidate())
        .isEqualTo(TextAnchor.of(TextSpan.of(0, "aa"), TextSpan.of(2, "aa")));
  }

  @Test
  void halfAPairIsNoPlace() {
    TextAnchor anchor = at(0, "\uDE00");

    assertThat(anchor.relocate("\uD83D\uDE00")).isEqualTo(new Lost(anchor));
  }
}
