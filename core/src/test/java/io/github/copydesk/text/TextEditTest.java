package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.text.Relocation.Ambiguous;
import io.github.copydesk.text.Relocation.Lost;
import io.github.copydesk.text.Relocation.Moved;
import io.github.copydesk.text.Relocation.Uncertain;
import io.github.copydesk.text.Relocation.Unchanged;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

class TextEditTest {
  private static TextAnchor find(String text, String exact, int occurrence) {
    TextAnchor found = TextAnchor.find(text, exact, occurrence).orElseThrow();
    return TextAnchor.builder().spans(found.getSpans()).build();
  }

  private static TextAnchor find(String text, String exact) {
    return find(text, exact, 1);
  }

  @Test
  void whatStandsBeforeTheEditIsUnchangedAndWhatStandsBehindMoves() {
    String before = "He said no. She said no. They said no.";
    String after = "He said no. She, too, said no. They said no.";
    TextEdit revision = TextEdit.of(before, after);

    assertThat(revision.relocate(find(before, "no", 1)))
        .isEqualTo(new Unchanged(find(before, "no", 1)));
    assertThat(revision.relocate(find(before, "no", 2)).found()).hasValue(find(after, "no", 2));
    assertThat(revision.relocate(find(before, "no", 3)).found()).hasValue(find(after, "no", 3));
  }

  @Test
  void aParagraphThatWasMovedTakesItsAnchorsAlong() {
    String before = "Ann says no\nBen says no\nThe third of them says no\nDan says no";
    String after = "The third of them says no!\nBen says no\nDan says no\nAnn says no";

    List<Relocation> found =
        TextEdit.of(before, after)
            .relocate(
                List.of(
                    find(before, "no", 1),
                    find(before, "no", 2),
                    find(before, "no", 3),
                    find(before, "no", 4)));

    assertThat(found)
        .extracting(relocation -> relocation.found().orElseThrow())
        .containsExactly(
            find(after, "no", 4), find(after, "no", 2), find(after, "no", 1), find(after, "no", 3));
  }

  @Test
  void wordsInALineThatWasEditedAreFoundByWhatStoodAroundThem() {
    String before = "a\nThe spokesman said: no comment. The deputy said: no comment.\nz";
    String after =
        "A\nYesterday the spokesman said: no comment at all. But the deputy said: no comment.\nZ";

    assertThat(TextEdit.of(before, after).relocate(find(before, "no comment", 2)).found())
        .hasValue(find(after, "no comment", 2));
  }

  @Test
  void wordsThatWereCutAreLost() {
    String before = "He said no. She said yes.";

    assertThat(TextEdit.of(before, "She said yes.").relocate(find(before, "no")))
        .isInstanceOf(Lost.class);
    assertThat(TextEdit.of(before, "").relocate(find(before, "yes"))).isInstanceOf(Lost.class);
  }

  @Test
  void whatTheEditLeftAloneIsNoPlaceForOtherWords() {
    String before =
        "Intro.\nThe ministry said 30 were killed.\nThe hospital said 30 were killed.\nEnd.";
    String after = "Intro.\nThe hospital said 30 were killed.\nEnd.";
    TextEdit revision = TextEdit.of(before, after);

    assertThat(revision.relocate(find(before, "30 were killed", 1))).isInstanceOf(Lost.class);
    assertThat(revision.relocate(find(before, "30 were killed", 2)).found())
        .hasValue(find(after, "30 were killed"));
  }

  @Test
  void aWordIsNotFoundWithinALongerOne() {
    String before = "Killed: 30 men.\nCost: 99 euros.";

    assertThat(
            TextEdit.of(before, "Killed: 25 men.\nCost: 1300 euros.").relocate(find(before, "30")))
        .isInstanceOf(Lost.class);
  }

  /** The sentence was cut; another has the same three words by coincidence. */
  @Test
  void aFewUsualWordsFarAwayAreNotThoseThatWereCut() {
    String cut = "A bus leaves the road in Kano, killing 21 and injuring three.";
    String other = "The train from Colombo is derailed, killing 21 people and injuring 35.";
    String middle = "Talks on the budget go on in both houses until the end of the week.\n";
    String before = cut + "\n" + middle + middle + "The end.";
    String after = middle + middle + other + "\nThe end.";

    assertThat(TextEdit.of(before, after).relocate(find(before, "21")))
        .isEqualTo(new Uncertain(find(before, "21"), find(after, "21")));
  }

