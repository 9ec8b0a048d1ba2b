package io.github.copydesk.json.codec;

import static io.github.copydesk.json.codec.ActorCodecs.ACTOR;
import static io.github.copydesk.json.codec.ActorCodecs.ORGANIZATION;
import static io.github.copydesk.json.codec.BasicsCodecs.PLACE;
import static io.github.copydesk.json.codec.TimeCodecs.TIME;
import static io.github.copydesk.json.engine.Scalars.DECIMAL;
import static io.github.copydesk.json.engine.Scalars.IDENTIFIER;
import static io.github.copydesk.json.engine.Scalars.INT;
import static io.github.copydesk.json.engine.Scalars.SINGLE_DATE;
import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.URI_REFERENCE;
import static io.github.copydesk.json.engine.Scalars.coded;

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
import io.github.copydesk.json.engine.Table;

final class ArticleCodecs {
  static final Table<Contributor> CONTRIBUTOR =
      Table.of(Contributor.class, ArticleCodecs::contributor);

  static final Table<Byline> BYLINE = Table.of(Byline.class, ArticleCodecs::byline);

  static final Table<Dateline> DATELINE = Table.of(Dateline.class, ArticleCodecs::dateline);

  static final Table<Correction> CORRECTION = Table.of(Correction.class, ArticleCodecs::correction);

  static final Table<Subject> SUBJECT = Table.of(Subject.class, ArticleCodecs::subject);

  static final Table<MediaItem> MEDIA_ITEM = Table.of(MediaItem.class, ArticleCodecs::mediaItem);

  static final Table<Article> ARTICLE = Table.of(Article.class, ArticleCodecs::article);

  private ArticleCodecs() {}

  private static Table.Builder<Contributor, ?> contributor() {
    return Table.builder(Contributor.class, Contributor::builder, Contributor.Builder::build)
        .required("actor", ACTOR, Contributor.Builder::actor)
        .required("role", coded(ContributorRole.class), Contributor.Builder::role);
  }

  private static Table.Builder<Byline, ?> byline() {
    return Table.builder(Byline.class, Byline::builder, Byline.Builder::build)
        .optional("text", TEXT, Byline.Builder::text)
        .list("contributors", CONTRIBUTOR, Byline.Builder::contributors);
  }

  private static Table.Builder<Dateline, ?> dateline() {
    return Table.builder(Dateline.class, Dateline::builder, Dateline.Builder::build)
        .required("text", TEXT, Dateline.Builder::text)
        .optional("place", PLACE, Dateline.Builder::place)
        .optional("date", TIME, Dateline.Builder::date)
        .optional("agency", ORGANIZATION, Dateline.Builder::agency);
  }

  private static Table.Builder<Correction, ?> correction() {
    return Table.builder(Correction.class, Correction::builder, Correction.Builder::build)
        .required("kind", coded(CorrectionKind.class), Correction.Builder::kind)
        .required("text", TEXT, Correction.Builder::text)
        .optional("published", SINGLE_DATE, Correction.Builder::published)
        .optional("before", TEXT, Correction.Builder::before)
        .optional("after", TEXT, Correction.Builder::after);
  }

  private static Table.Builder<Subject, ?> subject() {
    return Table.builder(Subject.class, Subject::builder, Subject.Builder::build)
        .required("name", TEXT, Subject.Builder::name)
        .optional("kind", coded(SubjectKind.class), Subject.Builder::kind)
        .list("identifiers", IDENTIFIER, Subject.Builder::identifiers)
        .optional("relation", coded(SubjectRelation.class), Subject.Builder::relation)
        .optional("relevance", DECIMAL, Subject.Builder::relevance)
        .optional("extraction", SourceCodecs.EXTRACTION, Subject.Builder::extraction);
  }

  private static Table.Builder<MediaItem, ?> mediaItem() {
    return Table.builder(MediaItem.class, MediaItem::builder, MediaItem.Builder::build)
        .required("kind", coded(MediaKind.class), MediaItem.Builder::kind)
        .required("url", URI_REFERENCE, MediaItem.Builder::url)
        .optional("caption", TEXT, MediaItem.Builder::caption)
        .optional("credit", TEXT, MediaItem.Builder::credit)
        .optional("alternativeText", TEXT, MediaItem.Builder::alternativeText)
        .optional("rights", TEXT, MediaItem.Builder::rights)
        .optional("width", INT, MediaItem.Builder::width)
        .optional("height", INT, MediaItem.Builder::height)
        .optional("digitalSource", coded(DigitalSource.class), MediaItem.Builder::digitalSource);
  }

  private static Table.Builder<Article, ?> article() {
    return Table.builder(Article.class, Article::builder, Article.Builder::build)
        .optional("id", URI_REFERENCE, Article.Builder::id)
        .defaultedInt("version", Article.Builder::version)
        .defaulted("status", coded(ArticleStatus.class), Article.Builder::status)
        .required("kind", coded(ArticleKind.class), Article.Builder::kind)
        .required("language", TEXT, Article.Builder::language)
        .required("headline", TEXT, Article.Builder::headline)
        .optional("standfirst", TEXT, Article.Builder::standfirst)
        .optional("body", TEXT, Article.Builder::body)
        .list("bylines", BYLINE, Article.Builder::bylines)
        .optional("dateline", DATELINE, Article.Builder::dateline)
        .optional("publisher", ORGANIZATION, Article.Builder::publisher)
        .optional("published", SINGLE_DATE, Article.Builder::published)
        .optional("modified", SINGLE_DATE, Article.Builder::modified)
        .optional("embargoedUntil", SINGLE_DATE, Article.Builder::embargoedUntil)
        .optional("url", URI_REFERENCE, Article.Builder::url)
        .optional("section", TEXT, Article.Builder::section)
        .list("keywords", TEXT, Article.Builder::keywords)
        .list("subjects", SUBJECT, Article.Builder::subjects)
        .list("media", MEDIA_ITEM, Article.Builder::media)
        .list("quotes", QuoteCodecs.QUOTE, Article.Builder::quotes)
        .list("casualtyReports", CasualtyCodecs.REPORT, Article.Builder::casualtyReports)
        .list("sanctions", SanctionCodecs.SANCTION, Article.Builder::sanctions)
        .list("corrections", CORRECTION, Article.Builder::corrections)
        .list("identifiers", IDENTIFIER, Article.Builder::identifiers)
        .optional("rights", TEXT, Article.Builder::rights)
        .optional("digitalSource", coded(DigitalSource.class), Article.Builder::digitalSource)
        .extensions(Article.Builder::extensions);
  }
}
