package io.github.copydesk.cli;

import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows articles. */
@Command(
    name = "show",
    description =
        "Shows articles with their quotes, figures and sanctions marked in the text, who said them,"
            + " and what is wrong.",
    footer = {
      "",
      "In the text, [Q1> and <Q1] enclose the words of the first quote; C is a casualty report, S"
          + " a sanction. There are colours if the output is a terminal and NO_COLOR is not set.",
      "",
      "  copydesk show article.json",
      "  copydesk show archive.ndjson --line 12"
    })
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;
  private int exit;

  @Mixin private final ArticleInput input = new ArticleInput();

  @Mixin private final OutputOptions output = new OutputOptions();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    output.write(terminal, input.files(), this::show);
    return exit;
  }

  private void show(Output out) {
    boolean[] before = new boolean[1];
    exit =
        input.read(
            terminal,
            output.quiet(),
            read -> {
              if (before[0]) {
                out.line();
                out.line("-".repeat(terminal.width()));
                out.line();
              }
              before[0] = true;
              new ArticlePrinter(out, terminal.width()).print(read.value());
            });
  }
}
