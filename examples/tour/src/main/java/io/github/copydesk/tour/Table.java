package io.github.copydesk.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A table of text in aligned columns; a cell too long for its column continues on the next line.
 */
final class Table {
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  Table(Column... columns) {
    this.columns = List.of(columns);
  }

  /** A column of text, as wide as its longest cell, up to a maximum. */
  static Column words(String title, int maxWidth) {
    return new Column(title, maxWidth, false);
  }

  /** A column of right-aligned numbers. */
  static Column numbers(String title) {
    return new Column(title, Integer.MAX_VALUE, true);
  }

  /** A number as a cell shows it; a dash for an absent one. */
  static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "–";
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void print(Printout printout) {
    List<Integer> widths = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int width = column.title().length();
      for (List<String> row : rows) {
        width = Math.max(width, Math.min(row.get(i).length(), column.maxWidth()));
      }
      widths.add(width);
      titles.add(column.title());
      rules.add("-".repeat(width));
    }
    print(printout, titles, widths);
    print(printout, rules, widths);
    rows.forEach(row -> print(printout, row, widths));
  }

  private void print(Printout printout, List<String> row, List<Integer> widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < columns.size(); i++) {
      List<String> cell = Printout.wrap(row.get(i), widths.get(i));
      cells.add(cell);
      height = Math.max(height, cell.size());
    }
    for (int y = 0; y < height; y++) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        String words = y < cells.get(i).size() ? cells.get(i).get(y) : "";
        String space = " ".repeat(widths.get(i) - words.length());
        line.add(columns.get(i).numbers() ? space + words : words + space);
      }
      printout.line(String.join(GAP, line).stripTrailing());
    }
  }

  /** Create with {@link #words} or {@link #numbers}. */
  record Column(String title, int maxWidth, boolean numbers) {}
}
