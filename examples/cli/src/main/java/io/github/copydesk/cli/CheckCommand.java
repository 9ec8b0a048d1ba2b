package io.github.copydesk.cli;

import io.github.copydesk.cli.input.Document;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Terminal;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.validation.NewsValidator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds what is wrong with documents. */
@Command(
    name = "check",
    description =
        "Finds what is wrong with documents: what cannot be read, and which rules are broken.",
    footer = {
      "",
      "Each finding is a line, file:line:column: pointer: message (code). Below them is a table of"
          + " the codes.",
      "",
      "  copydesk check news/ --publishable",
      "  zcat archive.ndjson.gz | copydesk check -"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final TypeOption documents = new TypeOption();

  @Option(
      names = "--publishable",
      description = "Find also what is missing or must be changed before publication.")
  private boolean publishable;

  @Option(
      names = "--json",
      description = "Print NDJSON for programs: an object for each finding, and the totals.")
  private boolean json;

  @Mixin private final OutputOptions output = new OutputOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Totals totals = new Totals();
    output.write(terminal, input.files(), out -> check(report(out), totals));
    return totals.exit();
  }

  private void check(CheckReport report, Totals totals) {
    new Reader(terminal, input, output.quiet())
        .read(
            documents.type().type(),
            document -> {
              List<Finding> found = findings(document);
              found.forEach(report::finding);
              totals.add(found);
            },
            (file, reason) -> {
              report.failure(file, reason);
              totals.addFailed();
            });
    report.end(totals);
  }

  private CheckReport report(Output out) {
    return json
        ? new CheckJson(out)
        : new CheckText(out, terminal.err(), terminal.width(), output.quiet());
  }

  private List<Finding> findings(Document<?> document) {
    Class<?> group = publishable ? Publishable.class : Default.class;
    return document.value().isEmpty()
        ? Finding.ofProblems(document)
        : Finding.ofViolations(
            document, NewsValidator.create().check(document.value().get(), group));
  }
}
