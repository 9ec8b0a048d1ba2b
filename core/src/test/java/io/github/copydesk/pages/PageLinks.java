package io.github.copydesk.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The links of a page, to its own headings and to files. */
public final class PageLinks {
  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
  private static final Pattern CODE = Pattern.compile("`[^`\n]*`");

  private PageLinks() {}

  /** The links that lead nowhere; web addresses are not checked. */
  public static List<String> dead(Path page) {
    List<String> dead = new ArrayList<>();
    for (String line : lines(page)) {
      LINK.matcher(CODE.matcher(line).replaceAll(""))
          .results()
          .map((MatchResult match) -> match.group(1))
          .filter(target -> !target.startsWith("https:") && !leads(page, target))
          .forEach(dead::add);
    }
    return dead;
  }

  private static boolean leads(Path page, String target) {
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? page : page.toAbsolutePath().resolveSibling(parts[0]);
    return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
  }

  /** The anchors of the headings; duplicate headings as often as they occur. */
  private static List<String> anchors(Path page) {
    return lines(page).stream()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> Markdown.anchor(line.replaceFirst("^#+ ", "")))
        .toList();
  }

  /** The lines outside code blocks. */
  private static List<String> lines(Path page) {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : ReferencePage.read(page).split("\n", -1)) {
      code ^= line.startsWith("```");
      if (!code) {
        lines.add(line);
      }
    }
    return lines;
  }
}
