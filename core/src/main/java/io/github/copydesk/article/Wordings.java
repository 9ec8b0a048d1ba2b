package io.github.copydesk.article;

import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Statement;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The wordings that the anchored statements of an article take from its text. */
final class Wordings {
  private final List<Wording> wordings = new ArrayList<>();
  private final List<Object> path = new ArrayList<>();

  /** A wording and the path to it. */
  record Wording(String wording, List<Object> path) {}

  private Wordings() {}

  /** The cues and the wordings of counts and times, in the order of the statements. */
  static List<Wording> of(Article article) {
    Wordings all = new Wordings();
    StatementLists.visit(
        article,
        (attribute, index, statement) -> {
          if (!statement.getAnchors().isEmpty()) {
            all.at(() -> all.add(statement), attribute, index);
          }
        });
    return all.wordings;
  }

  private void add(Statement statement) {
    at(() -> add(statement.getAttribution()), "attribution");
    if (statement instanceof CasualtyReport report) {
      add(report.getWhen(), "when");
      add(report.getAsOf(), "asOf");
      for (int i = 0; i < report.getFigures().size(); i++) {
        CasualtyFigure figure = report.getFigures().get(i);
        at(() -> add(figure), "figures", i);
      }
      for (int i = 0; i < report.getEvidence().size(); i++) {
        add(report.getEvidence().get(i).getPublished(), "evidence", i, "published");
      }
    } else if (statement instanceof Sanction sanction) {
      for (int i = 0; i < sanction.getMeasures().size(); i++) {
        add(sanction.getMeasures().get(i).getSince(), "measures", i, "since");
      }
      for (int i = 0; i < sanction.getLegalBases().size(); i++) {
        add(sanction.getLegalBases().get(i).getDate(), "legalBases", i, "date");
      }
      for (int i = 0; i < sanction.getEvents().size(); i++) {
        add(Optional.of(sanction.getEvents().get(i).getWhen()), "events", i, "when");
        add(sanction.getEvents().get(i).getUntil(), "events", i, "until");
      }
    }
  }

  private void add(Attribution attribution) {
    attribution.getCue().ifPresent(cue -> add(cue, "cue"));
    add(attribution.getWhen(), "when");
    attribution.getVia().ifPresent(via -> at(() -> add(via), "via"));
  }

  private void add(CasualtyFigure figure) {
    figure.getCount().getWording().ifPresent(wording -> add(wording, "count", "wording"));
    for (int i = 0; i < figure.getIncluding().size(); i++) {
      CasualtyFigure part = figure.getIncluding().get(i);
      at(() -> add(part), "including", i);
    }
  }

  private void add(Optional<TimeExpression> time, Object... steps) {
    time.flatMap(TimeExpression::getWording)
        .ifPresent(wording -> at(() -> add(wording, "wording"), steps));
  }

  private void at(Runnable inside, Object... steps) {
    path.addAll(List.of(steps));
    inside.run();
    path.subList(path.size() - steps.length, path.size()).clear();
  }

  private void add(String wording, Object... steps) {
    List<Object> full = new ArrayList<>(path);
    full.addAll(List.of(steps));
    wordings.add(new Wording(wording, full));
  }
}
