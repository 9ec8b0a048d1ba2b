package io.github.copydesk.benchmarks.floors;

import static io.github.copydesk.benchmarks.floors.Tokens.begin;
import static io.github.copydesk.benchmarks.floors.Tokens.date;
import static io.github.copydesk.benchmarks.floors.Tokens.decimal;
import static io.github.copydesk.benchmarks.floors.Tokens.integer;
import static io.github.copydesk.benchmarks.floors.Tokens.list;
import static io.github.copydesk.benchmarks.floors.Tokens.names;
import static io.github.copydesk.benchmarks.floors.Tokens.once;
import static io.github.copydesk.benchmarks.floors.Tokens.present;
import static io.github.copydesk.benchmarks.floors.Tokens.require;
import static io.github.copydesk.benchmarks.floors.Tokens.text;
import static io.github.copydesk.benchmarks.floors.Tokens.uri;
import static tools.jackson.core.sym.PropertyNameMatcher.MATCH_END_OBJECT;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.article.ArticleStatus;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Contributor;
import io.github.copydesk.article.ContributorRole;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.CorrectionKind;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.DigitalSource;
import io.github.copydesk.article.MediaItem;
import io.github.copydesk.article.MediaKind;
import io.github.copydesk.article.Subject;
import io.github.copydesk.article.SubjectKind;
import io.github.copydesk.article.SubjectRelation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads articles, hand-written. */
final class HandArticles {
  private static final PropertyNameMatcher CONTRIBUTOR_NAMES = names("actor", "role");

  private static final PropertyNameMatcher BYLINE_NAMES = names("text", "contributors");

  private static final PropertyNameMatcher DATELINE_NAMES =
      names("text", "place", "date", "agency");

  private static final PropertyNameMatcher CORRECTION_NAMES =
      names("kind", "text", "published", "before", "after");

  private static final PropertyNameMatcher SUBJECT_NAMES =
      names("name", "kind", "identifiers", "relation", "relevance", "extraction");

  private static final PropertyNameMatcher MEDIA_ITEM_NAMES =
      names(
          "kind",
          "url",
          "caption",
          "credit",
          "alternativeText",
          "rights",
          "width",
          "height",
          "digitalSource");

  private static final PropertyNameMatcher ARTICLE_NAMES =
      names(
          "id",
          "version",
          "status",
          "kind",
          "language",
          "headline",
          "standfirst",
          "body",
          "bylines",
          "dateline",
          "publisher",
          "published",
          "modified",
          "embargoedUntil",
          "url",
          "section",
          "keywords",
          "subjects",
          "media",
          "quotes",
          "casualtyReports",
          "sanctions",
          "corrections",
          "identifiers",
          "rights",
          "digitalSource");

  private static final Constants<ArticleKind> ARTICLE_KIND = new Constants<>(ArticleKind.class);
  private static final Constants<ArticleStatus> ARTICLE_STATUS =
      new Constants<>(ArticleStatus.class);
  private static final Constants<ContributorRole> CONTRIBUTOR_ROLE =
      new Constants<>(ContributorRole.class);
  private static final Constants<CorrectionKind> CORRECTION_KIND =
      new Constants<>(CorrectionKind.class);
  private static final Constants<DigitalSource> DIGITAL_SOURCE =
      new Constants<>(DigitalSource.class);
  private static final Constants<MediaKind> MEDIA_KIND = new Constants<>(MediaKind.class);
  private static final Constants<SubjectKind> SUBJECT_KIND = new Constants<>(SubjectKind.class);
  private static final Constants<SubjectRelation> SUBJECT_RELATION =
      new Constants<>(SubjectRelation.class);

  private HandArticles() {}

  static Contributor contributor(JsonParser p) {
    begin(p);
    Contributor.Builder b = Contributor.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(CONTRIBUTOR_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.actor(HandActors.actor(p));
        case 1 -> b.role(CONTRIBUTOR_ROLE.read(p));
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 1);
    return b.build();
  }

