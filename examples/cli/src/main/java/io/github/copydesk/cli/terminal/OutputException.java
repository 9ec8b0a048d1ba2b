package io.github.copydesk.cli.terminal;

import java.io.IOException;
import java.io.Serial;

/** The output cannot be written: the disk is full, or the reader of a pipe has closed it. */
public final class OutputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final IOException failure;

  /** An output that failed. */
  public OutputException(IOException failure) {
    super(failure.getMessage(), failure);
    this.failure = failure;
  }

  /** What happened. */
  public IOException failure() {
    return failure;
  }
}
