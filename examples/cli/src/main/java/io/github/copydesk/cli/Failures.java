package io.github.copydesk.cli;

import io.github.copydesk.cli.input.IOExceptions;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.OutputException;
import io.github.copydesk.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is said, and with which code the command exits, when it cannot go on. */
final class Failures {
  private static final int TYPE_OF_FILE = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private Failures() {}

  /** A command ended with an exception. */
  static int command(Terminal terminal, Exception e) {
    if (e instanceof FailedException) {
      return said(terminal.err(), String.valueOf(e.getMessage()));
    } else if (e instanceof OutputException output) {
      return output(terminal, output);
    }
    StackTraceElement[] trace = e.getStackTrace();
    return said(
        terminal.err(),
        "this is a bug of copydesk: " + e + (trace.length == 0 ? "" : " at " + trace[0]));
  }

  /** The heap is too small. */
  static int memory(Terminal terminal) {
    return said(terminal.err(), "not enough memory; give the JVM more, such as java -Xmx1g -jar …");
  }

  /**
   * The output cannot be written to. If it is a pipe, its reader has what it wanted, and there is
   * nothing to say.
   */
  static int output(Terminal terminal, OutputException e) {
    if (isPipe()) {
      return Exit.BROKEN_PIPE;
    }
    String reason = IOExceptions.reason(e.failure());
    return said(terminal.err(), "the standard output cannot be written: " + reason);
  }

  /** Whether the output is a pipe; the message of the exception depends on the locale. */
  private static boolean isPipe() {
    try {
      int mode = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      return (mode & TYPE_OF_FILE) == PIPE || (mode & TYPE_OF_FILE) == SOCKET;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static int said(Output err, String what) {
    try {
      err.line("copydesk: " + what);
      err.flush();
    } catch (OutputException e) {
      return Exit.FAILED; // no one is left to tell
    }
    return Exit.FAILED;
  }
}
