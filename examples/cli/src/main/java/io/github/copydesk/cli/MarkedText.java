package io.github.copydesk.cli;

import io.github.copydesk.cli.terminal.Prose;
import io.github.copydesk.cli.terminal.Style;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of an article, with marks where statements begin and end: {@code [Q1>“We do,”<Q1] he
 * said}. Passages that overlap have the style of the one that began last.
 */
final class MarkedText {
  private final CodePoints text;
  private final Map<Integer, List<Mark>> ends = new TreeMap<>();
  private final Map<Integer, List<Mark>> begins = new TreeMap<>();

  /**
   * A statement in the text.
   *
   * @param name what it is called: {@code Q1}
   * @param style how its words are shown
   * @param statement the statement
   */
  record Mark(String name, Style style, Statement statement) {}

  MarkedText(TextPart part, String words, List<Mark> marks) {
    text = CodePoints.of(words);
    for (Mark mark : marks) {
      for (TextAnchor anchor : mark.statement().getAnchors()) {
        if (anchor.getPart() == part) {
          anchor.getSpans().forEach(span -> add(span, mark));
        }
      }
    }
  }

  /** Anchors that do not fit the text are left out; rules report them. */
  private void add(TextSpan span, Mark mark) {
    if (text.matches(span) && span.getStart() < span.getEnd()) {
      begins.computeIfAbsent(span.getStart(), first -> new ArrayList<>()).add(mark);
      ends.computeIfAbsent(span.getEnd(), first -> new ArrayList<>()).add(mark);
    }
  }

  /** The paragraphs, which end with line feeds; those that are blank are left out. */
  List<Prose> paragraphs() {
    TreeMap<Integer, Integer> stops = new TreeMap<>();
    begins.keySet().forEach(at -> stops.put(at, text.toUtf16(at)));
    ends.keySet().forEach(at -> stops.put(at, text.toUtf16(at)));
    stops.put(text.length(), text.text().length());
    List<Prose> paragraphs = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    Prose paragraph = new Prose();
    boolean blank = true;
    int from = 0;
    for (Map.Entry<Integer, Integer> stop : stops.entrySet()) {
      String[] lines = text.text().substring(from, stop.getValue()).split("\n", -1);
      from = stop.getValue();
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          if (!blank) {
            paragraphs.add(paragraph);
          }
          paragraph = new Prose();
          blank = true;
        }
        paragraph.add(open.isEmpty() ? Style.PLAIN : open.get(open.size() - 1).style(), lines[i]);
        blank &= lines[i].isBlank();
      }
      for (Mark mark : latestFirst(open, ends.getOrDefault(stop.getKey(), List.of()))) {
        paragraph.add(Style.FAINT, "<" + mark.name() + "]");
        open.remove(mark);
      }
      for (Mark mark : begins.getOrDefault(stop.getKey(), List.of())) {
        paragraph.add(Style.FAINT, "[" + mark.name() + ">");
        open.add(mark);
        blank = false;
      }
    }
    if (!blank) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private static List<Mark> latestFirst(List<Mark> open, List<Mark> ending) {
    return ending.stream()
        .sorted(Comparator.comparingInt((Mark mark) -> open.indexOf(mark)).reversed())
        .toList();
  }
}
