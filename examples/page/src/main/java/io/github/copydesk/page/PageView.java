package io.github.copydesk.page;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleStatus;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.MediaItem;
import io.github.copydesk.article.Subject;
import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.Coverage;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.EdtfDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that a page shows, ready to be written. */
final class PageView {
  private static final int EXCERPT = 90;

  private final Article article;
  private final Places places;
  private final Problems problems;
  private final List<StatementView> statements;
  private final Coverage coverage;
  private final List<TextSpan> gaps;
  private final Map<TextPart, MarkedText> texts = new EnumMap<>(TextPart.class);

  PageView(Article article) {
    this.article = article;
    places = new Places(article);
    List<Numbered> numbered = Numbered.all(article);
    problems = new Problems(article, numbered, places);
    statements = numbered.stream().map(each -> StatementView.of(each, places, problems)).toList();
    coverage = article.coverage();
    gaps = coverage.gaps().stream().filter(PageView::hasWords).toList();
    for (TextPart part : TextPart.values()) {
      places.text(part).ifPresent(text -> texts.put(part, marked(part, text)));
    }
  }

  private MarkedText marked(TextPart part, CodePoints text) {
    return MarkedText.of(
        part, text, statements, part == TextPart.BODY ? gaps : List.of(), problems);
  }

  /** Whether there is anything in a passage that a statement could be about. */
  private static boolean hasWords(TextSpan span) {
    return span.getExact().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  Article article() {
    return article;
  }

  /** The language of the text; null if the article's tag is none. */
  @Nullable String language() {
    return Languages.tag(article.getLanguage());
  }

  /** The text of a part; null if the article has no such part. */
  @Nullable MarkedText text(TextPart part) {
    return texts.get(part);
  }

  /** Kind and section: {@code report · World}. */
  String kicker() {
    return Stream.of(Optional.of(article.getKind().words()), article.getSection())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /** Who wrote it, where and when. */
  List<String> credits() {
    List<String> credits = new ArrayList<>();
    for (Byline byline : article.getBylines()) {
      credits.add(About.byline(byline));
    }
    article.getDateline().ifPresent(dateline -> credits.add(dateline.getText()));
    article.getPublisher().ifPresent(publisher -> credits.add(publisher.displayName()));
    article.getPublished().ifPresent(date -> credits.add("published " + date));
    article.getModified().ifPresent(date -> credits.add("changed " + date));
    return credits;
  }

  /** What forbids its use for now or for good; null if nothing does. */
  @Nullable String warning() {
    if (article.getStatus() == ArticleStatus.CANCELED) {
      return "Canceled: this article must no longer be used.";
    }
    if (article.getStatus() == ArticleStatus.WITHHELD) {
      return "Withheld: this article may not be used for now.";
    }
    return article
        .getEmbargoedUntil()
        .map(until -> "Embargoed: not to be published before " + until + ".")
        .orElse(null);
  }

  List<StatementView> statements() {
    return statements;
  }

  /** The kinds of statements that the article has, for the legend. */
  Set<StatementKind> kinds() {
    Set<StatementKind> kinds = EnumSet.noneOf(StatementKind.class);
    statements.forEach(statement -> kinds.add(statement.kind()));
    return kinds;
  }

  /** What is wrong with the element or passage with an id. */
  List<Problem> at(String id) {
    return problems.at(id);
  }

  List<Problem> problems() {
    return problems.all();
  }

  List<Toll> tolls() {
    return Tolls.of(article);
  }

  List<Timeline> timelines() {
    return Timelines.of(article);
  }

  List<About> about() {
    return About.of(article, problems);
  }

  /** The share of the body that statements cover: {@code 54 %}. */
  String covered() {
    return Math.round(coverage.share() * 100) + " %";
  }

  /** A word for some number of things. */
  static String plural(String word, int number) {
    return number == 1 ? word : word + "s";
  }

  String coverage() {
    return coverage.toString();
  }

  /** A passage that no statement covers. */
  record Gap(String href, String words, int length) {}

  List<Gap> gaps() {
    return gaps.stream()
        .map(
            gap ->
                new Gap(
                    "#" + Places.id(TextPart.BODY, gap.getStart()),
                    excerpt(gap.getExact().strip()),
                    gap.getEnd() - gap.getStart()))
        .toList();
  }

  private static String excerpt(String text) {
    if (text.codePointCount(0, text.length()) <= EXCERPT) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, EXCERPT)).stripTrailing() + "…";
  }

  /** A picture or the like, which the page describes and does not load. */
  record Media(
      String id,
      MediaItem item,
      String kind,
      Fact address,
      List<Fact> facts,
      List<Problem> problems) {}

  List<Media> media() {
    List<Media> media = new ArrayList<>();
    for (MediaItem item : article.getMedia()) {
      String id = "media-" + (media.size() + 1);
      Facts facts =
          new Facts()
              .add("described as", item.getAlternativeText())
              .add("credit", item.getCredit())
              .add("rights", item.getRights())
              .add("size", size(item))
              .add("made by", item.getDigitalSource().map(Coded::words));
      media.add(
          new Media(
              id,
              item,
              item.getKind().words(),
              Fact.of("address", item.getUrl()),
              facts.list(),
              at(id)));
    }
    return media;
  }

  private static Optional<String> size(MediaItem item) {
    return Optional.of(
            Stream.of(
                    item.getWidth().map(width -> width + " pixels wide"),
                    item.getHeight().map(height -> height + " pixels high"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")))
        .filter(size -> !size.isEmpty());
  }

  /** A subject of the article. */
  record SubjectLine(String id, String name, List<Fact> facts, List<Problem> problems) {}

  List<SubjectLine> subjects() {
    List<SubjectLine> subjects = new ArrayList<>();
    for (Subject subject : article.getSubjects()) {
      String id = "subjects-" + (subjects.size() + 1);
      Facts facts =
          new Facts()
              .add("kind", subject.getKind().map(Coded::words))
              .add("relation", subject.getRelation().map(Coded::words))
              .add("relevance", subject.getRelevance().map(relevance -> relevance.toPlainString()))
              .addAll("identifiers", subject.getIdentifiers(), Identifier::describe)
              .add("found", subject.getExtraction().map(StatementFacts::extraction));
      subjects.add(new SubjectLine(id, subject.getName(), facts.list(), at(id)));
    }
    return subjects;
  }

  /** A correction of the article. */
  record CorrectionLine(
      String id,
      String kind,
      String text,
      @Nullable String published,
      @Nullable String before,
      @Nullable String after,
      List<Problem> problems) {}

  List<CorrectionLine> corrections() {
    List<CorrectionLine> corrections = new ArrayList<>();
    for (Correction correction : article.getCorrections()) {
      String id = "corrections-" + (corrections.size() + 1);
      corrections.add(
          new CorrectionLine(
              id,
              correction.getKind().words(),
              correction.getText(),
              correction.getPublished().map(EdtfDate::toString).orElse(null),
              correction.getBefore().orElse(null),
              correction.getAfter().orElse(null),
              at(id)));
    }
    return corrections;
  }
}
