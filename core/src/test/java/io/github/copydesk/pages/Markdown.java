package io.github.copydesk.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** GitHub-flavoured Markdown that is readable as plain text too. */
public final class Markdown {
  private Markdown() {}

  /** Words with all special characters escaped. */
  public static String text(String words) {
    return words.replaceAll("[\\\\*_`<]", "\\\\$0");
  }

  /** Text in the code style. */
  public static String code(String code) {
    return code.contains("`") ? "`` " + code + " ``" : "`" + code + "`";
  }

  /** Several of them, separated by commas. */
  public static String codes(List<String> codes) {
    return codes.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  /** A link to a heading of the same page. */
  public static String link(String heading) {
    return link(text(heading), heading);
  }

  /** A link to a heading of the same page, with different text. */
  public static String link(String words, String heading) {
    return "[" + words + "](#" + anchor(heading) + ")";
  }

  /** The part of a link to a heading after the number sign. */
  public static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
  }

  /** A code block. */
  public static String block(String language, String code) {
    return "```" + language + "\n" + code + "\n```\n";
  }

  /** A table in which all columns but the last are as wide as their longest cell. */
  public static String table(List<String> head, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(head);
    all.add(Collections.nCopies(head.size(), "---"));
    all.addAll(rows);
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < head.size() - 1; i++) {
      int column = i;
      widths.add(all.stream().mapToInt(row -> cell(row.get(column)).length()).max().orElseThrow());
    }
    widths.add(0);
    return all.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < row.size(); i++) {
      String cell = cell(row.get(i));
      line.append(' ').append(cell);
      line.append(" ".repeat(Math.max(0, widths.get(i) - cell.length()))).append(" |");
    }
    return line.append('\n').toString();
  }

  private static String cell(String words) {
    return words.replace("|", "\\|");
  }
}
