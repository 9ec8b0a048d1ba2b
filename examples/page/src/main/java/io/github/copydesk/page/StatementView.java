package io.github.copydesk.page;

import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the page shows it.
 *
 * @param words what was said, or what is reported
 * @param language the language of the words, if it is not the article's; null if it is
 * @param who who said it through whom: {@code Matthew Miller, via CNN}
 * @param how the speech act and how it was checked, in a few words
 * @param chain each link from the origin to the newsroom's own source
 * @param anchors where in the text it is
 */
record StatementView(
    Numbered numbered,
    String words,
    @Nullable String language,
    String who,
    String how,
    List<Link> chain,
    List<Fact> facts,
    List<Anchor> anchors,
    List<Problem> problems) {

  /**
   * A link of the chain from the origin to the newsroom.
   *
   * @param act the speech act with the words of the text for it
   */
  record Link(String who, String act, List<Fact> facts) {}

  /**
   * An anchor in words.
   *
   * @param href the passage; null if the text has no such place
   */
  record Anchor(String part, String words, @Nullable String href) {}

  static StatementView of(Numbered numbered, Places places, Problems problems) {
    Statement statement = numbered.statement();
    Attribution attribution = statement.getAttribution();
    return new StatementView(
        numbered,
        words(statement),
        statement instanceof Quote quote
            ? quote.getLanguage().map(Languages::tag).orElse(null)
            : null,
        attribution.describe(),
        act(attribution) + " · " + Checks.summary(statement.getVerifications()),
        attribution.chain().stream().map(StatementView::link).toList(),
        StatementFacts.of(statement),
        statement.getAnchors().stream().map(anchor -> anchor(anchor, places)).toList(),
        problems.of(numbered));
  }

  String id() {
    return numbered.id();
  }

  String label() {
    return numbered.label();
  }

  StatementKind kind() {
    return numbered.kind();
  }

  /** Where in the text it begins; null if it is nowhere. */
  @Nullable String back() {
    return anchors.stream().map(Anchor::href).filter(href -> href != null).findFirst().orElse(null);
  }

  private static String words(Statement statement) {
    if (statement instanceof Quote quote) {
      return quote.getText();
    }
    if (statement instanceof CasualtyReport report) {
      return report.getFigures().stream()
          .map(CasualtyFigure::describe)
          .collect(Collectors.joining("; "));
    }
    Sanction sanction = (Sanction) statement;
    return Actors.names(sanction.getAuthorities())
        + " against "
        + sanction.getTargets().stream()
            .map(SanctionTarget::displayName)
            .collect(Collectors.joining(", "));
  }

  private static String act(Attribution attribution) {
    return attribution.getAct().words()
        + attribution.getCue().map(cue -> " (“" + cue + "”)").orElse("");
  }

  private static Link link(Attribution attribution) {
    Facts facts = new Facts();
    facts.add(
        "where",
        Optional.of(
                Stream.of(
                        attribution.getMedium().map(medium -> medium.words()),
                        attribution.getOccasion())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(": ")))
            .filter(where -> !where.isEmpty()));
    facts.add("when", attribution.getWhen().map(TimeExpression::describe));
    facts.addUrl("at", attribution.getUrl());
    List<String> sources = new ArrayList<>();
    attribution.getSources().forEach(source -> sources.add(Actors.describe(source)));
    return new Link(String.join("; ", sources), act(attribution), facts.list());
  }

  private static Anchor anchor(TextAnchor anchor, Places places) {
    return new Anchor(
        anchor.getPart().words(),
        anchor.words(),
        places.of(anchor).map(id -> "#" + id).orElse(null));
  }
}
