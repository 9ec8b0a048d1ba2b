package io.github.copydesk.cli;

import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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

  /**
   * Runs what prints the result of some inputs, to the standard output or the file.
   *
   * @param inputs the names of files, none of which may be the file to write
   */
  void write(Terminal terminal, List<String> inputs, Consumer<Output> result) {
    if (output != null && inputs.stream().anyMatch(input -> isSame(output, input))) {
      throw new FailedException(output + ": is one of the files to read");
    }
    try (Destination to = Destination.of(output, terminal.out())) {
      to.write(result);
    }
  }

  /** Whether to print results only. */
  boolean quiet() {
    return quiet;
  }

  private static boolean isSame(Path output, String input) {
    try {
      return Files.isSameFile(output, Path.of(input)) && Files.isRegularFile(output);
    } catch (IOException | InvalidPathException e) {
      return false; // one of them does not exist
    }
  }
}
