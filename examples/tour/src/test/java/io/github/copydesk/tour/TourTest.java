package io.github.copydesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Organization;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.basics.Count;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.source.Attribution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
  @TempDir Path folder;

  @Test
  void printsTheReportOnKursk() {
    Run run = run();

    assertThat(run.status()).isZero();
    assertThat(run.printed())
        .contains("North Koreans in Kursk are ‘legitimate targets’ for Ukraine, US spokesman says")
        .contains("WASHINGTON, Dec. 17 (Example Wire) = 2024-12-17")
        .contains("2024-12-17T09:30:00+09:00, Example Wire, By Jane Doe")
        .contains(" 1. partial: Matthew Miller, to reporters")
        .contains("cue: “told” (stated); when: “Monday (local time)” = 2024-12-16")
        .contains("11. direct: Pat Ryder, via CNN")
        .contains("the United States against military cooperation between the DPRK and Russia")
        .contains("imposed (adopted, “impose”): “just today” = 2024-12-16")
        .contains("the United States, the Group of Seven, the European Union against targets not")
        .contains("measures: other (“economic sanctions”)")
        .contains("imposed (threatened, “had held out”): “a few days ago”, unresolved")
        .contains("Written and read back: an equal article; written again: equal bytes");
  }

  @Test
  void printsTheCasualtyTable() {
    assertThat(run().printed().lines())
        .anySatisfy(
            line ->
                assertThat(line).matches("2  killed or +some 30 +– +30 +– +Ukraine’s military.*"))
        .anySatisfy(line -> assertThat(line).matches("2  missing +three +3 +3 +3 +.*"))
        .anySatisfy(line -> assertThat(line).matches("4  wounded +asked, declined to +– +– +– +.*"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches("5  bodies seen +more than 20 +21 +– +– +.* identity not.*"));
  }

  @Test
  void printsWhatTheReportsSayTogether() {
    String printed = run().printed();

    assertThat(printed.lines())
        .anySatisfy(
            line -> assertThat(line).matches("killed +– +– +not stated: Pat Ryder, via CNN"))
        .anySatisfy(line -> assertThat(line).matches("missing +3 +– +three: Ukraine’s military.*"))
        .anySatisfy(
            line ->
                assertThat(line).matches("killed or wounded +– +– +significant casualties: .*"));
    assertThat(printed)
        .containsSubsequence(
            "Casualties together: North Korean soldiers",
            "Report 3 counts others.",
            "Report 5 does not say whom it counts.",
            "No two or more of these contradict each other.",
            "Are the sanctions in force?",
            " 1. not yet until 2024-12-15; adopted from 2024-12-16.",
            " 2. unknown.");
  }

  @Test
  void printsWhereReportsContradictEachOther() throws IOException {
    Article article = KurskReport.article();
    CasualtyReport weekend = article.getCasualtyReports().get(1);
    CasualtyReport denial =
        weekend.toBuilder()
            .figures(
                List.of(
                    CasualtyFigure.of(Count.atMost(2), Outcome.MISSING, Outcome.CAPTURED)
                        .toBuilder()
                        .victims(KurskSources.NORTH_KOREANS)
                        .build()))
            .attribution(Attribution.to(Organization.of("a ministry")))
            .build();
    Path file =
        write(NewsJson.create().write(article.toBuilder().addCasualtyReport(denial).build()));

    assertThat(run(file.toString()).printed())
        .contains(
            "These cannot all be true: missing, North Korean soldiers, near Plekhovo, Vorozhba,")
        .contains(
            "three (Ukraine’s military intelligence agency, via CNN, as of 2024-12-17T09:30:00")
        .contains(
            "missing or captured, North Korean soldiers, near Plekhovo, Vorozhba, Martynovka: up");
  }

  @Test
  void printsTheCoverageAndWhereTheAnchorsWentInAnEdit() {
    assertThat(run().printed())
        .containsSubsequence(
            "Of the body, statements cover 1848 of 3316 code points in 24 passages.",
            "32 anchors: 3 unchanged, 27 moved, 0",
            "quotes[0].anchors[1] moved: body 51–71 ““legitimate targets”” to 81–101",
            "casualtyReports[1].anchors[1] lost: body 1132–1157 “some 30 killed or wounded”");
  }

  @Test
  void printsWhatIsWrongAndWhatIsNotFitToPrint() {
    assertThat(run().printed())
        .containsSubsequence(
            "(Default)",
            "Nothing.",
            "(Publishable)",
            "/quotes/10/marks: the quotation marks are unopened (marks-balanced)",
            "/quotes/16/attribution/sources/0/reason: is required for publication",
            "/sanctions/0/measures: is required for publication");
  }

  @Test
  void printsTheFactCheck() {
    assertThat(run().printed())
        .containsSubsequence(
            "A fact-check: Flood in Lower Arden",
            "Ada Novak: “There was no warning at all.”",
            "Example Wire [2024-09-17]: “False”, refuted: The weather service",
            "Check Desk [2024-09-17T11:20:00+02:00]: “Mostly false”, refuted: Two of the three",
            "https://check.example/no-warning",
            "killed: At least 12 – the fire service",
            "update of 2024-09-18T08:15:00+02:00: The fire service has raised",
            "before: At least nine people were killed",
            "after: At least 12 people were killed",
            "Nothing.",
            "Yes.");
  }

  @Test
  void readsTheFactCheckOnlyWithoutAFile() throws IOException {
    Path file = write(NewsJson.create().write(KurskReport.article()));

    assertThat(run(file.toString()).printed()).doesNotContain("A fact-check");
  }

  @Test
  void keepsToAHundredColumns() {
    assertThat(run().printed().lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
  }

  @Test
  void takesAnEmptyArgumentForNone() {
    assertThat(run("")).isEqualTo(run());
  }

  @Test
  void readsTheUsersFile() throws IOException {
    Article mine =
        KurskReport.article().toBuilder().dateline(Dateline.of("SEOUL, Dec. 17")).build();
    Path file = write(NewsJson.create().write(mine));

    Run run = run(file.toString());

    assertThat(run.status()).isZero();
    assertThat(run.printed()).contains("SEOUL, Dec. 17");
  }

  @Test
  void printsTheProblemsOfAFileThatIsNotAnArticle() throws IOException {
    Path file = write("{\"kind\":\"Report\",\"language\":\"en\",\"headlines\":\"x\"}");

    Run run = run(file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).contains("is not an article", "/kind", "/headlines", "headline");
  }

  @Test
  void endsWithOneIfARuleIsBroken() throws IOException {
    Article mine = KurskReport.article().toBuilder().body("Another text.").build();
    Path file = write(NewsJson.create().write(mine));

    Run run = run(file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).contains("/quotes/0/anchors/1", "(anchors-match-text)");
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    Path file = folder.resolve("nowhere.json");

    Run run = run(file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed().strip()).isEqualTo("There is no file " + file + ".");
  }

  @Test
  void saysThatAFolderIsNoFile() {
    Run run = run(folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).contains("cannot be read");
  }

  private Path write(String document) throws IOException {
    return Files.writeString(folder.resolve("mine.json"), document);
  }

  private static Run run(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status = Tour.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), List.of(args));
    return new Run(status, bytes.toString(StandardCharsets.UTF_8));
  }

  private record Run(int status, String printed) {}
}
