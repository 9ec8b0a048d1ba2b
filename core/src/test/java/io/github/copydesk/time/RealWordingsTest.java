package io.github.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.PublicData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The wordings of real news, each with the date that a person who read its context gave it.
 *
 * <p>A label is a date, {@code -} if the day of publication does not give one, or empty if a person
 * was not certain. A wording whose label is after the day of publication is resolved as {@link
 * Looking#AHEAD}, as a caller would who has read the context. If that makes a difference, its date
 * cannot be had from the words and the day alone, and it counts only in the second row of the
 * table.
 */
class RealWordingsTest {
  private final List<Row> rows = rows();

  RealWordingsTest() throws IOException {}

  @Test
  void whatAPersonResolvesIsResolved() {
    List<Row> labelled = rows.stream().filter(Row::isLabelled).toList();
    List<Row> fromWordsAlone = labelled.stream().filter(row -> !row.looksAhead()).toList();
    List<Row> noDate = rows.stream().filter(row -> row.label.equals("-")).toList();
    List<Row> uncertain = rows.stream().filter(row -> row.label.isEmpty()).toList();
    StringBuilder report = new StringBuilder();
    report.append("wordings: %d%n".formatted(rows.size()));
    report.append(
        "%-40s %5s %6s %10s %11s%n".formatted("", "all", "right", "otherwise", "unresolved"));
    line("a date, from words and day alone", fromWordsAlone, report);
    line("a date, with the way they look", labelled, report);
    line("only those that look ahead, not said", unsaid(labelled), report);
    line("no date", noDate, report);
    line("not certain", uncertain, report);
    list("otherwise", labelled.stream().filter(Row::isOtherwise).toList(), report);
    list("no date, but resolved", noDate.stream().filter(Row::isOtherwise).toList(), report);
    list("not certain, but resolved", uncertain.stream().filter(Row::isOtherwise).toList(), report);
    list("unresolved", labelled.stream().filter(row -> row.found.isEmpty()).toList(), report);
    System.out.println(report);

    assertThat(share(Row::isRight, fromWordsAlone)).isGreaterThanOrEqualTo(0.88);
    assertThat(share(Row::isOtherwise, fromWordsAlone)).isLessThan(0.005);
    assertThat(share(Row::isRight, labelled)).isGreaterThanOrEqualTo(0.88);
    assertThat(share(Row::isOtherwise, labelled)).isLessThan(0.005);
  }

  private static double share(Predicate<Row> kind, List<Row> rows) {
    return 1.0 * rows.stream().filter(kind).count() / rows.size();
  }

  /** The rows that look ahead, without saying so. */
  private static List<Row> unsaid(List<Row> labelled) {
    return labelled.stream().filter(Row::looksAhead).map(Row::unsaid).toList();
  }

  private static void line(String what, List<Row> rows, StringBuilder report) {
    long right = rows.stream().filter(Row::isRight).count();
    long otherwise = rows.stream().filter(Row::isOtherwise).count();
    report.append(
        "%-40s %5d %6d %10d %11d   %.1f %% right%n"
            .formatted(
                what,
                rows.size(),
                right,
                otherwise,
                rows.size() - right - otherwise,
                100.0 * right / rows.size()));
  }

  private static void list(String what, List<Row> rows, StringBuilder report) {
    report.append("%n%s: %d%n".formatted(what, rows.size()));
    rows.forEach(row -> report.append("  ").append(row.describe()).append('\n'));
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PublicData.require("times/wordings.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].equals("date")) {
        rows.add(Row.of(LocalDate.parse(cells[0]), cells[1], cells[2], cells[3]));
      }
    }
    return rows;
  }

  private record Row(
      LocalDate day,
      String wording,
      String context,
      String label,
      Optional<EdtfDate> found,
      boolean looksAhead) {

    static Row of(LocalDate day, String wording, String context, String label) {
      EdtfDate published = EdtfDate.of(day);
      Optional<EdtfDate> back = TimeExpression.resolve(wording, published).getValue();
      Optional<EdtfDate> ahead =
          TimeExpression.resolve(wording, published, Looking.AHEAD).getValue();
      boolean after =
          !label.isEmpty() && !label.equals("-") && EdtfDate.of(day).before(EdtfDate.parse(label));
      return after && !back.equals(ahead)
          ? new Row(day, wording, context, label, ahead, true)
          : new Row(day, wording, context, label, back, false);
    }

    Row unsaid() {
      Optional<EdtfDate> date = TimeExpression.resolve(wording, EdtfDate.of(day)).getValue();
      return new Row(day, wording, context, label, date, false);
    }

    boolean isLabelled() {
      return !label.isEmpty() && !label.equals("-");
    }

    boolean isRight() {
      return found.map(EdtfDate::toString).orElse("").equals(label) && isLabelled();
    }

    boolean isOtherwise() {
      return found.isPresent() && !isRight();
    }

    String describe() {
      return "%s, %s, is %s, labelled %s: %s"
          .formatted(
              day, wording, found.map(EdtfDate::toString).orElse("unresolved"), label, context);
    }
  }
}
