package io.github.copydesk.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Lines of text for a person or a pipe. Nothing that it is given to print controls a terminal: line
 * ends and colours are its own, and whatever else would do something is {@linkplain Escapes
 * escaped}.
 *
 * <p>Only whole lines are written, so that an output that is cut short ends with a line. On a
 * terminal each line appears at once.
 */
public final class Output {
  private static final int BUFFER = 1 << 15;

  private final OutputStream to;
  private final Charset charset;
  private final CharsetEncoder encoder;
  private final boolean styled;
  private final boolean terminal;
  private final StringBuilder lines = new StringBuilder();
  private Runnable beforeWriting = () -> {};

  /**
   * An output.
   *
   * @param to where the bytes go
   * @param charset the charset of the terminal or file
   * @param styled whether styles are shown
   * @param terminal whether each line is written when it ends, because a person reads it
   */
  public Output(OutputStream to, Charset charset, boolean styled, boolean terminal) {
    this.to = to;
    this.charset = charset;
    this.encoder = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
    this.styled = styled;
    this.terminal = terminal;
  }

  /** A file of text in UTF-8, without styles. */
  public static Output toFile(OutputStream file) {
    return new Output(file, StandardCharsets.UTF_8, false, false);
  }

  /** What is to happen before anything is written: a bar on the same terminal is cleared. */
  public void beforeWriting(Runnable action) {
    beforeWriting = action;
  }

  /** Whether a person reads it on a terminal. */
  public boolean isTerminal() {
    return terminal;
  }

  /** Appends text to the line. */
  public Output print(String text) {
    return print(Style.PLAIN, text);
  }

  /** Appends text to the line, in a style if styles are shown. */
  public Output print(Style style, String text) {
    String escaped = shown(text);
    lines.append(styled ? style.around(escaped) : escaped);
    return this;
  }

  /** The text as it is printed, without its style. */
  String shown(String text) {
    return Escapes.of(text, encoder);
  }

  /** Ends the line. */
  public void line() {
    lines.append('\n');
    if (terminal || lines.length() >= BUFFER) {
      flush();
    }
  }

  /** Appends text and ends the line. */
  public void line(String text) {
    print(text);
    line();
  }

  /** Writes what has not been written yet. */
  public void flush() {
    if (lines.length() > 0) {
      byte[] bytes = lines.toString().getBytes(charset);
      lines.setLength(0);
      write(bytes);
    }
  }

  /** Writes bytes that no terminal is to show as text for people, such as JSON. */
  public void raw(byte[] bytes) {
    flush();
    write(bytes);
  }

  private void write(byte[] bytes) {
    beforeWriting.run();
    try {
      to.write(bytes);
      to.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** A writer of text whose line feeds end lines, for libraries that print by themselves. */
  public Writer writer() {
    return new Writer() {
      @Override
      public void write(char[] chars, int offset, int length) {
        String[] parts = new String(chars, offset, length).replace("\r\n", "\n").split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
          print(parts[i]);
          if (i < parts.length - 1) {
            line();
          }
        }
      }

      @Override
      public void flush() {
        Output.this.flush();
      }

      @Override
      public void close() {
        flush();
      }
    };
  }
}
