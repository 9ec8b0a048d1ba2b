package io.github.copydesk.cli;

import io.github.copydesk.cli.input.Document;
import io.github.copydesk.cli.input.Documents;
import io.github.copydesk.cli.input.IOExceptions;
import io.github.copydesk.cli.input.Input;
import io.github.copydesk.cli.input.Inputs;
import io.github.copydesk.cli.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads what the command line names, and tells what cannot be read. */
final class Reader {
  private final Terminal terminal;
  private final InputOptions options;
  private final boolean quiet;

  Reader(Terminal terminal, InputOptions options, boolean quiet) {
    this.terminal = terminal;
    this.options = options;
    this.quiet = quiet;
  }

  /**
   * Reads all documents.
   *
   * @param action what to do with each
   * @param failed what to do with the name of an input that cannot be read, or not to its end, and
   *     the reason
   */
  <T> void read(Class<T> type, Consumer<Document<T>> action, BiConsumer<String, String> failed) {
    List<Input> inputs = Inputs.of(options.files(), terminal.in());
    Documents documents =
        new Documents(options.format(), Runtime.getRuntime().availableProcessors());
    try (Progress progress = Progress.of(terminal, quiet, inputs)) {
      for (Input input : inputs) {
        progress.next();
        try {
          documents.read(input, type, progress::read, action);
        } catch (IOException e) {
          failed.accept(input.name(), IOExceptions.reason(e));
        }
      }
    }
  }
}
