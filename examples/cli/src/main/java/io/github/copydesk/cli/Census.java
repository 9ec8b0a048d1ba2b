package io.github.copydesk.cli;

import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Style;
import io.github.copydesk.cli.terminal.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much is said by whom: for each name some numbers, the last of which is their order. It keeps
 * a limited number of names, however many documents there are; those that come after count together
 * as one.
 */
final class Census {
  private static final int MOST_NAMES = 20_000;
  private static final int MOST_CHARACTERS = 200;

  private final String title;
  private final String who;
  private final List<String> columns;
  private final Map<String, long[]> rows = new HashMap<>();
  private final long[] others;

  Census(String title, String who, List<String> columns) {
    this.title = title;
    this.who = who;
    this.columns = List.copyOf(columns);
    this.others = new long[columns.size()];
  }

  /** Adds to a number of a name. */
  void add(String name, int column, long number) {
    String key =
        name.length() <= MOST_CHARACTERS ? name : name.substring(0, MOST_CHARACTERS - 1) + "…";
    long[] row = rows.get(key);
    if (row == null) {
      row = rows.size() < MOST_NAMES ? new long[columns.size()] : others;
      if (row != others) {
        rows.put(key, row);
      }
    }
    row[column] += number;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Prints the names with the greatest numbers, and the others together. */
  void print(Output out, int width, int most) {
    List<Map.Entry<String, long[]>> sorted = new ArrayList<>(rows.entrySet());
    int last = columns.size() - 1;
    sorted.sort(
        Comparator.comparingLong((Map.Entry<String, long[]> row) -> row.getValue()[last])
            .reversed()
            .thenComparing(Map.Entry::getKey));
    int shown = Math.min(most, sorted.size());
    long[] rest = others.clone();
    sorted.stream().skip(shown).forEach(row -> addTo(rest, row.getValue()));
    Table table = new Table(who, columns);
    sorted.stream().limit(shown).forEach(row -> table.row(row.getKey(), boxed(row.getValue())));
    if (rest[last] > 0) {
      String names = Words.number(sorted.size() - shown);
      table.row("(" + names + (others[last] > 0 ? " or more" : "") + " others)", boxed(rest));
    }
    out.print(Style.HEADING, title).line();
    table.print(out, width);
  }

  private static void addTo(long[] sums, long[] numbers) {
    IntStream.range(0, sums.length).forEach(i -> sums[i] += numbers[i]);
  }

  private static List<Long> boxed(long[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
