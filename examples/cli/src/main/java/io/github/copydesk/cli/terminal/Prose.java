package io.github.copydesk.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of words in several styles, broken into lines at spaces. */
public final class Prose {
  private final List<Run> runs = new ArrayList<>();

  private record Run(Style style, String text) {}

  /** Appends text; white space of any kind is a place for a line to break. */
  public Prose add(Style style, String text) {
    runs.add(new Run(style, text));
    return this;
  }

  /** Appends text without a style. */
  public Prose add(String text) {
    return add(Style.PLAIN, text);
  }

  /**
   * Prints the paragraph.
   *
   * @param width the number of columns, with the margin
   * @param margin what the first line begins with; the others are indented as far
   */
  public void print(Output out, int width, String margin) {
    int indent = Columns.of(out.shown(margin));
    int room = Math.max(1, width - indent);
    out.print(margin);
    int used = 0;
    for (List<Run> word : words(out)) {
      int wide = word.stream().mapToInt(run -> Columns.of(run.text())).sum();
      if (used > 0 && used + 1 + wide > room) {
        out.line();
        out.print(" ".repeat(indent));
        used = 0;
      }
      if (used > 0) {
        out.print(" ");
        used++;
      }
      used = print(out, word, used, room, indent);
    }
    out.line();
  }

  /** Prints a word, broken where the line ends if it is too long, and returns the columns used. */
  private static int print(Output out, List<Run> word, int before, int room, int indent) {
    int used = before;
    for (Run run : word) {
      List<String> parts = Columns.pieces(run.text(), room - used, room);
      for (int i = 0; i < parts.size(); i++) {
        if (i > 0) {
          out.line();
          out.print(" ".repeat(indent));
          used = 0;
        }
        out.print(run.style(), parts.get(i));
        used += Columns.of(parts.get(i));
      }
    }
    return used;
  }

  /** The words, each of runs without spaces, as they are shown. */
  private List<List<Run>> words(Output out) {
    List<List<Run>> words = new ArrayList<>();
    List<Run> word = new ArrayList<>();
    for (Run run : runs) {
      String[] parts = run.text().split("[ \\t\\r\\n]+", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0 && !word.isEmpty()) {
          words.add(word);
          word = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          word.add(new Run(run.style(), out.shown(parts[i])));
        }
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }
}
