package io.github.copydesk.article;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.constraint.AbsoluteUri;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.LanguageTag;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.Required;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.Coverage;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.time.EdtfDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A news text and what it reports, such as <i>the report that North Korean troops have suffered
 * “significant” losses in Kursk</i>, with its twenty quotes and five casualty reports.
 *
 * <p>The three {@linkplain TextPart parts} headline, standfirst and body are the coordinate space
 * of all anchors. Statements are held by value: there are no ids to follow. An article that breaks
 * rules can be built, held and written; {@code NewsValidator} reports all its violations at once.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .kind(ArticleKind.REPORT)
 *         .language("en")
 *         .headline("Pentagon says losses are ‘significant’")
 *         .body("…")
 *         .addQuote(quote)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@AnchorsMatchText
@DirectPrintedWithMarks
@ModifiedNotBeforePublished
@CorrectionsAscending
@DatesPlausible
@CanceledWithRetraction(groups = Publishable.class)
@AnchorsWholeCharacters(groups = Publishable.class)
@WordingInText(groups = Publishable.class)
@SaidBeforePublished(groups = Publishable.class)
public sealed interface Article extends NewsValue permits ImmutableArticle {
  /** The publisher's permanent identifier, an absolute URI. Required for publication. */
  @Required(groups = Publishable.class)
  Optional<@AbsoluteUri URI> getId();

  /** The version of the text, starting at 1 and incremented with each change. The default is 1. */
  @Value.Default
  @Min(value = 1, message = "{io.github.copydesk.article.Article.version}")
  default int getVersion() {
    return 1;
  }

  /** Whether the article may be used. The default is {@link ArticleStatus#USABLE}. */
  @Value.Default
  default ArticleStatus getStatus() {
    return ArticleStatus.USABLE;
  }

  /** The kind of text: a report, an analysis. */
  ArticleKind getKind();

  /** The BCP 47 tag of the language it is written in: {@code en}, {@code ko}. */
  @LanguageTag
  String getLanguage();

  /** The headline. */
  @HasText
  @WellFormedText
  String getHeadline();

  /** The paragraph between headline and body; absent if there is none. */
  Optional<@HasText @WellFormedText String> getStandfirst();

  /**
   * The body as plain text, its paragraphs separated by line feeds; absent if only the metadata are
   * known. Required for publication.
   */
  @Required(groups = Publishable.class)
  Optional<@HasText @WellFormedText String> getBody();

  /** The bylines, which say who wrote it. Required for publication. */
  @Required(groups = Publishable.class)
  List<@Valid Byline> getBylines();

  /** The dateline, which says where and when it was written; absent if there is none. */
  Optional<@Valid Dateline> getDateline();

  /** The organization that publishes it. Required for publication. */
  @Required(groups = Publishable.class)
  Optional<@Valid Organization> getPublisher();

  /**
   * When it was first published: a moment, such as 2024-12-17T09:30:00+09:00, or as precise as it
   * is known, such as 2018-01-23 or 1997. Required for publication, then as a moment with its
   * offset.
   */
  @Required(groups = Publishable.class)
  Optional<@MomentGiven(groups = Publishable.class) EdtfDate> getPublished();

  /** When this version was published; absent if the article was never changed. */
  Optional<EdtfDate> getModified();

  /** The time before which it must not be published; absent if there is no embargo. */
  Optional<EdtfDate> getEmbargoedUntil();

  /** The web address where it can be read. */
  Optional<@WebUrl URI> getUrl();

  /** The section in which it appears: “World”. */
  Optional<@HasText @WellFormedText String> getSection();

  /** Words or phrases that say what it is about. */
  List<@HasText @WellFormedText String> getKeywords();

  /** The subjects it is about or mentions, with their identifiers in registers. */
  List<@Valid Subject> getSubjects();

  /** The pictures, videos, graphics and other media that belong to it, in order. */
  List<@Valid MediaItem> getMedia();

