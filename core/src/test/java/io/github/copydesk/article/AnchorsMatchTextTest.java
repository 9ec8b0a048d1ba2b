package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.Samples;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AnchorsMatchTextTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();

  private static Article article(String body, TextAnchor... anchors) {
    return Samples.minimal(Article.class).toBuilder()
        .body(body)
        .addQuotes(
            Samples.minimal(Quote.class).toBuilder()
                .kind(QuoteKind.INDIRECT)
                .addAnchors(anchors)
                .build())
        .build();
  }

  private static List<String> paths(Article article) {
    return VALIDATOR.check(article).stream().map(Violation::path).toList();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.texts();
  }

  @Property
  void anAnchorIntoAnyTextMatchesWhereItsWordsStand(
      @ForAll("texts") String body,
      @ForAll @IntRange(max = 20) int from,
      @ForAll @IntRange(min = 1, max = 5) int length) {
    CodePoints text = CodePoints.of(body);
    int start = Math.min(from, text.length() - 1);
    int end = Math.min(start + length, text.length());
    String words = text.slice(start, end);
    assertThat(paths(article(body, TextAnchor.of(TextSpan.of(start, words))))).isEmpty();
    int next = Math.min(end + 1, text.length());
    boolean repeated = next > end && text.slice(start + 1, next).equals(words);
    assertThat(paths(article(body, TextAnchor.of(TextSpan.of(start + 1, words)))))
        .isEqualTo(repeated ? List.of() : List.of("quotes[0].anchors[0]"));
  }

  @Test
  void everyStatementIsCheckedAndEveryAnchorReportedOnce() {
    TextAnchor right = TextAnchor.of(TextSpan.of(0, "no"));
    TextAnchor wrong = TextAnchor.of(TextSpan.of(1, "no"), TextSpan.of(4, "no"));
    TextAnchor headline = TextAnchor.of(TextSpan.of(0, "Losses")).in(TextPart.HEADLINE);
    Article article =
        article("no \uD83D\uDE00 comment", right, wrong, headline).toBuilder()
            .addCasualtyReports(
                Samples.minimal(CasualtyReport.class).toBuilder().addAnchors(wrong).build())
            .addSanctions(
                Samples.minimal(Sanction.class).toBuilder().addAnchors(headline, wrong).build())
            .build();
    assertThat(VALIDATOR.check(article))
        .extracting(Violation::path, Violation::code)
        .containsExactly(
            tuple("casualtyReports[0].anchors[0]", "anchors-match-text"),
            tuple("quotes[0].anchors[1]", "anchors-match-text"),
            tuple("sanctions[0].anchors[1]", "anchors-match-text"));
  }

  @Test
  void theMessageShowsWhereTheWordsBeginToDiffer() {
    String body = "x".repeat(100) + "yes" + "x".repeat(100);
    String words = "x".repeat(100) + "no" + "x".repeat(101);
    assertThat(VALIDATOR.check(article(body, TextAnchor.of(TextSpan.of(0, words)))))
        .extracting(Violation::message)
        .containsExactly(
            "the anchor differs from the body at code points 0–203: expected “…xxxxxxxxxxxxxxxxno"
                + "x".repeat(44)
                + "…”, but found “…xxxxxxxxxxxxxxxxyes"
                + "x".repeat(43)
                + "…”");
  }

  /** 20,000 anchors times 200,000 code points would be more steps than a test run can take. */
  @Test
  void manyAnchorsIntoALongAstralTextAreChecked() {
    StringBuilder body = new StringBuilder();
    List<TextAnchor> anchors = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String word = "\uD83D\uDE00" + (10_000_000 + i);
      anchors.add(TextAnchor.of(TextSpan.of(10 * i, word)));
      body.append(word).append('\n');
    }
    assertThat(body.codePoints().count()).isEqualTo(200_000);
    Article right = article(body.toString(), anchors.toArray(TextAnchor[]::new));
    assertThat(paths(right)).isEmpty();
    anchors.set(12_345, TextAnchor.of(TextSpan.of(123_450, "\uD83D\uDE0110012345")));
    assertThat(paths(article(body.toString(), anchors.toArray(TextAnchor[]::new))))
        .containsExactly("quotes[0].anchors[12345]");
  }
}
