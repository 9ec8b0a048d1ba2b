package io.github.copydesk.tour;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Plain text in lines of at most 100 characters. */
final class Printout {
  static final int WIDTH = 100;
  private static final int INDENT = 4;

  private final PrintStream out;

  Printout(PrintStream out) {
    this.out = out;
  }

  /** A heading between empty lines. */
  void section(String title) {
    out.println();
    out.println(title);
    out.println("-".repeat(title.length()));
  }

  /** Text that begins at the margin. */
  void text(String text) {
    wrap(text, WIDTH).forEach(out::println);
  }

  /** Indented text with a label at the margin, such as a number; its line breaks are kept. */
  void item(String label, String text) {
    String margin = label + " ".repeat(Math.max(0, INDENT - label.length()));
    for (String line : text.split("\n", -1)) {
      for (String part : wrap(line, WIDTH - margin.length())) {
        out.println(margin + part);
        margin = " ".repeat(margin.length());
      }
    }
  }

  /** A line, unchanged. */
  void line(String line) {
    out.println(line);
  }

  /** Breaks text at spaces, and a word that is too long anywhere. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.replaceAll("\\p{Cntrl}", " ").trim().split(" +", -1)) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        int end = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