  static Byline byline(JsonParser p) {
    begin(p);
    Byline.Builder b = Byline.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(BYLINE_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> {
          if (present(p)) {
            b.text(text(p));
          }
        }
        case 1 -> {
          if (present(p)) {
            b.contributors(list(p, HandArticles::contributor));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    return b.build();
  }

  static Dateline dateline(JsonParser p) {
    begin(p);
    Dateline.Builder b = Dateline.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(DATELINE_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.text(text(p));
        case 1 -> {
          if (present(p)) {
            b.place(HandBasics.place(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.date(HandBasics.timeExpression(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.agency(HandActors.organization(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }

  static Correction correction(JsonParser p) {
    begin(p);
    Correction.Builder b = Correction.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(CORRECTION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.kind(CORRECTION_KIND.read(p));
        case 1 -> b.text(text(p));
        case 2 -> {
          if (present(p)) {
            b.published(date(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.before(text(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.after(text(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 1);
    return b.build();
  }

  static Subject subject(JsonParser p) {
    begin(p);
    Subject.Builder b = Subject.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(SUBJECT_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.name(text(p));
        case 1 -> {
          if (present(p)) {
            b.kind(SUBJECT_KIND.read(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.identifiers(list(p, Tokens::identifier));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.relation(SUBJECT_RELATION.read(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.relevance(decimal(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.extraction(HandSources.extraction(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }

  static MediaItem mediaItem(JsonParser p) {
    begin(p);
    MediaItem.Builder b = MediaItem.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(MEDIA_ITEM_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.kind(MEDIA_KIND.read(p));
        case 1 -> b.url(uri(p));
        case 2 -> {
          if (present(p)) {
            b.caption(text(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.credit(text(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.alternativeText(text(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.rights(text(p));
          }
        }
        case 6 -> {
          if (present(p)) {
            b.width(integer(p));
          }
        }
        case 7 -> {
          if (present(p)) {
            b.height(integer(p));
          }
        }
        case 8 -> {
          if (present(p)) {
            b.digitalSource(DIGITAL_SOURCE.read(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 1);
    return b.build();
  }

  static Article article(JsonParser p) {
    begin(p);
    Article.Builder b = Article.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(ARTICLE_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> {
          if (present(p)) {
            b.id(uri(p));
          }
        }
        case 1 -> b.version(integer(p));
        case 2 -> b.status(ARTICLE_STATUS.read(p));
        case 3 -> b.kind(ARTICLE_KIND.read(p));
        case 4 -> b.language(text(p));
        case 5 -> b.headline(text(p));
        case 6 -> {
          if (present(p)) {
            b.standfirst(text(p));
          }
        }
        case 7 -> {
          if (present(p)) {
            b.body(text(p));
          }
        }
        case 8 -> {
          if (present(p)) {
            b.bylines(list(p, HandArticles::byline));
          }
        }
        case 9 -> {
          if (present(p)) {
            b.dateline(dateline(p));
          }
        }
        case 10 -> {
          if (present(p)) {
            b.publisher(HandActors.organization(p));
          }
        }
        case 11 -> {
          if (present(p)) {
            b.published(date(p));
          }
        }
        case 12 -> {
          if (present(p)) {
            b.modified(date(p));
          }
        }
        case 13 -> {
          if (present(p)) {
            b.embargoedUntil(date(p));
          }
        }
        case 14 -> {
          if (present(p)) {
            b.url(uri(p));
          }
        }
        case 15 -> {
          if (present(p)) {
            b.section(text(p));
          }
        }
        case 16 -> {
          if (present(p)) {
            b.keywords(list(p, Tokens::text));
          }
        }
        case 17 -> {
          if (present(p)) {
            b.subjects(list(p, HandArticles::subject));
          }
        }
        case 18 -> {
          if (present(p)) {
            b.media(list(p, HandArticles::mediaItem));
          }
        }
        case 19 -> {
          if (present(p)) {
            b.quotes(list(p, HandQuotes::quote));
          }
        }
        case 20 -> {
          if (present(p)) {
            b.casualtyReports(list(p, HandCasualties::casualtyReport));
          }
        }
        case 21 -> {
          if (present(p)) {
            b.sanctions(list(p, HandSanctions::sanction));
          }
        }
        case 22 -> {
          if (present(p)) {
            b.corrections(list(p, HandArticles::correction));
          }
        }
        case 23 -> {
          if (present(p)) {
            b.identifiers(list(p, Tokens::identifier));
          }
        }
        case 24 -> {
          if (present(p)) {
            b.rights(text(p));
          }
        }
        case 25 -> {
          if (present(p)) {
            b.digitalSource(DIGITAL_SOURCE.read(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 3 | 1 << 4 | 1 << 5);
    return b.build();
  }
}
