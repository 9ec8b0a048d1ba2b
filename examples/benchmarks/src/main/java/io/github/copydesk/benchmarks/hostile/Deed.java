package io.github.copydesk.benchmarks.hostile;

import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyTally;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.validation.NewsValidator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is done with a document, or with the article read from it. */
public enum Deed {
  /** Reading, with a value or problems as the result. */
  READ("read"),
  /** Reading that passes over anything unknown. */
  READ_LENIENTLY("read leniently"),
  /** Checking for errors. */
  CHECK("check"),
  /** Checking for errors, and for what is missing before publication. */
  CHECK_PUBLISHABLE("check to publish"),
  /** {@code actors()}. */
  ACTORS("actors"),
  /** {@code timeline()} of every sanction. */
  TIMELINE("timeline"),
  /** A tally of the reports of each incident, if they are about the same people. */
  TALLY("tally"),
  /** {@code conflicts()} of the reports of each incident. */
  CONFLICTS("conflicts"),
  /** {@code bounds(KILLED)} of the reports of each incident. */
  BOUNDS("bounds"),
  /** {@code bySource()} of the reports of each incident. */
  BY_SOURCE("by source"),
  /** The sum of the reports of each incident. */
  SUM("sum");

  private static final NewsJson JSON = NewsJson.create();
  private static final NewsJson LENIENT = NewsJson.builder().lenient().build();
  private static final NewsValidator VALIDATOR = NewsValidator.create();

  private final String words;

  Deed(String words) {
    this.words = words;
  }

  /**
   * The deed, ready to be done to a document, any number of times.
   *
   * @throws io.github.copydesk.json.NewsJsonException if the deed needs an article, and the
   *     document is not one
   */
  public Supplier<?> on(byte[] document) {
    if (this == READ) {
      return () -> JSON.tryRead(document, Article.class);
    }
    if (this == READ_LENIENTLY) {
      return () -> LENIENT.tryRead(document, Article.class);
    }
    Article article = JSON.read(document, Article.class);
    return () -> to(article);
  }

  private Object to(Article article) {
    return switch (this) {
      case CHECK -> VALIDATOR.check(article);
      case CHECK_PUBLISHABLE -> VALIDATOR.check(article, Publishable.class);
      case ACTORS -> article.actors();
      case TIMELINE -> each(article.getSanctions(), Sanction::timeline);
      case TALLY -> each(incidents(article), CasualtyTally::of);
      case CONFLICTS -> tallies(article, CasualtyTally::conflicts);
      case BOUNDS -> tallies(article, tally -> tally.bounds(Outcome.KILLED));
      case BY_SOURCE -> tallies(article, CasualtyTally::bySource);
      case SUM -> each(incidents(article), CasualtyTally::sum);
      case READ, READ_LENIENTLY -> throw new AssertionError(this);
    };
  }

  private static List<Object> tallies(Article article, Function<CasualtyTally, ?> deed) {
    return each(incidents(article), reports -> deed.apply(CasualtyTally.ofSame(reports)));
  }

  private static <T> List<Object> each(Collection<T> all, Function<T, ?> deed) {
    List<Object> results = new ArrayList<>();
    for (T one : all) {
      results.add(deed.apply(one));
    }
    return results;
  }

  private static Collection<List<CasualtyReport>> incidents(Article article) {
    Map<Optional<Identifier>, List<CasualtyReport>> incidents = new LinkedHashMap<>();
    for (CasualtyReport report : article.getCasualtyReports()) {
      incidents.computeIfAbsent(report.getIncident(), i -> new ArrayList<>()).add(report);
    }
    return incidents.values();
  }

  @Override
  public String toString() {
    return words;
  }
}
