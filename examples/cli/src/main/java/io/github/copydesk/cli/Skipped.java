package io.github.copydesk.cli;

import io.github.copydesk.cli.input.Document;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Terminal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads for commands that need values: tells, and remembers for the exit code, what could not be
 * read and so is left out.
 */
final class Skipped {
  private static final int MOST_TOLD = 10;

  private final Output err;
  private final Reader reader;
  private final boolean quiet;
  private long documents;
  private boolean failed;

  Skipped(Terminal terminal, InputOptions input, boolean quiet) {
    this.err = terminal.err();
    this.reader = new Reader(terminal, input, quiet);
    this.quiet = quiet;
  }

  /** A document with a value. */
  record Read<T>(Document<T> document, T value) {}

  /** Reads all values, and returns the exit code. */
  <T> int read(Class<T> type, Consumer<Read<T>> action) {
    return read(type, document -> true, action);
  }

  /** Reads the values of some documents, and returns the exit code. */
  <T> int read(Class<T> type, Predicate<Document<T>> wanted, Consumer<Read<T>> action) {
    reader.read(
        type,
        document -> {
          if (wanted.test(document)) {
            document
                .value()
                .ifPresentOrElse(
                    value -> action.accept(new Read<>(document, value)), () -> skip(document));
          }
        },
        (file, reason) -> {
          failed = true;
          err.line("copydesk: " + file + ": " + reason);
        });
    if (documents > MOST_TOLD && !quiet) {
      err.line("copydesk: " + Words.number(documents - MOST_TOLD) + " more were left out");
    }
    return failed ? Exit.FAILED : documents > 0 ? Exit.WRONG : Exit.FINE;
  }

  private void skip(Document<?> document) {
    documents++;
    if (documents <= MOST_TOLD && !quiet) {
      List<Finding> found = Finding.ofProblems(document);
      Finding first = found.get(0);
      err.line(
          "copydesk: left out: "
              + first.place()
              + ": "
              + (first.pointer().isEmpty() ? "" : first.pointer() + ": ")
              + first.message()
              + " ("
              + first.code()
              + ")"
              + (found.size() > 1 ? ", and more; copydesk check lists all" : ""));
    }
  }
}
