package io.github.copydesk.cli;

import io.github.copydesk.cli.input.RootType;
import io.github.copydesk.cli.terminal.Terminal;
import io.github.copydesk.json.NewsSchemas;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of a type of documents.",
    footer = {"", "  copydesk schema quote -o quote.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "TYPE",
      defaultValue = "article",
      description = "One of ${COMPLETION-CANDIDATES}. Default: article.")
  private RootType type = RootType.ARTICLE;

  @Option(
      names = "--publishable",
      description = "With the rules for what must be there before publication.")
  private boolean publishable;

  @Mixin private final OutputOptions output = new OutputOptions();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String schema =
        publishable ? NewsSchemas.publishable(type.type()) : NewsSchemas.of(type.type());
    output.write(terminal, List.of(), out -> schema.lines().forEach(out::line));
    return Exit.FINE;
  }
}
