package io.github.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Person;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();
  private static final String SAID = "We don’t know how many";

  private static List<String> codes(Quote quote) {
    return VALIDATOR.check(quote).stream().map(Violation::code).toList();
  }

  private static Quote quote(QuoteKind kind, String text, String... printed) {
    TextSpan[] spans = new TextSpan[printed.length];
    for (int i = 0; i < printed.length; i++) {
      spans[i] = TextSpan.of(1000 * i, printed[i]);
    }
    return Quote.builder()
        .kind(kind)
        .text(text)
        .attribution(Attribution.to(Person.of("Pat Ryder")))
        .addAnchors(TextAnchor.of(spans))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "DIRECT, BALANCED",
    "PARTIAL, BALANCED",
    "MIXED, BALANCED",
    "INDIRECT, NONE",
    "FREE_INDIRECT, NONE"
  })
  void indirectSpeechHasNoMarksUnlessItSaysOtherwise(QuoteKind kind, QuoteMarks marks) {
    assertThat(quote(kind, SAID, SAID).getMarks()).isEqualTo(marks);
  }

  @Test
  void marksThatWereGivenStayWhenTheKindChanges() {
    Quote unopened =
        quote(QuoteKind.DIRECT, SAID, SAID).toBuilder().marks(QuoteMarks.UNOPENED).build();
    assertThat(unopened.toBuilder().kind(QuoteKind.PARTIAL).build().getMarks())
        .isEqualTo(QuoteMarks.UNOPENED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We don’t know how many",
        "“We don’t know how many”",
        "\"We don’t know how many\"",
        "«\u202fWe don’t know how many\u202f»",
        "„We don’t know how many“",
        "‘We don’t know how many’",
        "'We don’t know how many'",
        "「We don’t know how many」",
        "“We don’t know how many,”",
        "“We don’t know how many",
        "We don’t know how many”",
        "“We don’t\nknow  how\u00a0many”",
        "“We don’t know “how many””",
        "We don't know how many",
        "“We don`t know how many",
        "“We don’t know how many.”",
        "“We don’t know how many”,",
        "“We don’t know how many”.",
        "“We don’t know\n“how many”",
        "We don’t know \u00ADhow ma\u00ADny"
      })
  void aDirectQuoteIsWhatStandsThereApartFromMarksAndSpace(String printed) {
    assertThat(codes(quote(QuoteKind.DIRECT, SAID, printed))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We do not know how many",
        "we don’t know how many",
        "We don’t know how",
        "We don’t know how many?",
        "We don’t know, how many",
        "We dont know how many",
        "We don’t know how many more",
        "We don’t knowhow many",
        "We, don’t know how many",
        "“”"
      })
  void otherWordsAreFound(String printed) {
    assertThat(codes(quote(QuoteKind.DIRECT, SAID, printed)))
        .containsExactly("direct-matches-anchors");
  }

  @Test
  void anInterruptedDirectQuoteIsItsSpansTogether() {
    assertThat(codes(quote(QuoteKind.DIRECT, SAID, "“We don’t know", "how many”"))).isEmpty();
    assertThat(codes(quote(QuoteKind.DIRECT, SAID, "“We don’t know”", "“how many”"))).isEmpty();
    assertThat(codes(quote(QuoteKind.DIRECT, SAID, "“how many", "We don’t know”"))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DIRECT", "PARTIAL"})
  void theWordsOfOtherKindsAreNotThoseOfTheArticle(QuoteKind kind) {
    Quote paraphrase = quote(kind, SAID, "It was not known how many.");
    assertThat(codes(kind == QuoteKind.MIXED ? withVerbatim(paraphrase) : paraphrase)).isEmpty();
  }

  private static Quote withVerbatim(Quote quote) {
    return quote.toBuilder().addVerbatim("how many").build();
  }

  @Test
  void everyAnchorIsHeldAgainstTheWords() {
    Quote twice =
        quote(QuoteKind.DIRECT, SAID, "“" + SAID + "”").toBuilder()
            .addAnchors(
                TextAnchor.of(TextSpan.of(0, "Nobody knows")), TextAnchor.of(TextSpan.of(0, SAID)))
            .addAnchors(TextAnchor.of(TextSpan.of(7, "“")))
            .build();
    assertThat(VALIDATOR.check(twice))
        .extracting(Violation::path)
        .containsExactly("anchors[1]", "anchors[3]");
  }

  @Test
  void aPassageOfAPartialQuoteMayBeAllOfIt() {
    Quote partial = Samples.minimal(Quote.class).toBuilder().addVerbatim("significant").build();
    assertThat(codes(partial)).isEmpty();
  }

  @Test
  void eachPassageThatDoesNotOccurIsReportedWithItsOwnWords() {
    Quote mixed =
        quote(QuoteKind.MIXED, SAID, SAID).toBuilder()
            .anchors(List.of())
            .addVerbatim("first", "how many", "third")
            .build();
    assertThat(VALIDATOR.check(mixed))
        .extracting(Violation::path, Violation::message)
        .containsExactly(
            tuple("verbatim[0]", "the passage does not occur in the text of the quote: “first”"),
            tuple("verbatim[2]", "the passage does not occur in the text of the quote: “third”"));
  }
}
