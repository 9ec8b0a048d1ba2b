package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.article.Article;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.time.TimeExpression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
  @Provide
  Arbitrary<Article> articles() {
    return Arbitraries.of(Article.class);
  }

  @Provide
  Arbitrary<Article> careless() {
    return Arbitraries.careless(Article.class);
  }

  @Property(tries = 60)
  void theTextInThePageIsTheTextOfTheArticle(@ForAll("careless") Article article) {
    Document page = page(article);

    for (TextPart part : TextPart.values()) {
      assertThat(text(page, part))
          .isEqualTo(article.text(part).map(ArticlePageTest::shown).orElse(""));
    }
  }

  @Property(tries = 60)
  void highlightsCoverExactlyTheAnchors(@ForAll("articles") Article article) {
    Document page = page(article);

    for (TextPart part : TextPart.values()) {
      int at = 0;
      for (Node piece : pieces(page, part)) {
        String words =
            piece instanceof TextNode plain ? plain.getWholeText() : words((Element) piece);
        int length = CodePoints.of(words).length();
        for (int i = at; i < at + length; i++) {
          assertThat(covering(piece)).isEqualTo(article.statementsAt(part, i).size());
        }
        at += length;
      }
    }
  }

  @Property(tries = 60)
  void everyStatementIsThereAndReachedFromEachOfItsPlaces(@ForAll("careless") Article article) {
    Document page = page(article);

    List<Numbered> all = Numbered.all(article);
    Places places = new Places(article);
    assertThat(page.select(".card").eachAttr("id"))
        .containsExactlyElementsOf(all.stream().map(Numbered::id).toList());
    for (Numbered each : all) {
      Statement statement = each.statement();
      Element card = page.expectFirst("#" + each.id());
      assertThat(card.text()).contains(each.kind().words());
      statement.getAnchors().stream()
          .flatMap(anchor -> places.of(anchor).stream())
          .forEach(
              id -> {
                assertThat(card.select(".anchors a").eachAttr("href")).contains("#" + id);
                assertThat(page.getElementById(id)).isNotNull();
              });
    }
  }

  @Property(tries = 60)
  void everyLinkInThePageLeadsSomewhereAndEveryIdIsOne(@ForAll("careless") Article article) {
    Document page = page(article);

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allSatisfy(href -> assertThat(Set.copyOf(ids)).contains(href.substring(1)));
    page.select("[aria-labelledby], [aria-describedby]")
        .forEach(
            element ->
                assertThat(ids)
                    .containsAll(
                        List.of(
                            (element.attr("aria-labelledby") + element.attr("aria-describedby"))
                                .split(" "))));
  }

  @Property(tries = 60)
  void everyViolationIsListedOnceAndMarkedAtItsPlace(@ForAll("careless") Article article) {
    PageView view = new PageView(article);
    Document page = page(article);

    assertThat(page.select("#problems .problems > li")).hasSameSizeAs(view.problems());
    for (Problem problem : view.problems()) {
      assertThat(page.getElementById(problem.id())).isNotNull();
      if (problem.place() != null
          && !problem.violation().pointer().matches("/(quotes|casualtyReports|sanctions)/.*")) {
        assertThat(page.select(".flag[href=#" + problem.id() + "]")).hasSize(1);
      } else if (problem.place() != null) {
        assertThat(page.select("a[href=#" + problem.id() + "]")).isNotEmpty();
      }
    }
  }

  @Test
  void thePolicyAllowsTheOneStyleSheetAndNothingElse() throws Exception {
    Document page = page(Stories.kursk());

    String sheet = page.expectFirst("style").data();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("script, link, img, iframe, object, embed, form, base, [style]"))
        .isEmpty();
  }

  @Test
  void theSameArticleGivesTheSamePage() {
    assertThat(ArticlePage.of(Stories.quake())).isEqualTo(ArticlePage.of(Stories.quake()));
  }

  @Test
  void aDestinationThatFailsIsToldAsAnIoProblem() {
    Appendable full =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> ArticlePage.write(Stories.flood(), full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk full");
  }

  @Test
  void tipsSayWhoSaidItThroughWhomHowAndWhetherItWasChecked() {
    Element tip = page(Stories.quake()).expectFirst("#body a.said[href=#t4] + .tip");

    assertThat(tip.select(".line").eachText())
        .containsExactly(
            "T4 casualty report Ana Ruiz, via Example Radio claimed · not checked",
            "Q1 direct quote Ana Ruiz stated (“said”) · ≠ disputed");
  }

  @Test
  void aDiscontinuousQuoteHasItsLabelBehindEachPieceAndNothingBetween() {
    Document page = page(Stories.quake());

    assertThat(page.select("#body a.said[href=#q2]").eachText())
        .containsExactly(
            "“We heard it coming,”", "“like a train, and then 🏔️ the mountain fell.”");
    assertThat(page.select("#body [data-n=Q2]")).hasSize(2);
  }

  @Test
  void tollsShowEachOriginOverTimeWithWhatItReplacesAndContradicts() {
    Element panel = page(Stories.quake()).expectFirst(".panel:has(h4:containsOwn(Killed))");

    assertThat(panel.select("h5").eachText())
        .containsExactly(
            "civil defence agency", "Ana Ruiz", "health ministry", "register of disasters");
    assertThat(panel.select(".claims .when").eachText())
        .containsExactly(
            "together",
            "2026-03-01",
            "2026-03-02",
            "2026-03-03",
            "2026-03-02",
            "2026-03-03",
            "2026-03-03",
            "2026-03-03");
    assertThat(panel.select(".update").eachText())
        .contains("▲ update of at least 36 (civil defence agency, 2026-03-01)");
    assertThat(panel.select(".revision").eachText())
        .containsExactly("▼ revision of ninety (Ana Ruiz, via Example Radio, 2026-03-02)");
    assertThat(panel.select(".conflict").eachText())
        .containsExactly("✗ contradiction 1", "✗ contradiction 1");
    assertThat(panel.expectFirst(".together .count").text()).contains("contradict");
  }

  @Test
  void rangesAreOpenWhereNoBoundIsKnownAndEstimatesArePoints() {
    Element panel = page(Stories.quake()).expectFirst(".panel:has(h4:containsOwn(Killed))");

    Map<String, String> drawn = new HashMap<>();
    for (Element claim : panel.select(".claims > li")) {
      drawn.put(
          claim.expectFirst(".count").text(),
          claim.select("svg.bar rect, svg.bar circle, svg.bar .exact").stream()
              .map(Element::className)
              .collect(Collectors.joining(" ")));
    }
    assertThat(drawn)
        .containsEntry("at least 41", "range open-high")
        .containsEntry("no more than 60", "range open-low")
        .containsEntry("ninety", "exact")
        .containsEntry("estimated 40–80, best 55", "end end best");
  }

  @Test
  void timelinesAreDrawnPerTargetWithVagueDatesDrawnVague() {
    Element timeline = page(Stories.quake()).expectFirst("#timeline-1");

    assertThat(timeline.select(".target").eachText()).containsExactly("Sea Star", "Blue Wave");
    Element star = timeline.select(".panel").get(0);
    Element wave = timeline.select(".panel").get(1);
    assertThat(star.select(".periods li").eachText()).last().asString().contains("in force");
    assertThat(wave.select(".periods li").eachText()).last().isEqualTo("ended from 2024-05-02");
    assertThat(wave.select(".diamond")).hasSize(2);
    assertThat(wave.select(".when-within")).hasSize(2);
    assertThat(wave.select(".when-about")).hasSize(1);
    assertThat(wave.select(".when-unknown")).hasSize(1);
    assertThat(timeline.select(".events > li").get(5).text()).contains("some day soon – no date");
  }

  @Test
  void yearsThatNoCalendarHasAreDrawnWithoutTicks() {
    Article article = Stories.kursk();
    Sanction sanction =
        article.getSanctions().get(0).toBuilder()
            .addEvent(
                SanctionEvent.of(
                    SanctionChange.LIFTED,
                    SanctionStage.EFFECTIVE,
                    TimeExpression.on("Y999999999")))
            .build();

    Document page = page(article.toBuilder().sanctions(List.of(sanction)).build());

    assertThat(page.select("#timeline-1 .date")).isEmpty();
    assertThat(page.select("#timeline-1 .when-within")).hasSize(1);
  }

  @Test
  void targetsWithTheSameHistoryShareAPicture() {
    Document page = page(Stories.kursk());

    assertThat(page.select("#timeline-1 .history")).hasSize(1);
    assertThat(page.select("#timeline-2 .periods li").eachText()).containsExactly("unknown");
  }

  @Test
  void correctionsShowWhatWasThereBeforeAndAfter() {
    Document page = page(Stories.quake());

    assertThat(page.select("#corrections-1 del").text()).isEqualTo("Some 300 people were missing");
    assertThat(page.select("#corrections-1 ins").text()).isEqualTo("Some 30 people were missing");
  }

  @Test
  void passagesThatNoStatementCoversAreListedAndMarked() {
    Document page = page(Stories.quake());

    List<String> hrefs = page.select(".gaps a").eachAttr("href");
    assertThat(hrefs).isNotEmpty();
    assertThat(hrefs)
        .allSatisfy(
            href ->
                assertThat(page.expectFirst("[id=" + href.substring(1) + "]").className())
                    .isEqualTo("gap"));
  }

  @Test
  void anArticleOfNothingButAHeadlineIsAPage() {
    Document page = page(io.github.copydesk.Samples.minimal(Article.class));

    assertThat(page.select("#text").text()).isEqualTo("The article has no body.");
    assertThat(page.expectFirst("#about-body").text()).startsWith("body missing");
  }

  @Test
  void aPageGrowsWithItsArticleAndNotFaster() {
    assertThat(growth(Stories.many(400), Stories.many(800))).isLessThan(2.1);
    assertThat(growth(Stories.overlapping(400), Stories.overlapping(800))).isLessThan(2.1);
  }

  private static double growth(Article small, Article large) {
    double before = ArticlePage.of(small).length();
    return ArticlePage.of(large).length() / before;
  }

  private static Document page(Article article) {
    Document page = Jsoup.parse(ArticlePage.of(article));
    page.outputSettings().prettyPrint(false);
    return page;
  }

  /** A text as HTML can hold it: it has no NUL, half surrogate pair, U+FFFE or U+FFFF. */
  private static String shown(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE)
        .replaceAll("[\\x00\\uFFFE\\uFFFF]", "\uFFFD");
  }

  /** The runs of a part: plain text, passages and marks. */
  private static List<Node> pieces(Document page, TextPart part) {
    String parents = part == TextPart.BODY ? "#body > .para" : "#" + part.code();
    return page.select(parents).stream()
        .flatMap(parent -> parent.childNodes().stream())
        .filter(node -> node instanceof TextNode || !((Element) node).hasClass("flag"))
        .toList();
  }

  private static String words(Element run) {
    Element copy = run.clone();
    copy.select(".tip").remove();
    return copy.wholeText();
  }

  private static String text(Document page, TextPart part) {
    return pieces(page, part).stream()
        .map(node -> node instanceof TextNode plain ? plain.getWholeText() : words((Element) node))
        .collect(Collectors.joining());
  }

  /** How many statements a run says it is part of. */
  private static int covering(Node run) {
    if (run instanceof TextNode || !((Element) run).hasClass("mark")) {
      return 0;
    }
    Element mark = (Element) run;
    return Integer.parseInt(mark.attr("data-covering"));
  }
}
