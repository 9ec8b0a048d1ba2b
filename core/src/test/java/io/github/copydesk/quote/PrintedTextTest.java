package io.github.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same in print, and what is not. */
class PrintedTextTest {
  private static final List<String> WORDS =
      List.of(
          "we", "won", "the", "U.S.", "3.5", "1,000", "don’t", "l’état", "café", "Ära", "всё", "赢",
          "e\u0301", "2024", "re-read", "[he]", "[T]en", "$5", "a", "I", "🙂", "don’t?", "(sic)");

  /** A remark: words, and what stands between each and the next. */
  record Remark(List<String> words, List<String> between) {
    String text() {
      return printed(this, " ", "—", "…", "’", "“", "”");
    }
  }

  @Provide
  Arbitrary<Remark> remarks() {
    Arbitrary<String> between =
        Arbitraries.of(
            " ", " ", " ", " ", ", ", ". ", "; ", "? ", ": ", " — ", " … ", "\n", " “", "” ");
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(
            size ->
                Combinators.combine(
                        Arbitraries.of(WORDS).list().ofSize(size), between.list().ofSize(size - 1))
                    .as(Remark::new));
  }

  /** A remark in print, with its own signs for what can be set in several ways. */
  private static String printed(
      Remark remark,
      String space,
      String dash,
      String ellipsis,
      String apostrophe,
      String open,
      String close) {
    StringBuilder out = new StringBuilder(remark.words.get(0));
    for (int i = 1; i < remark.words.size(); i++) {
      String between =
          switch (remark.between.get(i - 1)) {
            case " — " -> dash;
            case " … " -> ellipsis;
            case " “" -> " " + open;
            case "” " -> close + " ";
            case "\n" -> "\n" + open;
            default -> remark.between.get(i - 1);
          };
      out.append(between.equals("\n" + open) ? between : between.replace(" ", space));
      out.append(remark.words.get(i));
    }
    return out.toString().replace("’", apostrophe);
  }

  @Provide
  Arbitrary<List<String>> settings() {
    return Combinators.combine(
            Arbitraries.of(" ", "  ", "\n", "\u00a0", "\u202f", "\t ", " \u200b"),
            Arbitraries.of("—", " — ", " – ", "–", " - ", "--", " -- ", "― "),
            Arbitraries.of("…", " … ", "...", " ... ", " . . . ", "… ", "...."),
            Arbitraries.of("’", "'", "ʼ", "`"),
            Arbitraries.of(
                "“ ”", "\" \"", "„ “", "« »", "» «", "‘ ’", "' '", "‹ ›", "「 」", "” ”", "`` ''"),
            Arbitraries.of("", ",", ".", " ", "\n"))
        .as(
            (space, dash, ellipsis, apostrophe, marks, end) ->
                List.of(
                    space,
                    dash,
                    ellipsis,
                    apostrophe,
                    marks.substring(0, marks.indexOf(' ')),
                    marks.substring(marks.indexOf(' ') + 1),
                    end));
  }

  private static String set(Remark remark, List<String> s) {
    String inner = printed(remark, s.get(0), s.get(1), s.get(2), s.get(3), s.get(4), s.get(5));
    return s.get(4) + inner + s.get(6) + s.get(5);
  }

  private static boolean same(PrintedText a, PrintedText b) {
    boolean same = a.sameWords(b);
    assertThat(b.sameWords(a)).as("symmetric").isEqualTo(same);
    return same;
  }

  private static boolean same(String a, String b) {
    return same(PrintedText.of(a), PrintedText.of(b));
  }

