package io.github.copydesk.cli;

import io.github.copydesk.cli.input.IOExceptions;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.OutputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the result of a command goes: the standard output, or a file once all of it is written. */
final class Destination implements Closeable {
  private final Output out;
  private final @Nullable Path path;
  private final @Nullable FileReplacement file;

  private Destination(Output out, @Nullable Path path, @Nullable FileReplacement file) {
    this.out = out;
    this.path = path;
    this.file = file;
  }

  /**
   * A destination.
   *
   * @param path a file; null for the standard output
   */
  static Destination of(@Nullable Path path, Output standard) {
    if (path == null) {
      return new Destination(standard, null, null);
    }
    try {
      FileReplacement file = FileReplacement.of(path);
      return new Destination(Output.toFile(file.stream()), path, file);
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /** Runs what prints the result, and puts it into its place. */
  void write(Consumer<Output> result) {
    try {
      result.accept(out);
      out.flush();
      if (file != null) {
        file.complete();
      }
    } catch (OutputException e) {
      throw path == null ? e : failed(path, e.failure());
    } catch (IOException e) {
      throw path == null ? new OutputException(e) : failed(path, e);
    }
  }

  private static FailedException failed(Path path, IOException e) {
    return new FailedException(path + ": cannot be written: " + IOExceptions.reason(e));
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
