package io.github.copydesk.cli;

import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to print, and where. */
final class OutputOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which is replaced only when all is written.")
  private @Nullable Path output;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only results: no progress, no summary, no word on what was skipped.")
  private boolean quiet;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  /** Runs what prints the result, to the standard output or the file. */
  void write(Terminal terminal, Consumer<Output> result) {
    try (Destination to = Destination.of(output, terminal.out())) {
      to.write(result);
    }
  }

  /** Whether to print results only. */
  boolean quiet() {
    return quiet;
  }
}
