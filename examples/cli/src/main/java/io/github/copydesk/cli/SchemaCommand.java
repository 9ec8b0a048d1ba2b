package io.github.copydesk.cli;

import io.github.copydesk.cli.input.RootType;
import io.github.copydesk.cli.terminal.Terminal;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.json.NewsSchemas.Flavour;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of a type of documents.",
    footer = {
      "",
      "  copydesk schema quote -o quote.schema.json",
      "  copydesk schema quote --extraction absent"
    })
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

  @Option(
      names = "--extraction",
      paramLabel = "FLAVOUR",
      description =
          "The smaller schema by which a language model extracts quotes, casualty reports or"
              + " sanctions. What the text does not say is absent or null: one of"
              + " ${COMPLETION-CANDIDATES}.")
  private @Nullable Flavour extraction;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final OutputOptions output = new OutputOptions();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String schema = schema();
    output.write(terminal, List.of(), out -> schema.lines().forEach(out::line));
    return Exit.FINE;
  }

  private String schema() {
    if (extraction == null) {
      return publishable ? NewsSchemas.publishable(type.type()) : NewsSchemas.of(type.type());
    }
    if (publishable) {
      throw new ParameterException(
          spec.commandLine(), "--extraction and --publishable exclude each other");
    }
    if (type == RootType.ARTICLE) {
      throw new ParameterException(
          spec.commandLine(),
          "--extraction is for quote, casualty-report and sanction, but not for article");
    }
    return NewsSchemas.extraction(type.type(), extraction);
  }
}
