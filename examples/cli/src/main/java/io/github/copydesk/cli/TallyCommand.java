package io.github.copydesk.cli;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyTally;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Style;
import io.github.copydesk.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what reports of casualties say together. */
@Command(
    name = "tally",
    description =
        "Tells how many people were hurt: for each group and outcome what all reports allow, who"
            + " says so, and how the numbers developed.",
    footer = {
      "",
      "Each article is tallied by itself. Numbers of several reports are never added up.",
      "",
      "  copydesk tally monday.json tuesday.json --together"
    })
final class TallyCommand implements Callable<Integer> {
  private final Terminal terminal;
  private int exit;

  @Mixin private final ArticleInput input = new ArticleInput();

  @Option(
      names = "--together",
      description =
          "Tally all articles as one: their reports are about the same people. Holds all reports"
              + " in memory.")
  private boolean together;

  @Mixin private final OutputOptions output = new OutputOptions();

  TallyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    output.write(terminal, input.files(), this::print);
    return exit;
  }

  private void print(Output out) {
    TallyPrinter printer = new TallyPrinter(out, terminal.width());
    CasualtyTally.Collector all = CasualtyTally.collect();
    long[] articles = new long[2];
    exit =
        input.read(
            terminal,
            output.quiet(),
            read -> {
              Article article = read.value();
              if (!article.getCasualtyReports().isEmpty()) {
                articles[0]++;
                if (together) {
                  all.reports(article.getCasualtyReports(), article.getPublished());
                } else {
                  out.print(Style.HEADING, read.document().place() + ": " + article.getHeadline());
                  out.line();
                  printer.print(article);
                  out.line();
                }
              }
              articles[1]++;
            });
    if (together && articles[0] > 0) {
      printer.print(all.buildSame());
      out.line();
    }
    if (!output.quiet()) {
      out.line(
          Words.number(articles[0])
              + " of "
              + Words.number(articles[1], "article")
              + (articles[0] == 1 ? " reports casualties" : " report casualties"));
    }
  }
}
