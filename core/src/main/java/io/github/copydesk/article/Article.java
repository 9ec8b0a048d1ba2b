package io.github.copydesk.article;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.net.URI;
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
 * of all anchors. Statements are held by value: there are no ids to follow. A wrong article can be
 * built, held and written; {@code NewsValidator} says what is wrong with it, all at once.
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
@SaidBeforePublished
@ModifiedNotBeforePublished
@CorrectionsAscending
@CanceledWithRetraction(groups = Publishable.class)
@AnchorsWholeCharacters(groups = Publishable.class)
public sealed interface Article permits ImmutableArticle {
  /** What the publisher calls it for good, an absolute URI. Needed before publication. */
  @Required(groups = Publishable.class)
  Optional<@AbsoluteUri URI> getId();

  /** The version of the text, from 1, one more with each change; 1 unless it says otherwise. */
  @Value.Default
  @Min(value = 1, message = "{io.github.copydesk.article.Article.version}")
  default int getVersion() {
    return 1;
  }

  /** Whether it may be used; {@link ArticleStatus#USABLE} unless it says otherwise. */
  @Value.Default
  default ArticleStatus getStatus() {
    return ArticleStatus.USABLE;
  }

  /** What sort of text it is. */
  ArticleKind getKind();

  /** BCP 47 tag of the language it is written in: {@code en}, {@code ko}. */
  @LanguageTag
  String getLanguage();

  /** The headline. */
  @HasText
  @WellFormedText
  String getHeadline();

  /** The paragraph between headline and body; absent where there is none. */
  Optional<@HasText @WellFormedText String> getStandfirst();

  /**
   * The text, plain, paragraphs separated by a line feed. Absent where only the metadata are known;
   * needed before publication.
   */
  @Required(groups = Publishable.class)
  Optional<@HasText @WellFormedText String> getBody();

  /** Who wrote it. Needed before publication. */
  @Required(groups = Publishable.class)
  List<@Valid Byline> getBylines();

  /** Where and when it was written; absent where it has no dateline. */
  Optional<@Valid Dateline> getDateline();

  /** Who publishes it. Needed before publication. */
  @Required(groups = Publishable.class)
  Optional<@Valid Organization> getPublisher();

  /** When it was first published, with its offset. Needed before publication. */
  @Required(groups = Publishable.class)
  Optional<OffsetDateTime> getPublished();

  /** When this version was published; absent where it was never changed. */
  Optional<OffsetDateTime> getModified();

  /** Before when nobody may publish it; absent where it is free. */
  Optional<OffsetDateTime> getEmbargoedUntil();

  /** Where it can be read. */
  Optional<@WebUrl URI> getUrl();

  /** The section it stands in: “World”. */
  Optional<@HasText @WellFormedText String> getSection();

  /** What it is about, in single words or phrases. */
  List<@HasText @WellFormedText String> getKeywords();

  /** What people said, best in the order of the text. */
  List<@Valid Quote> getQuotes();

  /** Who was killed, hurt or is missing, one report for each source and event. */
  List<@Valid CasualtyReport> getCasualtyReports();

  /** Who punishes whom. */
  List<@Valid Sanction> getSanctions();

  /** What was changed after publication, the oldest first. */
  List<@Valid Correction> getCorrections();

  /** What others call it: {@code uri:…}, an agency's number. */
  List<@Valid Identifier> getIdentifiers();

  /** Who may use it: “© 2024 The Example Times”. */
  Optional<@HasText @WellFormedText String> getRights();

  /** What an application adds; none unless it says otherwise. */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.none();
  }

  /** The text that the anchors into a part point at; empty where the article has no such part. */
  default Optional<String> text(TextPart part) {
    return switch (part) {
      case HEADLINE -> Optional.of(getHeadline());
      case STANDFIRST -> getStandfirst();
      case BODY -> getBody();
    };
  }

  /** The paragraphs of the body, in their order; empty where there is no body. */
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
   * The statements that stand at a place, as a reader finds them who clicks there.
   *
   * @param codePoint a position in the part, counted in code points from 0
   * @return those with a span around it, in the order of {@link #statements()}; empty where there
   *     is none
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
   * What somebody said, whoever passed it on: the quotes whose {@code origin()} contains the actor.
   */
  default List<Quote> quotesBy(Actor actor) {
    return getQuotes().stream()
        .filter(quote -> quote.getAttribution().origin().contains(actor))
        .toList();
  }

  /**
   * Everybody who has a part in a statement, each once, in the order in which the text first has
   * them; statements without an anchor come last. These are the sources and who passed them on,
   * addressees and askers, victims, producers and verifiers of evidence, authorities and targets of
   * sanctions, but neither the organizations they belong to nor who made the article.
   */
  default List<Actor> actors() {
    return Mentions.of(this);
  }

  /** Which passages of the body some statement is anchored to; of a text of no length, none. */
  default Coverage coverage() {
    return Coverage.of(
        CodePoints.of(getBody().orElse("")),
        statements().stream()
            .flatMap(statement -> statement.getAnchors().stream())
            .filter(anchor -> anchor.getPart() == TextPart.BODY)
            .toList());
  }

  /**
   * The article with another text, its anchors moved along. Version and dates stay as they are.
   *
   * <pre>{@code
   * ArticleRevision revision =
   *     article.withRevisedText(article.getHeadline(), article.getStandfirst(), Optional.of(body));
   * revision.lost().forEach(System.err::println);
   * }</pre>
   *
   * @param standfirst the new standfirst; empty where there is none any more
   * @param body the new body; empty where there is none any more
   * @return the new article, and of every anchor whether it moved, is ambiguous or lost; see {@link
   *     io.github.copydesk.text.TextEdit} for how it was found
   */
  default ArticleRevision withRevisedText(
      String headline, Optional<String> standfirst, Optional<String> body) {
    Article revised = toBuilder().headline(headline).standfirst(standfirst).body(body).build();
    return new Reviser(this, revised).revise();
  }

  /** Id, headline and how many statements, never the text: articles are logged by accident. */
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

  /** Builds an {@link Article}. */
  final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
