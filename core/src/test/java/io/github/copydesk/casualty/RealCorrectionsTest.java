package io.github.copydesk.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.PublicData;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.basics.Count;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Corrections that editors made to real tolls, each told by its page before and after the edit. */
class RealCorrectionsTest {
  /** What a correction comes out as. */
  private enum Kind {
    UPDATE,
    REVISION,
    CONTRADICTION,
    COMPATIBLE
  }

  private record Correction(String day, String edited, Outcome outcome, Count before, Count after) {
    static Correction of(String line) {
      String[] columns = line.split("\t", -1);
      return new Correction(
          columns[0],
          columns[2].replace("+00:00", "Z"),
          Outcome.valueOf(columns[3].toUpperCase(Locale.ROOT)),
          count(columns[4], Long.parseLong(columns[5])),
          count(columns[6], Long.parseLong(columns[7])));
    }

    private static Count count(String qualifier, long number) {
      return switch (qualifier) {
        case "=" -> Count.exactly(number);
        case "at least" -> Count.atLeast(number);
        case "more than", "over" -> Count.moreThan(number);
        case "as many as" -> Count.atMost(number);
        case "around" -> Count.about(number);
        default -> throw new IllegalArgumentException(qualifier);
      };
    }

    private CasualtyReport report(String source, Count count) {
      return CasualtyReport.builder()
          .scope(CasualtyScope.INCIDENT)
          .when(TimeExpression.on(day))
          .addFigure(CasualtyFigure.of(count, outcome))
          .attribution(Attribution.to(Organization.of(source)))
          .build();
    }

    /**
     * As told by one source or by two, at the moments of publication and of the edit, or undated.
     */
    Kind kind(String first, String second, boolean dated) {
      EdtfDate published = EdtfDate.parse(day + "T00:00:00Z");
      CasualtyFindings findings =
          CasualtyTally.collect()
              .reports(List.of(report(first, before)), Optional.of(published).filter(d -> dated))
              .reports(
                  List.of(report(second, after)),
                  Optional.of(EdtfDate.parse(edited)).filter(d -> dated))
              .build()
              .findings();
      if (!findings.contradictions().isEmpty()) {
        return Kind.CONTRADICTION;
      }
      if (!findings.revisions().isEmpty()) {
        return Kind.REVISION;
      }
      return findings.updates().isEmpty() ? Kind.COMPATIBLE : Kind.UPDATE;
    }
  }

  private static List<Correction> corrections() throws IOException {
    List<String> lines = Files.readAllLines(PublicData.require("tolls/corrections.tsv"));
    return lines.stream().skip(1).map(Correction::of).toList();
  }

  private static Map<Kind, Integer> kinds(
      List<Correction> corrections, String first, String second, boolean dated) {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    for (Correction each : corrections) {
      kinds.merge(each.kind(first, second, dated), 1, Integer::sum);
    }
    return kinds;
  }

  @Test
  void noCorrectionOfAnOriginsOwnTollIsAContradiction() throws IOException {
    List<Correction> corrections = corrections();
    Map<Kind, Integer> undated = kinds(corrections, "A", "A", false);
    Map<Kind, Integer> one = kinds(corrections, "A", "A", true);
    Map<Kind, Integer> two = kinds(corrections, "A", "B", true);
    System.out.println("Corrections of real tolls, undated:     " + undated);
    System.out.println("Corrections of real tolls, one source:  " + one);
    System.out.println("Corrections of real tolls, two sources: " + two);
    List<Correction> contradictions = new ArrayList<>(corrections);
    contradictions.removeIf(each -> each.kind("A", "B", true) != Kind.CONTRADICTION);
    contradictions.forEach(System.out::println);

    assertThat(one).doesNotContainKey(Kind.CONTRADICTION);
    assertThat(contradictions)
        .allMatch(each -> each.outcome == Outcome.KILLED && !each.before.overlaps(each.after));
  }
}