  /** The first part is in its place, but what followed it was cut, and occurs far below. */
  @Test
  void partsThatCameApartAreUncertain() {
    String middle = "Talks on the budget go on in both houses until the end of the week.\n";
    String before = "Towns tax the religious schools\nSunday, August 2\n" + middle;
    String after =
        "Towns may tax the religious schools, too\n" + middle + "Monday, August 2 at ten\n";
    TextAnchor anchor =
        TextAnchor.of(
            find(before, "tax the religious schools").getSpans().get(0),
            find(before, "August 2").getSpans().get(0));

    assertThat(TextEdit.of(before, after).relocate(anchor)).isInstanceOf(Uncertain.class);
  }

  /** Nearby, as little is enough: the sentence was edited on both sides of the words. */
  @Test
  void aFewWordsInTheirPlaceAreThose() {
    String before = "On Monday, a bus left the road, killing 21 and injuring three.";
    String after = "A bus leaves the road in Kano, killing 21 people; three are injured.";

    assertThat(TextEdit.of(before, after).relocate(find(before, "21")).found())
        .hasValue(find(after, "21"));
  }

  @Test
  void aPlaceAroundWhichNothingIsAsItWasIsUncertain() {
    String before = "Killed: 30 men.\nEnd.";
    String after = "Of the sick [30] died.\nEnd.";

    assertThat(TextEdit.of(before, after).relocate(find(before, "30")))
        .isEqualTo(new Uncertain(find(before, "30"), find(after, "30")));
  }

  @Test
  void linesThatChangePlacesAreNotTakenForEachOther() {
    String before = "Alpha.\nPutin said yes to peace.\nBravo.\nPutin said no to war.\nCharlie.";
    String after =
        "Alpha.\nPutin said no to war.\nBravo.\nPutin said yes to a lasting peace.\nCharlie.";
    TextEdit revision = TextEdit.of(before, after);

    assertThat(revision.relocate(find(before, "Putin said", 1)).found())
        .hasValue(find(after, "Putin said", 2));
    assertThat(revision.relocate(find(before, "Putin said", 2)).found())
        .hasValue(find(after, "Putin said", 1));
  }

  @Test
  void wordsThatStandInVeryManyPlacesAreAmbiguous() {
    String before = "x ".repeat(20) + "no";
    String after = "no! ".repeat(Occurrences.MAX + 1);

    assertThat(TextEdit.of(before, after).relocate(find(before, "no")))
        .isInstanceOf(Ambiguous.class);
  }

  /**
   * Words within words within words, in a text of a single letter: this would take hours if every
   * occurrence were counted.
   */
  @Test
  void aTextOfOneLetterIsNoTrap() {
    List<TextAnchor> anchors = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      anchors.add(TextAnchor.of(TextSpan.of(1, "a".repeat(i))));
    }
    String letters = "a".repeat(500_000);

