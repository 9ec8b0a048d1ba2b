package io.github.copydesk.article;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.internal.ValueMap;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.Statement;
import io.github.copydesk.source.Verification;
import io.github.copydesk.text.TextAnchor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The actors who take part in the statements of an article, in the order of the text. */
final class Mentions {
  private static final Comparator<TextAnchor> ORDER_OF_TEXT =
      Comparator.comparing(TextAnchor::getPart)
          .thenComparingInt(anchor -> anchor.getSpans().get(0).getStart());

  private final Set<Actor> actors = ValueMap.newSet();

  /** A statement and its first anchor, searched for once rather than at each comparison. */
  private record Placed(Statement statement, @Nullable TextAnchor first) {
    static Placed of(Statement statement) {
      return new Placed(statement, statement.getAnchors().stream().min(ORDER_OF_TEXT).orElse(null));
    }
  }

  private Mentions() {}

  static List<Actor> of(Article article) {
    Mentions mentions = new Mentions();
    article.statements().stream()
        .map(Placed::of)
        .sorted(Comparator.comparing(Placed::first, Comparator.nullsLast(ORDER_OF_TEXT)))
        .forEach(placed -> mentions.add(placed.statement()));
    return Collections.unmodifiableList(new ArrayList<>(mentions.actors));
  }

  private void add(Statement statement) {
    statement.getAttribution().chain().forEach(link -> actors.addAll(link.getSources()));
    if (statement instanceof Quote quote) {
      actors.addAll(quote.getAddressees());
      quote.getInResponseTo().flatMap(Question::getAsker).ifPresent(actors::add);
    } else if (statement instanceof CasualtyReport report) {
      report.getFigures().forEach(this::add);
      actors.addAll(report.getResponsible());
      actors.addAll(report.getParties());
      report.getEvidence().forEach(this::add);
    } else if (statement instanceof Sanction sanction) {
      actors.addAll(sanction.getAuthorities());
      for (SanctionTarget target : sanction.getTargets()) {
        target.getActor().ifPresent(actors::add);
      }
      sanction.getEvents().forEach(event -> actors.addAll(event.getBy()));
    }
    statement.getVerifications().forEach(this::add);
  }

  private void add(Verification verification) {
    verification.getVerifier().ifPresent(actors::add);
  }

  private void add(CasualtyFigure figure) {
    figure.getVictims().ifPresent(actors::add);
    figure.getIncluding().forEach(this::add);
  }

  private void add(Evidence evidence) {
    evidence.getProducer().ifPresent(actors::add);
    evidence.getVerification().ifPresent(this::add);
  }
}
