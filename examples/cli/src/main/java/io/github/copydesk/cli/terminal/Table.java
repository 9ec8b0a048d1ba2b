package io.github.copydesk.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in aligned columns: text on the left, numbers on the right. The first column is as wide
 * as its longest cell if the table fits, and is cut otherwise.
 */
public final class Table {
  private static final String GAP = "  ";
  private static final int LEAST = 8;

  private final List<String> titles;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with the title of its column of text, and those of its columns of numbers. */
  public Table(String words, List<String> numbers) {
    titles = new ArrayList<>(List.of(words));
    titles.addAll(numbers);
  }

  /** Adds a row; a zero is shown as a point, so that the other numbers catch the eye. */
  public void row(String words, List<Long> numbers) {
    List<String> row = new ArrayList<>(List.of(words));
    numbers.forEach(number -> row.add(number == 0 ? "·" : Long.toString(number)));
    rows.add(row);
  }

  /** Prints the table in at most this many columns of the terminal, if its numbers leave room. */
  public void print(Output out, int width) {
    List<List<String>> shown = new ArrayList<>();
    shown.add(shown(out, titles));
    rows.forEach(row -> shown.add(shown(out, row)));
    int[] widths = new int[titles.size()];
    shown.forEach(
        row -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
          }
        });
    int numbers = 0;
    for (int i = 1; i < widths.length; i++) {
      numbers += GAP.length() + widths[i];
    }
    widths[0] = Math.min(widths[0], Math.max(LEAST, width - numbers));
    print(out, Style.HEADING, shown.get(0), widths);
    shown.stream().skip(1).forEach(row -> print(out, Style.PLAIN, row, widths));
  }

  private static List<String> shown(Output out, List<String> row) {
    return row.stream().map(out::shown).toList();
  }

  private static void print(Output out, Style style, List<String> row, int[] widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String cell = Columns.cut(row.get(i), widths[i], out.shown("…"));
      String space = " ".repeat(widths[i] - Columns.of(cell));
      cells.add(i == 0 ? cell + space : space + cell);
    }
    out.print(style, String.join(GAP, cells).stripTrailing());
    out.line();
  }
}
