package io.github.copydesk.cli;

import io.github.copydesk.cli.input.InputFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read. */
final class InputOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Files of documents, also packed by gzip; directories, with all *.json, *.ndjson and"
            + " *.jsonl in them; or - for the standard input. A file named twice is read once."
      })
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How documents are laid out: json, one in a file, or ndjson, one on each line. Default:"
              + " as the name of the file says, or else as its text looks.")
  private @Nullable InputFormat format;

  /** The names on the command line. */
  List<String> files() {
    return files;
  }

  /** The format that was given. */
  Optional<InputFormat> format() {
    return Optional.ofNullable(format);
  }
}
