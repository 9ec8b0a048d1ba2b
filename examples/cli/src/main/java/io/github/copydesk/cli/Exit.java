package io.github.copydesk.cli;

/** The exit codes of the command. */
final class Exit {
  /** All is well. */
  static final int FINE = 0;

  /** A document has problems, or breaks rules. */
  static final int WRONG = 1;

  /** A file cannot be read or written, or the command line is wrong. */
  static final int FAILED = 2;

  /**
   * The reader of the output has closed it, as {@code head} does: 128 and the number of SIGPIPE.
   */
  static final int BROKEN_PIPE = 141;

  private Exit() {}
}
