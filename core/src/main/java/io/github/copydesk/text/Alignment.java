package io.github.copydesk.text;

import io.github.copydesk.internal.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The passages of a text that an edit left alone, and where they are now: the first and last lines
 * that both texts share, between them every line that occurs exactly once in each, and the equal
 * parts of the lines next to those. All positions are UTF-16 indices.
 */
final class Alignment {
  private static final int TWICE = -1;

  private final String before;
  private final String after;

  /** The passages by where they begin in the text before. */
  private final TreeMap<Integer, Passage> passages = new TreeMap<>();

  /** The passages by where they begin in the text after. */
  private final TreeMap<Integer, Passage> newPassages = new TreeMap<>();

  /** A run of characters of the text before, and how far it has moved. */
  private record Passage(int start, int end, int shift) {
    int newStart() {
      return start + shift;
    }

    int newEnd() {
      return end + shift;
    }
  }

  /** A line without its line feed. */
  private record Line(int start, int end) {
    boolean equals(String text, Line other, String otherText) {
      return end - start == other.end - other.start
          && text.regionMatches(start, otherText, other.start, end - start);
    }

    String in(String text) {
      return text.substring(start, end);
    }
  }

  private Alignment(String before, String after) {
    this.before = before;
    this.after = after;
  }

  static Alignment of(String before, String after) {
    Alignment alignment = new Alignment(before, after);
    alignment.extend(alignment.equalLines());
    return alignment;
  }

  /**
   * The lines left alone, in the order of the text before; the first and last passages are its
   * ends.
   */
  private List<Passage> equalLines() {
    List<Line> old = lines(before);
    List<Line> now = lines(after);
    int shorter = Math.min(old.size(), now.size());
    int head = 0;
    while (head < shorter && old.get(head).equals(before, now.get(head), after)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(before, now.get(now.size() - 1 - tail), after)) {
      tail++;
    }
    List<Passage> equal = new ArrayList<>();
    equal.add(new Passage(0, head == 0 ? 0 : old.get(head - 1).end(), 0));
    Map<String, Integer> newStarts = starts(after, now.subList(head, now.size() - tail));
    List<Line> edited = old.subList(head, old.size() - tail);
    Map<String, Integer> oldStarts = starts(before, edited);
    for (Line line : edited) {
      String words = line.in(before);
      int start = oldStarts.getOrDefault(words, TWICE);
      int newStart = newStarts.getOrDefault(words, TWICE);
      if (start != TWICE && newStart != TWICE) {
        equal.add(new Passage(start, line.end(), newStart - start));
      }
    }
    int last = tail == 0 ? before.length() : old.get(old.size() - tail).start();
    equal.add(new Passage(last, before.length(), after.length() - before.length()));
    return equal;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new Line(start, end));
      start = end + 1;
    }
    lines.add(new Line(start, text.length()));
    return lines;
  }

  /** Where each line begins; {@link #TWICE} if it occurs more than once. */
  private static Map<String, Integer> starts(String text, List<Line> lines) {
    Map<String, Integer> starts = new HashMap<>();
    for (Line line : lines) {
      if (line.start() < line.end()) {
        starts.merge(line.in(text), line.start(), (one, other) -> TWICE);
      }
    }
    return starts;
  }

  /**
   * Adds the passages. If two follow each other in both texts, the first is extended by the equal
   * characters after it, then the second by the equal characters before it.
   */
  private void extend(List<Passage> equal) {
    List<Passage> inNewOrder = new ArrayList<>(equal);
    inNewOrder.sort(Comparator.comparingInt(Passage::newStart).thenComparingInt(Passage::newEnd));
    Map<Passage, Passage> following = new HashMap<>();
    for (int i = 1; i < inNewOrder.size(); i++) {
      following.put(inNewOrder.get(i - 1), inNewOrder.get(i));
    }
    Passage last = equal.get(0);
    Passage unextended = last;
    for (Passage next : equal.subList(1, equal.size())) {
      int room =
          next.equals(following.get(unextended))
              ? Math.min(next.start() - last.end(), next.newStart() - last.newEnd())
              : 0;
      int end = last.end() + forward(last, room);
      int start = next.start() - back(next, room - (end - last.end()));
      if (start == end && last.shift() == next.shift()) {
        last = new Passage(last.start(), next.end(), last.shift());
      } else {
        add(new Passage(last.start(), end, last.shift()));
        last = new Passage(start, next.end(), next.shift());
      }
      unextended = next;
    }
    add(last);
  }

  private int forward(Passage passage, int room) {
    int length = 0;
    while (length < room
        && before.charAt(passage.end() + length) == after.charAt(passage.newEnd() + length)) {
      length++;
    }
    return Math.max(0, length - dividesPair(passage.end() + length, passage.newEnd() + length));
  }

  private int back(Passage passage, int room) {
    int length = 0;
    while (length < room
        && before.charAt(passage.start() - length - 1)
            == after.charAt(passage.newStart() - length - 1)) {
      length++;
    }
    return Math.max(0, length - dividesPair(passage.start() - length, passage.newStart() - length));
  }

  private int dividesPair(int index, int newIndex) {
    return Texts.splitsPair(before, index) || Texts.splitsPair(after, newIndex) ? 1 : 0;
  }

  private void add(Passage passage) {
    if (passage.start() < passage.end() || passages.isEmpty()) {
      passages.put(passage.start(), passage);
      newPassages.put(passage.newStart(), passage);
    }
  }

  /** Where a passage is now if the edit left all of it alone; otherwise -1. */
  int map(int start, int end) {
    Passage passage = passages.floorEntry(start).getValue();
    return passage.end() >= end ? start + passage.shift() : -1;
  }

  /**
   * How far the text at a position has moved, or else the nearest passage before it that was left
   * alone.
   */
  int shift(int position) {
    return passages.floorEntry(position).getValue().shift();
  }

  /** Whether the edit left a passage of the text after alone. */
  boolean isOld(int newStart, int newEnd) {
    Map.Entry<Integer, Passage> entry = newPassages.floorEntry(newStart);
    return entry != null && entry.getValue().newEnd() >= newEnd;
  }
}
