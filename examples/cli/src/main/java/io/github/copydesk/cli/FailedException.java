package io.github.copydesk.cli;

import java.io.Serial;

/** The command cannot do what it is asked to; the message says why. */
final class FailedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  FailedException(String message) {
    super(message);
  }
}
