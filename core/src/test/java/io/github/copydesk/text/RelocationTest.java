package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.text.Relocation.Ambiguous;
import io.github.copydesk.text.Relocation.Lost;
import io.github.copydesk.text.Relocation.Moved;
import io.github.copydesk.text.Relocation.Unchanged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An anchor that has to find its words again without the text it came from. */
class RelocationTest {
  private static TextAnchor at(int start, String exact) {
    return TextAnchor.of(TextSpan.of(start, exact));
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
    TextAnchor anchor = at(4, "two").in(TextPart.HEADLINE);
    Relocation moved = anchor.relocate("\uD83D\uDE00 one two");

    assertThat(moved).isEqualTo(new Moved(anchor, at(6, "two").in(TextPart.HEADLINE)));
    assertThat(moved.anchor()).isEqualTo(anchor);
    assertThat(moved.found()).hasValue(at(6, "two").in(TextPart.HEADLINE));
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
  void ofTwoPlacesTheOneThatIsFarNearerIsTaken() {
    TextAnchor anchor = at(10, "two");

    assertThat(anchor.relocate("two________two").found()).hasValue(at(11, "two"));
  }

  @Test
  void whatStoodAroundTheWordsCountsMoreThanWhereTheyStood() {
    TextAnchor anchor = at(4, "two").toBuilder().prefix("one ").suffix(" three").build();

    assertThat(anchor.relocate("six two ten, one two three").found())
        .hasValue(anchor.toBuilder().spans(List.of(TextSpan.of(17, "two"))).build());
  }

  @Test
  void oneSideIsBetterThanNone() {
    TextAnchor anchor = at(4, "two").toBuilder().prefix("one ").suffix(" three").build();

    assertThat(anchor.relocate("six two ten, new two three").found())
        .hasValue(
            TextAnchor.builder()
                .addSpans(TextSpan.of(17, "two"))
                .prefix("new ")
                .suffix(" three")
                .build());
  }

  @Test
  void thePrefixAndSuffixAreThoseOfTheNewPlace() {
    TextAnchor anchor = at(4, "two").toBuilder().prefix("one ").suffix(" three").build();

    assertThat(anchor.relocate("ONE two"))
        .isEqualTo(
            new Moved(
                anchor,
                TextAnchor.builder().addSpans(TextSpan.of(4, "two")).prefix("ONE ").build()));
  }

  @Test
  void severalSpansKeepTheirOrder() {
    TextAnchor anchor = TextAnchor.of(TextSpan.of(0, "We do"), TextSpan.of(14, "assess"));

    assertThat(anchor.relocate("Now: We do, he said, assess").found())
        .hasValue(TextAnchor.of(TextSpan.of(5, "We do"), TextSpan.of(21, "assess")));
    assertThat(anchor.relocate("assess, he said, We do")).isEqualTo(new Lost(anchor));
    assertThat(anchor.relocate("assess, We do, assess").found())
        .hasValue(TextAnchor.of(TextSpan.of(8, "We do"), TextSpan.of(15, "assess")));
    assertThat(anchor.relocate("We do")).isEqualTo(new Lost(anchor));
  }

  @Test
  void spansDoNotOverlapAfterwards() {
    TextAnchor anchor = TextAnchor.of(TextSpan.of(0, "aa"), TextSpan.of(3, "aa"));

    assertThat(anchor.relocate("aaa")).isEqualTo(new Lost(anchor));
    assertThat(anchor.relocate("aaaa").found())
        .hasValue(TextAnchor.of(TextSpan.of(0, "aa"), TextSpan.of(2, "aa")));
  }

  @Test
  void halfAPairIsNoPlace() {
    TextAnchor anchor = at(0, "\uDE00");

    assertThat(anchor.relocate("\uD83D\uDE00")).isEqualTo(new Lost(anchor));
  }
}