  /** The quotes it contains, preferably in the order of the text. */
  List<@Valid Quote> getQuotes();

  /** The reports of people killed, hurt or missing, one for each source and event. */
  List<@Valid CasualtyReport> getCasualtyReports();

  /** The sanctions it reports. */
  List<@Valid Sanction> getSanctions();

  /** The corrections made after publication, oldest first. */
  List<@Valid Correction> getCorrections();

  /** Its other identifiers: {@code uri:…}, an agency's number. */
  List<@Valid Identifier> getIdentifiers();

  /** The notice of rights: “© 2024 The Example Times”. */
  Optional<@HasText @WellFormedText String> getRights();

  /**
   * How its text was made, such as {@link DigitalSource#TRAINED_ALGORITHMIC_MEDIA} for one written
   * by a model; absent if the article does not say.
   */
  Optional<DigitalSource> getDigitalSource();

  /** The additional data of an application. The default is none. */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.none();
  }

  /** The moment of {@link #getPublished()}; empty if it is absent or has no time and offset. */
  default Optional<OffsetDateTime> publishedAt() {
    return getPublished().flatMap(EdtfDate::offsetDateTime);
  }

  /** The moment of {@link #getModified()}; empty if it is absent or has no time and offset. */
  default Optional<OffsetDateTime> modifiedAt() {
    return getModified().flatMap(EdtfDate::offsetDateTime);
  }

  /**
   * The moment of {@link #getEmbargoedUntil()}; empty if it is absent or has no time and offset.
   */
  default Optional<OffsetDateTime> embargoEndsAt() {
    return getEmbargoedUntil().flatMap(EdtfDate::offsetDateTime);
  }

  /** The text of a part, into which anchors point; empty if the article has no such part. */
  default Optional<String> text(TextPart part) {
    return switch (part) {
      case HEADLINE -> Optional.of(getHeadline());
      case STANDFIRST -> getStandfirst();
      case BODY -> getBody();
    };
  }

  /** The paragraphs of the body, in order; empty if there is no body. */
  default List<String> paragraphs() {
    return getBody().map(body -> List.of(body.split("\n", -1))).orElse(List.of());
  }

  /** All quotes, then all casualty reports, then all sanctions. */
  default List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    statements.addAll(getQuotes());
    statements.addAll(getCasualtyReports());
    statements.addAll(getSanctions());
    return Collections.unmodifiableList(statements);
  }

  /**
   * The statements anchored at a position, such as those to show a reader who clicks there.
   *
   * @param codePoint a position in the part, counted in code points from 0
   * @return the statements with a span that contains the position, in the order of {@link
   *     #statements()}; empty if there is none
   */
  default List<Statement> statementsAt(TextPart part, int codePoint) {
    return statements().stream()
        .filter(
            statement ->
                statement.getAnchors().stream()
                    .filter(anchor -> anchor.getPart() == part)
                    .flatMap(anchor -> anchor.getSpans().stream())
                    .anyMatch(span -> span.getStart() <= codePoint && codePoint < span.getEnd()))
        .toList();
  }

  /**
   * The quotes of an actor, alone or jointly with others, regardless of who passed them on: those
   * whose {@code origin()} contains the actor.
   */
  default List<Quote> quotesBy(Actor actor) {
    return getQuotes().stream()
        .filter(quote -> quote.getAttribution().origin().contains(actor))
        .toList();
  }

  /**
   * The actors who take part in a statement, each once, in the order in which they first appear in
   * the text; those of statements without an anchor come last. They are the sources and those who
   * passed their words on, addressees and askers, victims, those held responsible and the parties
   * that fought, producers of evidence, verifiers, authorities and targets of sanctions and the
   * actors behind their events, but not the organizations they belong to, nor those who made the
   * article.
   */
  default List<Actor> actors() {
    return Mentions.of(this);
  }

  /**
   * The passages of the body that are anchored by at least one statement; none if there is no body.
   */
  default Coverage coverage() {
    return Coverage.of(
        CodePoints.of(getBody().orElse("")),
        statements().stream()
            .flatMap(statement -> statement.getAnchors().stream())
            .filter(anchor -> anchor.getPart() == TextPart.BODY)
            .toList());
  }

  /**
   * The article with a new text, its anchors moved along. Version and dates are not changed.
   *
   * <pre>{@code
   * ArticleRevision revision =
   *     article.withRevisedText(article.getHeadline(), article.getStandfirst(), Optional.of(body));
   * revision.lost().forEach(System.err::println);
   * }</pre>
   *
   * @param standfirst the new standfirst; empty to leave the article without one
   * @param body the new body; empty to leave the article without one
   * @return the new article, and for every anchor whether it is unchanged, moved, uncertain,
   *     ambiguous or lost; {@link io.github.copydesk.text.TextEdit} describes how anchors are found
   *     again
   */
  default ArticleRevision withRevisedText(
      String headline, Optional<String> standfirst, Optional<String> body) {
    Article revised = toBuilder().headline(headline).standfirst(standfirst).body(body).build();
    return new Reviser(this, revised).revise();
  }

  /**
   * The id, headline, version and numbers of statements; never the body, because articles are
   * logged by accident.
   */
  default String describe() {
    return getId().map(id -> Texts.cut(id.toString(), 200) + " ").orElse("")
        + "“"
        + Texts.cut(getHeadline(), 200)
        + "”, version "
        + getVersion()
        + ", quotes: "
        + getQuotes().size()
        + ", casualty reports: "
        + getCasualtyReports().size()
        + ", sanctions: "
        + getSanctions().size();
  }

  /** A new builder; kind, language and headline are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this article. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds an {@link Article}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableArticle.Builder {
    Builder() {}

    /**
     * Sets {@link Article#getPublished()} to a moment.
     *
     * @throws IllegalArgumentException if {@link EdtfDate#of(OffsetDateTime)} rejects it
     */
    public Builder published(OffsetDateTime moment) {
      return published(EdtfDate.of(moment));
    }

    /**
     * Sets {@link Article#getPublished()} to a day.
     *
     * @throws IllegalArgumentException if the year is not between -9999 and 9999
     */
    public Builder published(LocalDate day) {
      return published(EdtfDate.of(day));
    }

    /**
     * Sets {@link Article#getModified()} to a moment.
     *
     * @throws IllegalArgumentException if {@link EdtfDate#of(OffsetDateTime)} rejects it
     */
    public Builder modified(OffsetDateTime moment) {
      return modified(EdtfDate.of(moment));
    }

    /**
     * Sets {@link Article#getModified()} to a day.
     *
     * @throws IllegalArgumentException if the year is not between -9999 and 9999
     */
    public Builder modified(LocalDate day) {
      return modified(EdtfDate.of(day));
    }

    /**
     * Sets {@link Article#getEmbargoedUntil()} to a moment.
     *
     * @throws IllegalArgumentException if {@link EdtfDate#of(OffsetDateTime)} rejects it
     */
    public Builder embargoedUntil(OffsetDateTime moment) {
      return embargoedUntil(EdtfDate.of(moment));
    }

    /**
     * Sets {@link Article#getEmbargoedUntil()} to a day.
     *
     * @throws IllegalArgumentException if the year is not between -9999 and 9999
     */
    public Builder embargoedUntil(LocalDate day) {
      return embargoedUntil(EdtfDate.of(day));
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException if published, modified or embargoedUntil is not a single
     *     moment, day, month or year
     * @throws IllegalStateException if kind, language or headline is not set
     */
    @Override
    public Article build() {
      Article article = super.build();
      SingleDate.check("published", article.getPublished());
      SingleDate.check("modified", article.getModified());
      SingleDate.check("embargoedUntil", article.getEmbargoedUntil());
      return article;
    }
  }
}
