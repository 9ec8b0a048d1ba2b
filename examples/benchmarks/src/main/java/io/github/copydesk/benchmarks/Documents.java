package io.github.copydesk.benchmarks;

import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionMeasureKind;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.tour.KurskReport;
import io.github.copydesk.validation.NewsValidator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents that are read, all made from the report of the tour, without its extension, which
 * only Copydesk keeps. Each is a valid article: its anchors fit its text.
 *
 * <table>
 * <caption>Documents</caption>
 * <tr><td>{@code kursk}</td><td>the report, with typographic quotes</td></tr>
 * <tr><td>{@code ascii}</td><td>the same in ASCII</td></tr>
 * <tr><td>{@code small}</td><td>its first paragraph and quote, about 1 kB</td></tr>
 * <tr><td>{@code large}</td><td>its body and statements three times, about 70 kB</td></tr>
 * <tr><td>{@code world}</td><td>the same in Cyrillic, Hangul and emoji</td></tr>
 * </table>
 */
final class Documents {
  /** The names of all documents. */
  static final List<String> NAMES = List.of("kursk", "ascii", "small", "large", "world");

  private static final int COPIES = 3;

  private Documents() {}

  /** A document by name. */
  static byte[] of(String name) {
    NewsJson json = NewsJson.create();
    Article kursk = kursk();
    return switch (name) {
      case "kursk" -> json.writeBytes(kursk);
      case "ascii" -> ascii(json.write(kursk));
      case "small" -> json.writeBytes(small(kursk));
      case "large" -> json.writeBytes(repeated(kursk, COPIES));
      case "world" -> Alphabets.of(json.writeBytes(kursk));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /**
   * The report with five faults, each against a different rule, found by Copydesk's constraints and
   * by those of the records alike: version 0, an invalid language tag, a control character, a
   * country code of three letters, a date without wording.
   */
  static byte[] wrong() {
    String json = new String(of("kursk"), StandardCharsets.UTF_8);
    return json.replaceFirst("\"version\":1", "\"version\":0")
        .replaceFirst("\"language\":\"en\"", "\"language\":\"en_US\"")
        .replaceFirst("\"keywords\":\\[\"", "\"keywords\":[\"\\\\u0007")
        .replaceFirst("\"countryCode\":\"US\"", "\"countryCode\":\"USA\"")
        .replaceFirst("\"wording\":\"Dec. 17\"", "\"wording\":\"\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The report with its body and statements repeated as often as fits a size, with what is required
   * for publication and without the quotes that could not be published.
   */
  static byte[] publishable(int size) {
    Article kursk = kursk();
    Sanction sanction =
        kursk.getSanctions().get(0).toBuilder()
            .addMeasure(SanctionMeasure.of(SanctionMeasureKind.OTHER))
            .events(
                List.of(
                    SanctionEvent.of(
                        SanctionChange.IMPOSED,
                        SanctionStage.EFFECTIVE,
                        TimeExpression.on("2024-12-18"))))
            .build();
    NewsValidator validator = NewsValidator.create();
    Article article =
        kursk.toBuilder()
            .id(URI.create("https://example.com/kursk"))
            .quotes(
                kursk.getQuotes().stream()
                    .filter(quote -> validator.check(quote, Publishable.class).isEmpty())
                    .toList())
            .sanctions(List.of(sanction))
            .build();
    NewsJson json = NewsJson.create();
    int copies = Math.max(1, size / json.writeBytes(article).length);
    return json.writeBytes(repeated(article, copies));
  }

  private static Article kursk() {
    return KurskReport.article().toBuilder().extensions(Extensions.none()).build();
  }

  private static byte[] ascii(String json) {
    return json.replaceAll("[“”]", "\\\\\"")
        .replaceAll("[^\\x00-\\x7F]", "'")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Article small(Article kursk) {
    Quote quote = kursk.getQuotes().get(0);
    return Article.builder()
        .id(kursk.getId())
        .kind(kursk.getKind())
        .language(kursk.getLanguage())
        .headline(kursk.getHeadline())
        .body(kursk.paragraphs().get(0))
        .published(kursk.getPublished())
        .addQuotes(quote.toBuilder().anchors(quote.getAnchors().subList(0, 2)).build())
        .build();
  }

  private static Article repeated(Article kursk, int copies) {
    String body = kursk.getBody().orElseThrow();
    int length = body.codePointCount(0, body.length()) + 1;
    List<Quote> quotes = new ArrayList<>();
    List<CasualtyReport> reports = new ArrayList<>();
    List<Sanction> sanctions = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      int by = i * length;
      for (Quote quote : kursk.getQuotes()) {
        quotes.add(quote.toBuilder().anchors(moved(quote.getAnchors(), by)).build());
      }
      for (CasualtyReport report : kursk.getCasualtyReports()) {
        reports.add(report.toBuilder().anchors(moved(report.getAnchors(), by)).build());
      }
      for (Sanction sanction : kursk.getSanctions()) {
        sanctions.add(sanction.toBuilder().anchors(moved(sanction.getAnchors(), by)).build());
      }
    }
    return kursk.toBuilder()
        .body((body + "\n").repeat(copies))
        .quotes(quotes)
        .casualtyReports(reports)
        .sanctions(sanctions)
        .build();
  }

  private static List<TextAnchor> moved(List<TextAnchor> anchors, int by) {
    return anchors.stream()
        .map(anchor -> anchor.getPart() == TextPart.BODY ? moved(anchor, by) : anchor)
        .toList();
  }

  private static TextAnchor moved(TextAnchor anchor, int by) {
    return anchor.toBuilder()
        .spans(
            anchor.getSpans().stream()
                .map(span -> TextSpan.of(span.getStart() + by, span.getExact()))
                .toList())
        .build();
  }
}
