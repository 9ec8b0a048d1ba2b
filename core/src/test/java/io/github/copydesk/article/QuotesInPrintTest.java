package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Person;
import io.github.copydesk.basics.Count;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules about quotes say of right and of wrong ones, each kind in its smallest case. */
class QuotesInPrintTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();

  private static Quote quote(QuoteKind kind, String text, String body, String... pieces) {
    return Quote.builder()
        .kind(kind)
        .text(text)
        .attribution(Attribution.to(Person.of("Pat Ryder")))
        .addAnchors(anchor(body, pieces))
        .build();
  }

  private static TextAnchor anchor(String body, String... pieces) {
    TextSpan[] spans = new TextSpan[pieces.length];
    int from = 0;
    for (int i = 0; i < pieces.length; i++) {
      int at = body.indexOf(pieces[i], from);
      assertThat(at).as(pieces[i]).isNotNegative();
      spans[i] = TextSpan.of(body.codePointCount(0, at), pieces[i]);
      from = at + pieces[i].length();
    }
    return TextAnchor.of(spans);
  }

  private static Article article(String body, Quote... quotes) {
    return Article.builder()
        .kind(ArticleKind.REPORT)
        .language("en")
        .headline("‘Full war’")
        .body(body)
        .addQuotes(quotes)
        .build();
  }

  private static List<String> codes(String body, Quote... quotes) {
    return VALIDATOR.check(article(body, quotes)).stream().map(Violation::code).toList();
  }

  private static List<String> unfit(Article article) {
    return VALIDATOR.check(article, Publishable.class).stream()
        .filter(violation -> violation.level() == Violation.Level.UNFIT)
        .map(Violation::code)
        .filter(code -> !code.equals("required"))
        .toList();
  }

  private static List<String> direct(String text, String body, String... pieces) {
    return codes(body, quote(QuoteKind.DIRECT, text, body, pieces));
  }

  @Test
  void aRemarkInterruptedByItsCueHasTheWordsOfBothPieces() {
    String body = "“We do assess,” he said, “that they have suffered losses.” More.";
    String[] pieces = {"“We do assess,”", "“that they have suffered losses.”"};
    assertThat(direct("We do assess that they have suffered losses.", body, pieces)).isEmpty();
    assertThat(direct("We do assess, that they have suffered losses", body, pieces)).isEmpty();
    assertThat(direct("We do assess that they had suffered losses.", body, pieces))
        .containsExactly("direct-matches-anchors");
  }

  @Test
  void aRemarkInterruptedBetweenSentencesHasItsFullStop() {
    String body = "“It was a sad event,” he said. “It’s over.”";
    String[] pieces = {"“It was a sad event,”", "“It’s over.”"};
    assertThat(direct("It was a sad event. It's over.", body, pieces)).isEmpty();
    assertThat(direct("It was a sad event. It's not over.", body, pieces))
        .containsExactly("direct-matches-anchors");
  }

  @Test
  void aSentenceBeforeItsCueEndsWithACommaInPrint() {
    String body = "“We won,” he said.";
    assertThat(direct("We won.", body, "“We won,”")).isEmpty();
    assertThat(direct("We won", body, "We won,")).isEmpty();
    assertThat(direct("We own.", body, "“We won,”")).containsExactly("direct-matches-anchors");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Wir haben gewonnen“, sagte er.",
        "»Wir haben gewonnen«, sagte er.",
        "« Wir haben gewonnen », a-t-il dit.",
        "«\u00a0Wir haben gewonnen\u00a0», a-t-il dit.",
        "‘Wir haben gewonnen,’ he said.",
        "'Wir haben gewonnen', he said.",
        "He said: \"Wir haben gewonnen.\"",
        "「Wir haben gewonnen」と",
        "``Wir haben gewonnen,'' he said."
      })
  void marksOfAllCountriesAreMarks(String body) {
    String words = "Wir haben gewonnen";
    assertThat(direct(words, body, words)).isEmpty();
    int start = body.startsWith("He") ? 9 : 0;
    int end = body.lastIndexOf("gewonnen") + 8;
    assertThat(direct(words, body, body.substring(start, Math.min(body.length(), end + 1))))
        .isEmpty();
    assertThat(direct("Wir hatten gewonnen", body, words))
        .containsExactly("direct-matches-anchors");
  }

  @Test
  void anAnswerInAnInterviewIsSetOffAndNotMarked() {
    String body = "Is it over?\nNo, it isn’t. Ask \"them\".";
    Quote answer =
        quote(QuoteKind.DIRECT, "No, it isn’t. Ask “them”.", body, "No, it isn’t. Ask \"them\".");
    Quote other = quote(QuoteKind.DIRECT, "No, it isn’t.", body, "No, it isn’t.");
    assertThat(codes(body, answer.toBuilder().marks(QuoteMarks.SET_OFF).build())).isEmpty();
    assertThat(codes(body, other.toBuilder().marks(QuoteMarks.SET_OFF).build())).isEmpty();
    assertThat(codes(body, other)).containsExactly("direct-printed-with-marks");
    assertThat(codes(body, other.toBuilder().marks(QuoteMarks.NONE).build()))
        .containsExactly("direct-has-marks");
  }

  @Test
  void aParaphraseIsNoDirectQuoteThoughItHasAnApostrophe() {
    String body = "“We won,” he said. They didn’t lose, he added. “It’s over.”";
    assertThat(direct("They didn’t lose", body, "They didn’t lose"))
        .containsExactly("direct-printed-with-marks");
    assertThat(codes(body, quote(QuoteKind.INDIRECT, "They didn’t lose", body, "They didn’t lose")))
        .isEmpty();
  }

  @Test
  void aSentenceInALongerQuotationStandsBetweenItsMarks() {
    String body = "He said: “We came. We saw. We won.” It was so.\nNobody knew.";
    assertThat(direct("We saw.", body, "We saw.")).isEmpty();
    assertThat(direct("It was so.", body, "It was so."))
        .containsExactly("direct-printed-with-marks");
    assertThat(direct("Nobody knew.", body, "Nobody knew."))
        .containsExactly("direct-printed-with-marks");
  }

  @Test
  void anOpeningMarkIsRepeatedAtEachParagraph() {
    String body = "“We came.\n“We won,” he said.";
    assertThat(direct("We came.\nWe won.", body, "“We came.\n“We won,”")).isEmpty();
    assertThat(direct("We came.\n“We won.", body, "“We came.\n“We won,”")).isEmpty();
    assertThat(direct("We came. We won.", body, "“We came.\n“We won,”")).isEmpty();
  }

  @Test
  void aRemarkWithinARemarkKeepsItsMarks() {
    String body = "“I thought, ‘OK, I’ll do it,’” he said.";
    String printed = "“I thought, ‘OK, I’ll do it,’”";
    assertThat(direct("I thought, ‘OK, I’ll do it’", body, printed)).isEmpty();
    assertThat(direct("I thought, “OK, I'll do it.”", body, printed)).isEmpty();
    assertThat(direct("“I thought, ‘OK, I’ll do it,’”", body, printed))
        .containsExactly("without-outer-marks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We won”",
        "\"We won\"",
        "„We won“",
        "« We won »",
        "‘We won’",
        "'We won',",
        "“We won",
        "We won”",
        "'The dogs' bowl'",
        "《We won》",
        "``We won''",
        "״We won״",
        "<<We won>>",
        "\"We said \"no\" to it\""
      })
  void marksAroundATextAreNotPartOfIt(String text) {
    assertThat(VALIDATOR.check(unanchored(text)))
        .extracting(Violation::code)
        .containsExactly("without-outer-marks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“No” is not “yes”",
        "\"No\" is not \"yes\"",
        "‘No’ is not ‘yes’",
        "We said “no”",
        "“No” was the answer",
        "’Tis the season",
        "the dogs’",
        "We came.\n“We won",
        "He is 6'2\"",
        "'Em and us",
        "I read \"Hamlet\", \"Macbeth\" and \"Lear\"",
        "‘Who are you?’ I asked. ‘A friend.’",
        "'Go!' he said. 'Now!'",
        "‘Yes,’ she thought, ‘I can’",
        "‘We want it,’ said Bolden. It is over. ‘This was it.’",
        "'90s kids and rockers'",
        "צה״ל ניצח צה״ל"
      })
  void marksWithinATextArePartOfIt(String text) {
    assertThat(VALIDATOR.check(unanchored(text))).isEmpty();
  }

  private static Quote unanchored(String text) {
    return quote(QuoteKind.DIRECT, text, "x", "x").toBuilder().anchors(List.of()).build();
  }

  @Test
  void aTextThatIsARemarkOfSomebodyElseIsPrintedWithTwoMarks() {
    String body = "“‘We won’ …” and “‘We lost’” he said.";
    assertThat(direct("‘We lost’", body, "“‘We lost’”")).isEmpty();
  }

  @Test
  void aFragmentIsWhatIsPrinted() {
    String body = "He called it a “quasi-state of war”, and “dangerous”.";
    String anchored = "a “quasi-state of war”, and “dangerous”";
    Quote fragment = quote(QuoteKind.PARTIAL, "quasi-state of war", body, anchored);
    Quote mixed =
        quote(QuoteKind.MIXED, "It is a “quasi-state of war”", body, anchored).toBuilder()
            .addVerbatim("quasi-state of war")
            .build();
    assertThat(codes(body, fragment, mixed)).isEmpty();
    assertThat(codes(body, fragment.toBuilder().text("full state of war").build()))
        .containsExactly("verbatim-matches-anchors");
    assertThat(codes(body, fragment.toBuilder().text("state of warfare").build()))
        .containsExactly("verbatim-matches-anchors");
    assertThat(
            codes(
                body,
                mixed.toBuilder()
                    .text("It is a “full state of war”")
                    .verbatim(List.of("full state of war"))
                    .build()))
        .containsExactly("verbatim-matches-anchors");
    assertThat(codes(body, fragment.toBuilder().text("full war").anchors(List.of()).build()))
        .isEmpty();
  }

  @Test
  void aFragmentMayBeInOneOfItsAnchorsAndInterrupted() {
    String body = "It is “as good,” he said, “as dead”. War.";
    Quote fragment = quote(QuoteKind.PARTIAL, "as good as dead", body, "“as good,”", "“as dead”");
    assertThat(codes(body, fragment)).isEmpty();
    assertThat(codes(body, fragment.toBuilder().text("as good, as dead").build())).isEmpty();
    assertThat(codes(body, fragment.toBuilder().addAnchors(anchor(body, "War")).build())).isEmpty();
    assertThat(codes(body, fragment.toBuilder().text("as good as bread").build()))
        .containsExactly("verbatim-matches-anchors");
  }

  @Test
  void aHeadlineMayShortenWhatOneAnchorHasAsAWhole() {
    String body = "“This is a full war, and 312 are dead,” he said. “12 are dead.”";
    Quote whole =
        quote(
            QuoteKind.DIRECT,
            "This is a full war, and 312 are dead.",
            body,
            "“This is a full war, and 312 are dead,”");
    Quote shortened = whole.toBuilder().addAnchors(anchor(body, "a full war")).build();
    assertThat(codes(body, shortened)).isEmpty();
    assertThat(
            VALIDATOR.check(
                article(
                    body, whole.toBuilder().addAnchors(anchor(body, "“12 are dead.”")).build())))
        .extracting(Violation::code, Violation::path)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "direct-matches-anchors", "quotes[0].anchors[1]"));
    Quote parts =
        whole.toBuilder()
            .anchors(
                List.of(anchor(body, "“This is"), anchor(body, "a full war, and 312 are dead,”")))
            .build();
    assertThat(VALIDATOR.check(article(body, parts)))
        .extracting(Violation::path)
        .containsExactly("quotes[0].anchors[1]");
  }

  @Test
  void aHeadlineHasMarksOfItsOwn() {
    String body = "“Full war,” he said.";
    Quote quote = quote(QuoteKind.DIRECT, "Full war", body, "“Full war,”");
    Quote inHeadline =
        quote.toBuilder()
            .addAnchors(TextAnchor.of(TextSpan.of(1, "Full war")).in(TextPart.HEADLINE))
            .build();
    assertThat(codes(body, inHeadline)).isEmpty();
    assertThat(
            VALIDATOR.check(
                article(body, inHeadline).toBuilder().headline("OFull war ends").build()))
        .extracting(Violation::code)
        .containsExactly("direct-printed-with-marks");
  }

  @Test
  void wordsForAnInsertionAreRightToHoldButNotAsPrinted() {
    String body = "“[Warhol] liked it,” he said.";
    Quote printed = quote(QuoteKind.DIRECT, "[Warhol] liked it.", body, "“[Warhol] liked it,”");
    Quote said = printed.toBuilder().text("He liked it.").build();
    assertThat(unfit(article(body, printed))).isEmpty();
    assertThat(codes(body, said)).isEmpty();
    assertThat(unfit(article(body, said))).containsExactly("insertions-as-printed");
    assertThat(codes(body, printed.toBuilder().text("He loved it.").build()))
        .containsExactly("direct-matches-anchors");
  }

  /** A body with a whole quote, and a headline with a part of it between single marks. */
  private static Article withHeadline(String text, String headline, String part) {
    String body = "“" + text + "” he said.";
    Quote whole = quote(QuoteKind.DIRECT, text, body, "“" + text + "”");
    TextAnchor anchor =
        TextAnchor.of(TextSpan.of(headline.indexOf(part), part)).in(TextPart.HEADLINE);
    return article(body, whole.toBuilder().addAnchors(anchor).build()).toBuilder()
        .headline(headline)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "‘Really Significant Loss’ in Kursk, Really Significant Loss, true",
    "‘SIGNIFICANT LOSS’ IN KURSK, SIGNIFICANT LOSS, true",
    "‘It was … loss of life’, It was … loss of life, true",
    "‘It was ... loss’, ‘It was ... loss’, true",
    "‘Loss Of Wife’, Loss Of Wife, false",
    "‘It was … loss of limb’, It was … loss of limb, false",
    "‘A significant loss’, A significant loss, false"
  })
  void aHeadlineHasCapitalsOfItsOwnAndLeavesWordsOut(String headline, String part, boolean right) {
    Article article = withHeadline("It was a really significant loss of life.", headline, part);
    assertThat(VALIDATOR.check(article))
        .extracting(Violation::code)
        .isEqualTo(right ? List.of() : List.of("direct-matches-anchors"));
  }

  @Test
  void aPartMayBeginWithACapitalLetterAnywhere() {
    String body = "“It is so, and we shall win it,” he said. “We shall win it.” “we Shall win it.”";
    Quote whole =
        quote(
            QuoteKind.DIRECT,
            "It is so, and we shall win it",
            body,
            "“It is so, and we shall win it,”");
    assertThat(
            codes(body, whole.toBuilder().addAnchors(anchor(body, "“We shall win it.”")).build()))
        .isEmpty();
    assertThat(
            codes(body, whole.toBuilder().addAnchors(anchor(body, "“we Shall win it.”")).build()))
        .containsExactly("direct-matches-anchors");
  }

  @Test
  void aFragmentMayBeInTheHeadlineOnly() {
    TextAnchor anchor = TextAnchor.of(TextSpan.of(0, "‘Full war’")).in(TextPart.HEADLINE);
    Quote fragment =
        quote(QuoteKind.PARTIAL, "full war", "x", "x").toBuilder().anchors(List.of(anchor)).build();
    assertThat(codes("x", fragment)).isEmpty();
    assertThat(codes("x", fragment.toBuilder().text("full peace").build()))
        .containsExactly("verbatim-matches-anchors");
    assertThat(
            codes("“Full war”", quote(QuoteKind.PARTIAL, "full war", "“Full war”", "“Full war”")))
        .containsExactly("verbatim-matches-anchors");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We read “Hamlet” today. We won. We left.”",
        "‘We read “Hamlet” today. We won. We left.’",
        "\"We read 'Hamlet' today. We won. We left.\"",
        "“We came. And ‘they’ saw it. We won. We left.”",
        "“We came. And it’s the students’ day. We won. We left.”",
        "‘We came. And it’s the students’ day. We won. We left.’",
        "“We left.\nWe won.\nWe came.”",
        "‘We left.\nIt’s over. We won. We came.’",
        "“We left.\n“We came. We won.\n“We saw.”",
        "« Nous avons perdu.\n» We won. Si. »",
        "<<Oui. We won. Non.>>",
        ",,Ja. We won. Nein.''",
        "《네. We won. 아니.》"
      })
  void aSentenceMayStandBetweenMarksThatAreFarAway(String body) {
    assertThat(direct("We won.", body, "We won.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was in the ’90s that we won it.",
        "It was in the '90s that we won it.",
        "They give 'em what we won it for.",
        "It’s. We didn’t lose; we won it and the students’ party.",
        "‘Yes,’ he said we won it. ‘No.’",
        "“Yes,” he said.\nThen we won it.\n“No.”",
        "“Yes.”\nHe said we won it in 12\" of snow.",
        "He asked צה\"ל if we won it."
      })
  void whatHasNoMarksIsNoDirectQuoteThoughThereAreOthersAndApostrophes(String body) {
    assertThat(direct("we won it", body, "we won it")).containsExactly("direct-printed-with-marks");
  }

  /** A look back over the dashes for each anchor would take minutes here. */
  @Test
  void marksAreFoundInOnePassHoweverFarTheyAre() {
    String body = "“" + "-".repeat(1_000_000) + "a b”";
    PartMarks marks = new PartMarks(body);
    TextAnchor anchor = TextAnchor.of(TextSpan.of(1_000_001, "a"));
    for (int i = 0; i < 100_000; i++) {
      if (!marks.has(anchor)) {
        throw new AssertionError("not between marks");
      }
    }
    assertThat(new PartMarks(body.replace('“', '-')).has(anchor)).isFalse();
  }

  @Test
  void anApostropheWithinIsNoMark() {
    String words = "We didn’t lose; the students’ party won";
    assertThat(direct(words, "It’s. " + words + ".", words))
        .containsExactly("direct-printed-with-marks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"‘Go now’", "'Go now'", "“Go now”", "‘Go now.’"})
  void aRemarkThatIsAQuotationKeepsItsMarks(String text) {
    String body = "“‘Go now,’” he said. ‘Go now,’ she said.";
    assertThat(direct(text, body, "“‘Go now,’”")).isEmpty();
    assertThat(direct(text, body.substring(20), "‘Go now,’"))
        .containsExactly("without-outer-marks");
    Quote mixed =
        quote(QuoteKind.MIXED, "He said: " + text, body, body).toBuilder()
            .addVerbatim(text)
            .build();
    assertThat(codes(body, mixed)).isEmpty();
    assertThat(
            codes(body, mixed.toBuilder().text("He said: “Go”").verbatim(List.of("“Go”")).build()))
        .contains("without-outer-marks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“‘Go now,’” he said.",
        "He said: “ ‘Go now’ ”.",
        "“‘Go now’,” he said.",
        "\"‘Go now’\" was said.",
        "Il dit : « ‘Go now’ ».",
      })
  void aRemarkThatIsAQuotationKeepsItsMarksAlsoWhenItIsAnchoredBetweenTheOthers(String body) {
    String printed = body.substring(body.indexOf('‘'), body.indexOf('’') + 1);
    assertThat(codes(body, found(body, printed))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘Go now,’ he said.",
        "“No,” he said. ‘Go now,’ he went on. “Please.”",
        "“No.” ‘Go now.’ “Yes.”",
        "\"No.\" ‘Go now.’ \"Yes.\"",
        "The dogs’ ‘Go now’ was ‘clear’.",
      })
  void theMarksOfOtherRemarksBesideItAreNotAround(String body) {
    int start = body.indexOf("‘Go");
    String printed = body.substring(start, body.indexOf('’', start) + 1);
    assertThat(codes(body, found(body, printed))).containsExactly("without-outer-marks");
  }

  private static Quote found(String body, String printed) {
    return unanchored("‘Go now.’").toBuilder()
        .addAnchor(TextAnchor.find(body, printed).orElseThrow())
        .build();
  }

  @Test
  void aRemarkMayBeginAndEndWithOthers() {
    String body = "“‘Go,’ he said, ‘now,’” she said.";
    assertThat(direct("‘Go,’ he said, ‘now’", body, "“‘Go,’ he said, ‘now,’”")).isEmpty();
  }

  @Test
  void anInsertionOfAFragmentStandsForSomethingPrinted() {
    String body = "“[Warhol] liked it,” he said. “We will win,” he added. “[t]he war”";
    for (String right : List.of("He liked it", "We [shall] win", "[We] will win", "The war")) {
      Quote fragment = quote(QuoteKind.PARTIAL, right, body, body);
      assertThat(codes(body, fragment)).as(right).isEmpty();
      assertThat(unfit(article(body, fragment))).containsExactly("insertions-as-printed");
    }
    for (String wrong :
        List.of("[Putin] liked it", "We will [not] win", "We [not] will win", "A war", "She war")) {
      assertThat(codes(body, quote(QuoteKind.PARTIAL, wrong, body, body)))
          .as(wrong)
          .containsExactly("verbatim-matches-anchors");
    }
    String alone = "“We will win”";
    assertThat(codes(alone, quote(QuoteKind.PARTIAL, "[Never] We will win", alone, alone)))
        .containsExactly("verbatim-matches-anchors");
  }

  @Test
  void whatWasAddedInBracketsIsOnlyLookedAtBeforePublication() {
    String body = "“He [Putin] won,” she said. “They arested him [sic].”";
    Quote gloss = quote(QuoteKind.DIRECT, "He won", body, "“He [Putin] won,”");
    Quote sic = quote(QuoteKind.DIRECT, "They arested him.", body, "“They arested him [sic].”");
    for (Quote quote : List.of(gloss, sic)) {
      assertThat(codes(body, quote)).isEmpty();
      assertThat(unfit(article(body, quote))).containsExactly("insertions-as-printed");
    }
    assertThat(direct("They arrested him.", body, "“They arested him [sic].”"))
        .containsExactly("direct-matches-anchors");
  }

  @Test
  void aDialogueIsSetOffByDashes() {
    String body = "—Ganamos —dijo ella—. Es verdad.\n– Ми перемогли, – сказав він.";
    for (Quote quote :
        List.of(
            quote(QuoteKind.DIRECT, "Ganamos. Es verdad.", body, "—Ganamos ", "Es verdad."),
            quote(QuoteKind.DIRECT, "Ми перемогли", body, "– Ми перемогли,"))) {
      assertThat(codes(body, quote.toBuilder().marks(QuoteMarks.SET_OFF).build())).isEmpty();
      assertThat(codes(body, quote)).containsExactly("direct-printed-with-marks");
    }
  }

  @Test
  void aPassageIsInTheTextHoweverItIsSet() {
    String text = "it’s “the dogs' 'day' - now”";
    Quote mixed = quote(QuoteKind.MIXED, text, text, text);
    for (String passage : List.of("the dogs’ ‘day’—now", "the dogs' 'day' - now")) {
      assertThat(codes(text, mixed.toBuilder().addVerbatim(passage).build())).isEmpty();
    }
    assertThat(codes(text, mixed.toBuilder().addVerbatim("the dogs’ ‘days’—now").build()))
        .contains("verbatim-in-text");
    String body = "“We won’t,” he said.";
    Quote direct = quote(QuoteKind.DIRECT, "We won’t", body, "“We won’t,”");
    assertThat(codes(body, direct.toBuilder().addVerbatim("We won't").build())).isEmpty();
    assertThat(codes(body, direct.toBuilder().addVerbatim("We won").build()))
        .containsExactly("verbatim-in-text");
  }

  @ParameterizedTest
  @CsvSource({
    "told, true",
    "Told, true",
    "'told  reporters', true",
    "told “reporters”, true",
    "took … to task, true",
    "tells, false",
    "old, false",
    "took them to task, false",
    "told [...] reporters, true",
    "told […] reporters, true",
    "took ... to task, true",
    "task … took, false",
    "AFP, true",
    "l'AFP, true",
    "une centaine, true",
    "Monday, true",
    "Monday's tour, true",
    "entaine, false",
    "5'000, true",
    "000, false",
    "9:30, true",
    "30, false"
  })
  void aCueIsInTheArticle(String cue, boolean occurs) {
    String body =
        "“We won,” he told\nreporters on Monday’s tour. He took us to task, selon l’AFP."
            + " D’une centaine, 5’000 at 9:30.";
    Quote quote = quote(QuoteKind.DIRECT, "We won", body, "“We won,”");
    Attribution attribution = quote.getAttribution().toBuilder().cue(cue).build();
    Article article = article(body, quote.toBuilder().attribution(attribution).build());
    assertThat(unfit(article).isEmpty()).isEqualTo(occurs);
    assertThat(VALIDATOR.check(article)).isEmpty();
    Quote unanchored = article.getQuotes().get(0).toBuilder().anchors(List.of()).build();
    assertThat(unfit(article.toBuilder().quotes(List.of(unanchored)).build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "over 345, true",
    "Over 345, true",
    "over 354, false",
    "over 34, false",
    "45, false",
    "'1,200', true",
    "200, false",
    "'over 1,200', false"
  })
  void theWordsOfACountAreInTheArticle(String wording, boolean occurs) {
    String body = "They killed over 345 people, and hurt 1,200.";
    CasualtyReport report =
        CasualtyReport.builder()
            .addFigures(CasualtyFigure.of(Count.worded(wording), Outcome.KILLED))
            .scope(CasualtyScope.INCIDENT)
            .attribution(Attribution.to(Person.of("Pat Ryder")))
            .addAnchors(anchor(body, body))
            .build();
    Article article = article(body).toBuilder().addCasualtyReport(report).build();
    assertThat(unfit(article).isEmpty()).isEqualTo(occurs);
  }

  @ParameterizedTest
  @CsvSource({
    "on Monday, true",
    "Monday, true",
    "ON MONDAY, true",
    "on Sunday, false",
    "Mon, false"
  })
  void theWordsOfATimeAreInTheArticle(String wording, boolean occurs) {
    String body = "“We won,” he said on Monday’s tour.";
    Quote quote = quote(QuoteKind.DIRECT, "We won", body, "“We won,”");
    Attribution attribution =
        quote.getAttribution().toBuilder().when(TimeExpression.worded(wording)).build();
    Article article = article(body, quote.toBuilder().attribution(attribution).build());
    assertThat(unfit(article).isEmpty()).isEqualTo(occurs);
    assertThat(unfit(article.toBuilder().body(Optional.empty()).build()))
        .doesNotContain("wording-in-text");
  }

  @Test
  void aLiveArticleTellsWhatWasSaidBeforeItWasLastChanged() {
    Quote said =
        unanchored("We won").toBuilder()
            .attribution(
                Attribution.to(Person.of("Pat Ryder")).toBuilder()
                    .when(TimeExpression.on("2024-12-18"))
                    .build())
            .build();
    Article published =
        article("x", said).toBuilder().published(OffsetDateTime.parse("2024-12-16T09:00Z")).build();
    assertThat(VALIDATOR.check(published)).isEmpty();
    assertThat(unfit(published)).containsExactly("said-before-published");
    assertThat(
            unfit(
                published.toBuilder().modified(OffsetDateTime.parse("2024-12-18T09:00Z")).build()))
        .isEmpty();
  }
}