    assertThat(TextEdit.of("b" + letters, "c" + letters + "d").relocate(anchors)).hasSize(300);
    assertThat(TextAnchor.find(letters, "a".repeat(100_000) + "b")).isEmpty();
  }

  @Test
  void wordsThatCouldBeEitherAreAmbiguous() {
    String before = "abc 1 no 2 xyz";
    String after = "ABC no XY no DEF";

    Relocation found = TextEdit.of(before, after).relocate(find(before, "no"));

    assertThat(found).isInstanceOf(Ambiguous.class);
    assertThat(((Ambiguous) found).candidates())
        .containsExactly(find(after, "no", 1), find(after, "no", 2));
  }

  @Test
  void anAnchorThatWasWrongBeforeIsSearchedForByItself() {
    TextAnchor wrong = TextAnchor.of(TextSpan.of(0, "three"));

    assertThat(TextEdit.of("one two three", "one two three four").relocate(wrong))
        .isEqualTo(new Uncertain(wrong, TextAnchor.of(TextSpan.of(8, "three"))));
  }

  @Test
  void anInterruptedQuoteIsMovedAsAWhole() {
    String before = "“We do assess,” he said, “that they have suffered losses.”";
    String after = "On Monday: “We do assess,” the general said, “that they have suffered losses.”";
    TextAnchor anchor =
        TextAnchor.of(
            find(before, "We do assess").getSpans().get(0),
            find(before, "that they have suffered losses").getSpans().get(0));

    assertThat(TextEdit.of(before, after).relocate(anchor).found())
        .hasValue(
            TextAnchor.of(
                find(after, "We do assess").getSpans().get(0),
                find(after, "that they have suffered losses").getSpans().get(0)));
  }

  @Test
  void noPairIsEverDivided() {
    String before = "\uD83D\uDE00 no";
    String after = "\uD83D\uDE01 no";

    assertThat(TextEdit.of(before, after).relocate(find(before, "no")))
        .isEqualTo(new Unchanged(find(before, "no")));
    assertThat(TextEdit.of(before, after).relocate(find(before, "\uD83D\uDE00")))
        .isInstanceOf(Lost.class);
    assertThat(
            TextEdit.of("\uD83D\uDE00", "\uD83C\uDE00")
                .relocate(find("\uD83D\uDE00", "\uD83D\uDE00")))
        .isInstanceOf(Lost.class);
  }

  @Test
  void whatIsOnlySetInOtherMarksIsCertain() {
    String before = "“No” – he said.\n“No” – she said.\nNo–one else.";
    String after = "\"No\" -- he said.\n\"No\" -- she said.\nNo - one else.";
    TextEdit edit = TextEdit.of(before, after);

    for (int i = 1; i <= 2; i++) {
      Moved moved = (Moved) edit.relocate(find(before, "“No” –", i));
      assertThat(moved.to()).isEqualTo(find(after, "\"No\" --", i));
      assertThat(moved.overlooked()).containsExactly(Tolerance.QUOTATION_MARKS, Tolerance.DASHES);
    }
    assertThat(edit.relocate(find(before, "No–one")).found()).hasValue(find(after, "No - one"));
    assertThat(edit.relocate(find(before, "he said")).found()).hasValue(find(after, "he said"));
  }

  @Test
  void aHeadlineWithoutContextIsUncertainElsewhere() {
    TextAnchor all = find("30 dead", "30 dead");

    assertThat(TextEdit.of("30 dead", "30 dead in flood").relocate(all))
        .isEqualTo(new Unchanged(all));
    assertThat(TextEdit.of("30 dead", "Of 90 hurt, 30 dead, 60 saved").relocate(all))
        .isInstanceOf(Uncertain.class);
  }

  // --- laws

  /** With so few words that every anchor is ambiguous on its own. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("no", " ", "\n", "yes", "\uD83D\uDE00", "e\u0301", "“", "\"", "–", "--")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join("", words));
  }

  /** A text with some anchors into it, most with one span, some with two. */
  @Provide
  Arbitrary<Tuple2<String, List<TextAnchor>>> anchored() {
    return texts()
        .flatMap(
            text -> {
              int length = CodePoints.of(text).length();
              return Arbitraries.integers()
                  .between(0, length)
                  .set()
                  .ofMinSize(2)
                  .ofMaxSize(4)
                  .map(ends -> anchor(text, ends.stream().sorted().toList()))
                  .list()
                  .ofMaxSize(6)
                  .map(anchors -> Tuple.of(text, anchors));
            });
  }

  private static TextAnchor anchor(String text, List<Integer> ends) {
    CodePoints points = CodePoints.of(text);
    List<TextSpan> spans = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      spans.add(TextSpan.of(ends.get(i), points.slice(ends.get(i), ends.get(i + 1))));
    }
    return TextAnchor.builder().spans(spans).build();
  }

  @Property(tries = 500)
  void whatIsFoundHasTheSameWordsWhereItSays(
      @ForAll("anchored") Tuple2<String, List<TextAnchor>> before, @ForAll("texts") String after) {
    List<Relocation> found = TextEdit.of(before.get1(), after).relocate(before.get2());

    assertThat(found).hasSameSizeAs(before.get2());
    for (int i = 0; i < found.size(); i++) {
      TextAnchor anchor = before.get2().get(i);
      Relocation relocation = found.get(i);
      assertThat(relocation.anchor()).isEqualTo(anchor);
      assertThat(relocation instanceof Unchanged)
          .isEqualTo(relocation.found().equals(Optional.of(anchor)));
      List<TextAnchor> places = places(relocation);
      assertThat(places.isEmpty()).isEqualTo(relocation instanceof Lost);
      assertThat(places.size() > 1).isEqualTo(relocation instanceof Ambiguous);
      assertThat(places)
          .doesNotHaveDuplicates()
          .hasSizeLessThanOrEqualTo(8)
          .allMatch(place -> place.matches(after) && like(place).equals(like(anchor)));
      if (relocation instanceof Moved moved) {
        assertThat(moved.overlooked().isEmpty())
            .isEqualTo(moved.to().words().equals(anchor.words()));
      }
    }
  }

  private static List<TextAnchor> places(Relocation relocation) {
    return relocation instanceof Ambiguous ambiguous
        ? ambiguous.candidates()
        : relocation instanceof Uncertain uncertain
            ? List.of(uncertain.candidate())
            : relocation.found().stream().toList();
  }

  /** The words with white space, quotation marks and dashes made equal. */
  private static List<String> like(TextAnchor anchor) {
    return anchor.getSpans().stream()
        .map(
            span ->
                span.getExact()
                    .replaceAll("[“”]", "\"")
                    .replaceAll("\\s+", " ")
                    .replaceAll(" *[–-]+ *", "-")
                    .strip())
        .toList();
  }

  @Property(tries = 500)
  void wordsThatAreNowhereAreLost(
      @ForAll("anchored") Tuple2<String, List<TextAnchor>> before, @ForAll("texts") String after) {
    for (Relocation relocation : TextEdit.of(before.get1(), after).relocate(before.get2())) {
      boolean gone =
          relocation.anchor().getSpans().stream().anyMatch(span -> nowhere(after, span.getExact()));
      assertThat(!gone || relocation instanceof Lost).isTrue();
    }
  }

  private static boolean nowhere(String text, String words) {
    return !words.isBlank()
        && TextAnchor.findLike(text, words, 1, EnumSet.allOf(Tolerance.class)).isEmpty();
  }

  @Property(tries = 200)
  void withoutAnEditNothingMoves(@ForAll("anchored") Tuple2<String, List<TextAnchor>> text) {
    assertThat(TextEdit.of(text.get1(), text.get1()).relocate(text.get2()))
        .allMatch(Unchanged.class::isInstance);
  }

  /** The inserted text occurs nowhere else in the text, so there is one right answer. */
  @Property(tries = 500)
  void anInsertionMovesWhatStandsBehindItAndNothingElse(
      @ForAll("anchored") Tuple2<String, List<TextAnchor>> before,
      @ForAll("inserted") Tuple2<Double, String> insertion) {
    CodePoints text = CodePoints.of(before.get1());
    int at = (int) (insertion.get1() * text.length());
    String after = text.slice(0, at) + insertion.get2() + text.slice(at, text.length());
    int shift = CodePoints.of(insertion.get2()).length();

    for (Relocation relocation : TextEdit.of(text.text(), after).relocate(before.get2())) {
      List<TextSpan> moved = new ArrayList<>();
      boolean cut = false;
      for (TextSpan span : relocation.anchor().getSpans()) {
        cut |= span.getStart() < at && span.getEnd() > at;
        moved.add(
            TextSpan.of(
                span.getStart() < at ? span.getStart() : span.getStart() + shift, span.getExact()));
      }
      if (!cut) {
        assertThat(relocation.found()).hasValue(TextAnchor.builder().spans(moved).build());
      }
    }
  }

  @Property(tries = 300)
  void takingTheEditBackBringsEveryAnchorBack(
      @ForAll("anchored") Tuple2<String, List<TextAnchor>> before,
      @ForAll("inserted") Tuple2<Double, String> insertion) {
    CodePoints text = CodePoints.of(before.get1());
    int at = (int) (insertion.get1() * text.length());
    String after = text.slice(0, at) + "#" + insertion.get2() + "#" + text.slice(at, text.length());

    for (TextAnchor anchor : before.get2()) {
      boolean cut =
          anchor.getSpans().stream().anyMatch(span -> span.getStart() < at && span.getEnd() > at);
      if (!cut) {
        TextAnchor there = TextEdit.of(text.text(), after).relocate(anchor).found().orElseThrow();
        assertThat(TextEdit.of(after, text.text()).relocate(there).found()).hasValue(anchor);
      }
    }
  }

  @Provide
  Arbitrary<Tuple2<Double, String>> inserted() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of("#", "#+#", "#\uD83E\uDD80#", "#\n#"))
        .as(Tuple::of);
  }
}
