package io.github.copydesk.page;

import io.github.copydesk.source.Statement;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of the text as paragraphs of {@link Run}s. Together they are exactly the text: the line
 * feed after a paragraph belongs to its last run.
 */
record MarkedText(List<List<Run>> paragraphs) {
  private record Cover(StatementView statement, int start, int end, int order) {}

  /** Those that begin last come first, so that a passage belongs to the innermost statement. */
  private static final Comparator<Cover> INNERMOST =
      Comparator.comparingInt((Cover cover) -> -cover.start)
          .thenComparingInt(Cover::end)
          .thenComparingInt(Cover::order);

  /**
   * Divides a part of the text.
   *
   * @param listed the passages that are listed as covered by no statement
   */
  static MarkedText of(
      TextPart part,
      CodePoints text,
      List<StatementView> statements,
      List<TextSpan> listed,
      Problems problems) {
    return new Divider(part, text, statements, listed, problems).divide();
  }

  /** Goes through a text once, with the statements that cover the position. */
  private static final class Divider {
    private final TextPart part;
    private final CodePoints text;
    private final Problems problems;
    private final Map<Integer, List<Cover>> starts = new HashMap<>();
    private final Map<Integer, List<Cover>> ends = new HashMap<>();
    private final Set<Integer> targets = new HashSet<>();
    private final Map<Integer, Integer> gaps = new HashMap<>(); // start to end
    private final TreeSet<Integer> borders = new TreeSet<>();
    private final TreeSet<Cover> covering = new TreeSet<>(INNERMOST);
    private final Map<String, Cover> shown = new HashMap<>(); // by the label of the statement
    private final Map<String, Integer> open = new HashMap<>(); // how many of its spans are
    private final List<List<Run>> paragraphs = new ArrayList<>();
    private List<Run> paragraph = new ArrayList<>();
    private int gapEnd;

    Divider(
        TextPart part,
        CodePoints text,
        List<StatementView> statements,
        List<TextSpan> listed,
        Problems problems) {
      this.part = part;
      this.text = text;
      this.problems = problems;
      int order = 0;
      for (StatementView view : statements) {
        Statement statement = view.numbered().statement();
        for (TextAnchor anchor : statement.getAnchors()) {
          if (anchor.getPart() == part) {
            for (TextSpan span : anchor.getSpans()) {
              add(view, span, order++);
            }
          }
        }
      }
      for (TextSpan gap : listed) {
        gaps.put(gap.getStart(), gap.getEnd());
        targets.add(gap.getStart());
        borders.add(gap.getStart());
        borders.add(gap.getEnd());
      }
      addParagraphs();
    }

    private void add(StatementView statement, TextSpan span, int order) {
      int end = Math.min(span.getEnd(), text.length());
      if (span.getStart() < end) {
        Cover cover = new Cover(statement, span.getStart(), end, order);
        starts.computeIfAbsent(cover.start, at -> new ArrayList<>()).add(cover);
        ends.computeIfAbsent(cover.end, at -> new ArrayList<>()).add(cover);
        targets.add(cover.start);
        borders.add(cover.start);
        borders.add(cover.end);
      }
    }

    private void addParagraphs() {
      String chars = text.text();
      for (int i = chars.indexOf('\n'); i >= 0; i = chars.indexOf('\n', i + 1)) {
        borders.add(text.fromUtf16(i + 1));
      }
      borders.add(0);
      borders.add(text.length());
    }

    MarkedText divide() {
      int from = -1;
      for (int to : borders) {
        if (from >= 0) {
          run(from, to);
        }
        from = to;
      }
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
      return new MarkedText(paragraphs);
    }

    private void run(int from, int to) {
      ends.getOrDefault(from, List.of()).forEach(this::leave);
      starts.getOrDefault(from, List.of()).forEach(this::enter);
      gapEnd = gaps.getOrDefault(from, gapEnd);
      String id = Places.id(part, from);
      String words = text.slice(from, to);
      paragraph.add(
          new Run(
              words,
              targets.contains(from) ? id : null,
              covering.stream().limit(Run.MOST).map(Cover::statement).toList(),
              covering.size(),
              ending(to),
              problems.at(id),
              from < gapEnd));
      if (words.endsWith("\n")) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
    }

    /** A statement counts once, even where two of its anchors overlap. */
    private void enter(Cover cover) {
      String label = cover.statement.label();
      if (open.merge(label, 1, Integer::sum) == 1) {
        shown.put(label, cover);
        covering.add(cover);
      }
    }

    private void leave(Cover cover) {
      String label = cover.statement.label();
      if (open.merge(label, -1, Integer::sum) == 0) {
        covering.remove(shown.remove(label));
      }
    }

    private List<String> ending(int at) {
      List<String> labels =
          ends.getOrDefault(at, List.of()).stream()
              .map(cover -> cover.statement.label())
              .distinct()
              .toList();
      if (labels.size() <= Run.MOST) {
        return labels;
      }
      List<String> some = new ArrayList<>(labels.subList(0, Run.MOST));
      some.add("+" + (labels.size() - Run.MOST));
      return some;
    }
  }
}
