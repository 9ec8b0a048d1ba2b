package io.github.copydesk.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * The streams of the command, and what is known of the terminal.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err where messages go that are not results
 * @param width the number of columns to print in
 * @param interactive whether a person watches the messages, so that progress may be shown
 */
public record Terminal(InputStream in, Output out, Output err, int width, boolean interactive) {
  private static final int WIDTH = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /**
   * That of this process. It has colours if the output is a terminal, the variable {@code NO_COLOR}
   * is not set, and {@code TERM} is not {@code dumb}.
   */
  public static Terminal ofProcess() {
    ExecTerminalProvider streams = new ExecTerminalProvider();
    boolean outIs = streams.isSystemStream(SystemStream.Output);
    boolean errIs = streams.isSystemStream(SystemStream.Error);
    String noColor = System.getenv("NO_COLOR");
    boolean colours =
        (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    Charset charset = charset();
    return new Terminal(
        System.in,
        new Output(new FileOutputStream(FileDescriptor.out), charset, outIs && colours, outIs),
        new Output(new FileOutputStream(FileDescriptor.err), charset, errIs && colours, true),
        outIs ? width(streams) : WIDTH,
        errIs);
  }

  /** The charset of the locale, which the JVM knows by different names. */
  private static Charset charset() {
    return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
        .flatMap(name -> Optional.ofNullable(System.getProperty(name)).stream())
        .filter(Terminal::isCharset)
        .map(Charset::forName)
        .findFirst()
        .orElse(StandardCharsets.UTF_8);
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name) && Charset.forName(name).canEncode();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static int width(ExecTerminalProvider streams) {
    try (org.jline.terminal.Terminal terminal =
        streams.sysTerminal(
            "copydesk",
            "dumb",
            false,
            StandardCharsets.UTF_8,
            false,
            org.jline.terminal.Terminal.SignalHandler.SIG_DFL,
            false,
            SystemStream.Output)) {
      int columns = terminal.getWidth();
      return columns <= 0 ? WIDTH : Math.max(NARROWEST, Math.min(columns, WIDEST));
    } catch (IOException | RuntimeException e) {
      return WIDTH; // a terminal that does not tell its size
    }
  }
}