  private static List<TextSpan> spans(List<String> pieces) {
    List<TextSpan> spans = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      spans.add(TextSpan.of(100_000 * i, pieces.get(i)));
    }
    return spans;
  }

  private static PrintedText pieces(String... pieces) {
    return PrintedText.of(spans(List.of(pieces)));
  }

  @Property(tries = 3000)
  void aRemarkIsTheSameHoweverItIsSet(
      @ForAll("remarks") Remark remark,
      @ForAll("settings") List<String> one,
      @ForAll("settings") List<String> other) {
    assertThat(same(set(remark, one), set(remark, other))).isTrue();
    assertThat(same(set(remark, one), remark.text())).isTrue();
  }

  @Property(tries = 3000)
  void aRemarkIsTheSameWhereItIsInterrupted(
      @ForAll("remarks") Remark remark, @ForAll("settings") List<String> s, @ForAll long seed) {
    Random random = new Random(seed);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= remark.words.size(); i++) {
      boolean pause = i < remark.words.size() && !"?;:".contains(remark.between.get(i - 1).strip());
      boolean plain = i < remark.words.size() && remark.between.get(i - 1).isBlank();
      if (i == remark.words.size() || ((pause || plain) && random.nextInt(3) == 0)) {
        Remark piece =
            new Remark(remark.words.subList(from, i), remark.between.subList(from, i - 1));
        String end = i == remark.words.size() || random.nextBoolean() ? s.get(6) : ",";
        pieces.add(s.get(4) + set(piece, s).substring(s.get(4).length()) + end);
        from = i;
      }
    }
    assertThat(same(PrintedText.of(remark.text()), PrintedText.of(spans(pieces)))).isTrue();
  }

  @Property(tries = 3000)
  void anotherLetterOrDigitIsNeverTheSame(
      @ForAll("remarks") Remark remark, @ForAll("settings") List<String> s, @ForAll long seed) {
    String text = remark.text();
    int[] places =
        text.codePoints().anyMatch(Character::isLetterOrDigit)
            ? java.util.stream.IntStream.range(0, text.length())
                .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
                .toArray()
            : new int[0];
    if (places.length == 0) {
      return;
    }
    int at = places[new Random(seed).nextInt(places.length)];
    char c = text.charAt(at) == 'x' ? 'y' : 'x';
    String altered = text.substring(0, at) + c + text.substring(at + 1);
    String missing = text.substring(0, at) + text.substring(at + 1);

    assertThat(same(set(remark, s), altered)).isFalse();
    assertThat(same(set(remark, s), missing)).isFalse();
    assertThat(same(PrintedText.of(altered), pieces(set(remark, s)))).isFalse();
  }

  @Property(tries = 2000)
  void aWordLessIsNeverTheSame(
      @ForAll("remarks") Remark remark, @ForAll("settings") List<String> s, @ForAll long seed) {
    int size = remark.words.size();
    int left = new Random(seed).nextInt(size);
    if (size == 1 || remark.words.get(left).equals("🙂")) {
      return;
    }
    List<String> words = new ArrayList<>(remark.words);
    List<String> between = new ArrayList<>(remark.between);
    words.remove(left);
    between.remove(left == size - 1 ? left - 1 : left);
    assertThat(same(set(remark, s), new Remark(words, between).text())).isFalse();
  }

  @Property(tries = 3000)
  void whatIsPrintedAsItIsHasTheSameWords(
      @ForAll("remarks") Remark remark, @ForAll("settings") List<String> s) {
    List<TextSpan> spans = spans(List.of(set(remark, s)));
    if (AsPrinted.is(remark.text(), spans)) {
      assertThat(same(PrintedText.of(remark.text()), PrintedText.of(spans))).isTrue();
    }
  }

  @Property(tries = 3000)
  void whatIsPrintedInPiecesAsItIsHasTheSameWords(
      @ForAll("remarks") Remark remark, @ForAll("settings") List<String> s, @ForAll int random) {
    String printed = set(remark, s);
    int cut = 1 + Math.floorMod(random, printed.length() - 1);
    List<TextSpan> spans = spans(List.of(printed.substring(0, cut), printed.substring(cut)));
    for (String text : List.of(remark.text(), printed)) {
      if (AsPrinted.is(text, spans)) {
        assertThat(same(PrintedText.of(text), PrintedText.of(spans))).isTrue();
      }
    }
  }

  @Test
  void interruptedRemarksAreMostlyPrintedAsTheyAre() {
    List<TextSpan> war = spans(List.of("“They entered a war,”", "“and they are combatants.”"));
    assertThat(AsPrinted.is("They entered a war, and they are combatants.", war)).isTrue();
    assertThat(AsPrinted.is("They entered a war. And they are combatants.", war)).isFalse();
    assertThat(AsPrinted.is("They entered a war,and they are combatants.", war)).isFalse();
    assertThat(AsPrinted.is("They entered a war", war)).isFalse();
    assertThat(AsPrinted.is("They entered a war, and they are combatants. Yes", war)).isFalse();
    assertThat(AsPrinted.is("3 5", spans(List.of("3", "5")))).isTrue();
    assertThat(AsPrinted.is("3.5", spans(List.of("3", "5")))).isFalse();
  }

  @Test
  void aCommaBeforeTheCueMayBeMissingOrStandForAFullStop() {
    assertThat(same("We won.", "“We won,”")).isTrue();
    assertThat(same("We won", "“We won,”")).isTrue();
    assertThat(
            same(
                PrintedText.of("We do assess that it is so"),
                pieces("“We do assess,”", "“that it is so.”")))
        .isTrue();
    assertThat(same(PrintedText.of("We won. It’s over."), pieces("“We won,”", "“It’s over.”")))
        .isTrue();
    assertThat(same(PrintedText.of("If you go — you die"), pieces("“If you go —”", "“— you die”")))
        .isTrue();
    assertThat(same(PrintedText.of("We do assess … that"), pieces("We do assess", "that")))
        .isTrue();
  }

  @Test
  void otherPunctuationCounts() {
    assertThat(same("We won?", "We won.")).isFalse();
    assertThat(same("We won!", "We won,")).isFalse();
    assertThat(same("Let’s eat, grandma", "Let’s eat grandma")).isFalse();
    assertThat(same("We … won", "We won")).isFalse();
    assertThat(same("We won; they lost", "We won, they lost")).isFalse();
    assertThat(same(PrintedText.of("Why did you go"), pieces("“Why?”", "“did you go”"))).isFalse();
  }

  @Test
  void anEllipsisOrADashAtTheVeryEdgeMayBeMissing() {
    assertThat(same("… and we won", "“and we won”")).isTrue();
    assertThat(same("We won", "“We won …”")).isTrue();
    assertThat(same("I never", "“I never—”")).isTrue();
    assertThat(same("Ми перемогли", "– Ми перемогли,")).isTrue();
    assertThat(same("5 degrees", "−5 degrees")).isFalse();
    assertThat(same("Aged 10", "Aged 5–10")).isFalse();
  }

  @Test
  void anyStopMayStandWhereAPassageIsInterrupted() {
    for (String stop : List.of(",", ";", ":", ".", " …", " –", "")) {
      PrintedText text = PrintedText.of("We won" + stop + " they lost");
      assertThat(same(text, pieces("“We won”", "“they lost”."))).as(stop).isTrue();
      assertThat(same(text, pieces("“We won”;", "“they lost”"))).as(stop).isTrue();
    }
    assertThat(same(PrintedText.of("We won! they lost"), pieces("“We won”", "“they lost”")))
        .isFalse();
  }

  @Test
  void whatStandsOutsideTheMarksIsNotPrintedBetweenThem() {
    for (String printed :
        List.of("“We won”;", "“We won”?", "(“We won,”", "(‘We won’)", "We won”!")) {
      assertThat(same(PrintedText.of("We won"), pieces(printed))).as(printed).isTrue();
    }
    for (String printed : List.of("“We won?”", "“We won!”", "(We won)", "“(We) won”")) {
      assertThat(same(PrintedText.of("We won"), pieces(printed))).as(printed).isFalse();
    }
    assertThat(same(PrintedText.of("Was it the dogs’?"), pieces("Was it the dogs’?"))).isTrue();
    assertThat(same(PrintedText.of("Was it ‘we’?"), pieces("Was it “we”?"))).isTrue();
    assertThat(same(PrintedText.of("(‘We’ won)"), pieces("(“We” won)"))).isTrue();
  }

  @Test
  void letterAndAccentAreTheSameHoweverTheyAreEncoded() {
    assertThat(same("gano\u0301", "ganó")).isTrue();
    assertThat(same("x".repeat(600) + " gano\u0301", "x".repeat(600) + " ganó")).isTrue();
    assertThat(same("τελείωσε\u037e και", "τελείωσε; και")).isTrue();
    assertThat(same("the ﬁnal oﬃce", "the final office")).isTrue();
    assertThat(same("３人", "3人")).isTrue();
    assertThat(same("हम जीत गए", "“हम जीत गए।”")).isTrue();
    assertThat(same("gano", "ganó")).isFalse();
    assertThat(same("x²", "x2")).isFalse();
    assertThat(same("４人", "3人")).isFalse();
  }

  @Test
  void whatIsNotSeenDoesNotCount() {
    assertThat(same("لقد\u061c انتصرنا", "لقد انتصرنا")).isTrue();
    assertThat(same("انتصـرنا", "انتصرنا")).isTrue();
    assertThat(same("love ❤\ufe0f you", "love ❤ you")).isTrue();
    assertThat(same("葛\udb40\udd00飾区", "葛飾区")).isTrue();
    assertThat(same("می\u200cخواهم", "میخواهم")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"〝 〟", "《 》", "〈 〉", "״ ״", "❝ ❞", ",, ''", "<< >>", "‹ ›", "﹁ ﹂", "｢ ｣", "` '"})
  void marksOfAllScriptsAreMarks(String marks) {
    String[] both = marks.split(" ", -1);
    assertThat(same("Wir haben gewonnen", both[0] + "Wir haben gewonnen" + both[1])).isTrue();
    assertThat(same("Er sagte: Ja, gut.", "Er sagte: " + both[0] + "Ja" + both[1] + ", gut."))
        .isTrue();
    assertThat(same("Wir hatten gewonnen", both[0] + "Wir haben gewonnen" + both[1])).isFalse();
  }

  @Test
  void anAcronymInHebrewHasAMarkWithin() {
    assertThat(same("צה\"ל ניצח", "צה״ל ניצח")).isTrue();
    assertThat(same("צהל ניצח", "צה״ל ניצח")).isFalse();
  }

  @Test
  void wordsAreNotJoinedWhereAPassageIsInterrupted() {
    assertThat(same(PrintedText.of("We don’t knowhow many"), pieces("“We don’t know", "how many”")))
        .isFalse();
    assertThat(same(PrintedText.of("1.5 dead"), pieces("1", "5 dead"))).isFalse();
    assertThat(same(PrintedText.of("the dogs bark"), pieces("‘the dogs’", "‘bark’"))).isTrue();
  }

  @Test
  void aNumberIsNotAnotherWithASpaceInIt() {
    assertThat(same("3.5 dead", "3. 5 dead")).isFalse();
    assertThat(same("1,000", "1, 000")).isFalse();
    assertThat(same("1,000", "1000")).isFalse();
    assertThat(same("1\u202f000", "1 000")).isTrue();
  }

  @Test
  void anApostropheIsPartOfItsWord() {
    assertThat(same("we’re", "were")).isFalse();
    assertThat(same("we’re", "we re")).isFalse();
    assertThat(same("he said ‘no’ to it", "he said “no” to it")).isTrue();
  }

  @Test
  void insertionsInSquareBracketsAreNotTheSameButKnown() {
    for (String[] pair :
        new String[][] {
          {"[Warhol] liked the way", "He liked the way"},
          {"[T]en years ago", "Ten years ago"},
          {"it liked [Warhol]", "it liked the man"},
          {"[Trump]’s era was [...] over", "His era was, they say, over"},
          {"this [see below] and [...] that", "this one and [...] that"},
          {"[t]he war", "The war"},
          {"[t]he war", "the war"},
          {"they kill[ed]", "they kill"},
          {"[No] one [was] hurt", "[No] one is hurt"},
        }) {
      PrintedText a = PrintedText.of(pair[0]);
      PrintedText b = PrintedText.of(pair[1]);
      assertThat(same(a, b)).isFalse();
      assertThat(a.sameButForInsertions(b)).as(pair[0]).isTrue();
      assertThat(b.sameButForInsertions(a)).as(pair[0]).isTrue();
    }
    for (String[] pair :
        new String[][] {
          {"[Warhol] liked the way", "He loved the way"},
          {"[Warhol] liked the way", "liked the way"},
          {"[Ten] years ago", "[Tin] years ago"},
          {"[…]", "anything"},
          {"no brackets", "no bracket"},
          {"[a] b [c]", "x b"},
          {"open [ bracket", "open the bracket"},
          {"[t]he war", "A war"},
          {"[t]he war", "She war"},
          {"they kill[ed]", "they will"},
          {"[Warhol] liked it", "[Putin] liked it"},
          {"a [b] [...] c", "a [...] [x] c"},
          {"][ a", "a a"},
        }) {
      PrintedText a = PrintedText.of(pair[0]);
      PrintedText b = PrintedText.of(pair[1]);
      assertThat(same(a, b)).isFalse();
      assertThat(a.sameButForInsertions(b)).as(pair[0]).isFalse();
      assertThat(b.sameButForInsertions(a)).as(pair[0]).isFalse();
    }
  }

  @Test
  void whatWasAddedInSquareBracketsMayHaveNothingInItsPlace() {
    PrintedText text = PrintedText.of("He won it");
    assertThat(text.sameButForInsertions(PrintedText.of("He [Putin] won it"))).isTrue();
    assertThat(text.sameButForInsertions(PrintedText.of("He won it [sic]"))).isTrue();
    assertThat(text.sameButForInsertions(PrintedText.of("[So] He won it"))).isFalse();
    assertThat(text.sameButForInsertions(PrintedText.of("He won it [again]"))).isFalse();
    assertThat(PrintedText.of("He [not] won it").sameButForInsertions(text)).isFalse();
    assertThat(PrintedText.of("[a] b [c] d").sameButForInsertions(PrintedText.of("x b d")))
        .isFalse();
  }

  @Test
  void anEllipsisInSquareBracketsIsAnEllipsis() {
    assertThat(same("We came … and won", "We came [...] and won")).isTrue();
    assertThat(same("We came and won", "We came [...] and won")).isFalse();
  }

  /** A comparison that went back in the text would take hours here. */
  @Test
  void veryLongTextsAreComparedInTimeInProportionToTheirLength() {
    String same = "a ".repeat(500_000);
    assertThat(same(same + "b", same + "c")).isFalse();
    assertThat(same(PrintedText.of(same + "b"), pieces(same, "b"))).isTrue();
    PrintedText gaps = PrintedText.of("x " + ("[b] " + "a ".repeat(1000) + "c ").repeat(500));
    assertThat(gaps.sameButForInsertions(PrintedText.of("x " + same))).isFalse();
    String accents = "\u0316\u0301".repeat(250_000);
    assertThat(same("a" + accents + "b", "a" + accents + "c")).isFalse();
  }
}
