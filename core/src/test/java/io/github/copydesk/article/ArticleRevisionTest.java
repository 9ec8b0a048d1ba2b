package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.Samples;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.text.Relocation;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ArticleRevisionTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();
  private static final Article ARTICLE = Samples.full(Article.class);

  private static ArticleRevision withBody(Article article, String body) {
    return article.withRevisedText(
        article.getHeadline(), article.getStandfirst(), Optional.of(body));
  }

  private static List<String> paths(List<AnchorRelocation> anchors) {
    return anchors.stream().map(AnchorRelocation::path).toList();
  }

  @Test
  void aParagraphAtTheTopMovesEveryAnchorIntoTheBody() {
    String added = "Update: \uD83D\uDE00\n";

    ArticleRevision revision = withBody(ARTICLE, added + Samples.BODY);

    assertThat(revision.complete()).isTrue();
    assertThat(revision.article().getBody()).hasValue(added + Samples.BODY);
    assertThat(VALIDATOR.check(revision.article())).isEmpty();
    assertThat(revision.moved()).isNotEmpty();
    for (AnchorRelocation anchor : revision.moved()) {
      TextAnchor before = anchor.relocation().anchor();
      TextAnchor after = anchor.relocation().found().orElseThrow();
      assertThat(after.getSpans().get(0).getStart())
          .isEqualTo(before.getSpans().get(0).getStart() + 10);
      assertThat(anchor.statement().getAnchors()).contains(before);
      assertThat(anchor).hasToString(anchor.path() + " " + anchor.relocation());
    }
    assertThat(revision.anchors().size())
        .isEqualTo(ARTICLE.statements().stream().mapToInt(each -> each.getAnchors().size()).sum());
    assertThat(revision)
        .hasToString(
            "%s anchors: %s unchanged, %s moved, 0 uncertain, 0 ambiguous, 0 lost"
                .formatted(
                    Integer.toString(revision.anchors().size()),
                    Integer.toString(revision.anchors().size() - revision.moved().size()),
                    Integer.toString(revision.moved().size())));
  }

  @Test
  void nothingButTextAndAnchorsChanges() {
    ArticleRevision revision = withBody(ARTICLE, "Update.\n" + Samples.BODY);

    assertThat(withBody(revision.article(), Samples.BODY).article()).isEqualTo(ARTICLE);
    assertThat(withBody(ARTICLE, Samples.BODY).article()).isEqualTo(ARTICLE);
    assertThat(withBody(ARTICLE, Samples.BODY).moved()).isEmpty();
  }

  /** The validator reports them where the revision says they are. */
  @Test
  void whatIsLostIsKeptAsItWasAndReported() {
    ArticleRevision revision = withBody(ARTICLE, "Another text.");

    assertThat(revision.complete()).isFalse();
    assertThat(revision.lost()).isNotEmpty();
    assertThat(revision.article().statements())
        .extracting(statement -> statement.getAnchors())
        .isEqualTo(ARTICLE.statements().stream().map(each -> each.getAnchors()).toList());
    assertThat(VALIDATOR.check(revision.article()))
        .filteredOn(violation -> violation.code().equals("anchors-match-text"))
        .extracting(Violation::path)
        .containsExactlyInAnyOrderElementsOf(paths(revision.lost()));
  }

  @Test
  void anAnchorIntoAPartThatIsGoneIsLost() {
    ArticleRevision revision =
        ARTICLE.withRevisedText(ARTICLE.getHeadline(), Optional.empty(), Optional.empty());

    assertThat(revision.article().getBody()).isEmpty();
    assertThat(revision.article().getStandfirst()).isEmpty();
    assertThat(revision.lost())
        .allMatch(anchor -> anchor.relocation() instanceof Relocation.Lost)
        .isNotEmpty();
  }

  @Test
  void eachPartIsRevisedByItself() {
    TextAnchor losses = Samples.anchor("losses", Samples.HEADLINE).in(TextPart.HEADLINE);
    Article article =
        ARTICLE.toBuilder()
            .casualtyReports(
                List.of(Samples.full(CasualtyReport.class).toBuilder().addAnchor(losses).build()))
            .build();

    ArticleRevision revision =
        article.withRevisedText(
            "NEW: " + Samples.HEADLINE, article.getStandfirst(), article.getBody());

    assertThat(VALIDATOR.check(revision.article())).isEmpty();
    assertThat(revision.moved())
        .extracting(anchor -> anchor.relocation().anchor())
        .containsExactly(losses);
  }

  @Provide
  Arbitrary<Article> articles() {
    return Arbitraries.of(Article.class);
  }

  @Property(tries = 30)
  void everyAnchorIsAccountedForWhateverTheArticle(
      @ForAll("articles") Article article, @ForAll("articles") Article other) {
    ArticleRevision revision =
        article.withRevisedText(other.getHeadline(), other.getStandfirst(), other.getBody());

    assertThat(revision.anchors().size())
        .isEqualTo(article.statements().stream().mapToInt(each -> each.getAnchors().size()).sum());
    assertThat(revision.article().statements()).hasSameSizeAs(article.statements());
    for (AnchorRelocation anchor : revision.anchors()) {
      assertThat(anchor.statement().getAnchors()).contains(anchor.relocation().anchor());
    }
  }
}
