package io.github.copydesk.page;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Contributor;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of what is known of an article as a whole, such as <i>published: 2024-12-17</i>.
 *
 * @param key the property of the article: {@code published}
 * @param fact null if the article does not have it, though a rule demands it
 */
record About(String key, @Nullable Fact fact, List<Problem> problems) {
  /** What the page calls the properties of an article, in its order. */
  static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("id", "id");
    NAMES.put("version", "version");
    NAMES.put("status", "status");
    NAMES.put("kind", "kind");
    NAMES.put("language", "language");
    NAMES.put("body", "body");
    NAMES.put("bylines", "bylines");
    NAMES.put("dateline", "dateline");
    NAMES.put("publisher", "publisher");
    NAMES.put("published", "published");
    NAMES.put("modified", "changed");
    NAMES.put("embargoedUntil", "embargoed until");
    NAMES.put("url", "address");
    NAMES.put("section", "section");
    NAMES.put("keywords", "keywords");
    NAMES.put("subjects", "subjects");
    NAMES.put("media", "media");
    NAMES.put("corrections", "corrections");
    NAMES.put("identifiers", "identifiers");
    NAMES.put("rights", "rights");
    NAMES.put("digitalSource", "made by");
  }

  /** The lines for what an article has, and for what it lacks and should have. */
  static List<About> of(Article article, Problems problems) {
    Map<String, Fact> facts = facts(article);
    List<About> lines = new ArrayList<>();
    for (String key : NAMES.keySet()) {
      Fact fact = facts.get(key);
      List<Problem> about = problems.at("about-" + key);
      if (fact != null || !about.isEmpty()) {
        lines.add(new About(key, fact, about));
      }
    }
    return lines;
  }

  String name() {
    return NAMES.getOrDefault(key, key);
  }

  private static Map<String, Fact> facts(Article article) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    article.getId().ifPresent(id -> facts.put("id", Fact.of("id", id)));
    article.getUrl().ifPresent(url -> facts.put("url", Fact.of("address", url)));
    Map<String, Optional<String>> words = new LinkedHashMap<>();
    words.put("version", Optional.of(Integer.toString(article.getVersion())));
    words.put("status", Optional.of(article.getStatus().words()));
    words.put("kind", Optional.of(article.getKind().words()));
    words.put("language", Optional.of(article.getLanguage()));
    words.put("bylines", joined(article.getBylines().stream().map(About::byline).toList()));
    words.put("dateline", article.getDateline().map(About::dateline));
    words.put("publisher", article.getPublisher().map(Actors::describe));
    words.put("published", article.getPublished().map(EdtfDate::toString));
    words.put("modified", article.getModified().map(EdtfDate::toString));
    words.put("embargoedUntil", article.getEmbargoedUntil().map(EdtfDate::toString));
    words.put("section", article.getSection());
    words.put("keywords", joined(article.getKeywords()));
    words.put(
        "identifiers",
        joined(article.getIdentifiers().stream().map(Identifier::describe).toList()));
    words.put("rights", article.getRights());
    words.put("digitalSource", article.getDigitalSource().map(Coded::words));
    words.forEach((key, value) -> value.ifPresent(given -> facts.put(key, Fact.of(key, given))));
    return facts;
  }

  private static Optional<String> joined(List<String> values) {
    return Optional.of(String.join("; ", values)).filter(all -> !values.isEmpty());
  }

  /** A byline as printed, or else made from those it names. */
  static String byline(Byline byline) {
    return byline
        .getText()
        .orElseGet(
            () ->
                byline.getContributors().stream()
                    .map(About::contributor)
                    .collect(Collectors.joining(", ")));
  }

  private static String contributor(Contributor contributor) {
    return contributor.getActor().displayName() + " (" + contributor.getRole().words() + ")";
  }

  private static String dateline(Dateline dateline) {
    return dateline.getText()
        + dateline.getDate().map(TimeExpression::describe).map(when -> " · " + when).orElse("");
  }
}
