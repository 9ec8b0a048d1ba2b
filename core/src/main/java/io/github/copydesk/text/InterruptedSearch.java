package io.github.copydesk.text;

import io.github.copydesk.internal.WordSearch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the parts of an interrupted passage, in order, where they are closest together. */
final class InterruptedSearch {
  private static final int NONE = -1;

  private final CodePoints points;
  private final List<String> parts;
  private final int[][] places; // of each part
  private final int[][] before; // of each place, the index of the nearest of the part before

  private InterruptedSearch(String text, List<String> parts) {
    this.points = CodePoints.of(text);
    this.parts = parts;
    Map<String, int[]> found = WordSearch.find(parts, text, Integer.MAX_VALUE);
    places = parts.stream().map(part -> found.getOrDefault(part, new int[0])).toArray(int[][]::new);
    before = Arrays.stream(places).map(starts -> new int[starts.length]).toArray(int[][]::new);
  }

  static Optional<TextAnchor> find(String text, List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      AnchorSearch.requireWords("part " + (i + 1), parts.get(i));
    }
    return new InterruptedSearch(text, parts).closest();
  }

  private Optional<TextAnchor> closest() {
    int[] starts = firstStarts();
    int last = places.length - 1;
    int closest = NONE;
    int shortest = Integer.MAX_VALUE; // in code points, as spans are counted
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] != NONE) {
        int length = points.fromUtf16(places[last][i]) - points.fromUtf16(starts[i]);
        if (length < shortest) {
          shortest = length;
          closest = i;
        }
      }
    }
    return closest == NONE ? Optional.empty() : Optional.of(anchor(starts[closest], closest));
  }

  /**
   * The start of the first part for each place of the last, or {@link #NONE}. Always taking the
   * nearest place of the part before leads to the nearest of the first.
   */
  private int[] firstStarts() {
    int[] starts = places[0];
    for (int part = 1; part < places.length; part++) {
      int length = parts.get(part - 1).length();
      int[] next = new int[places[part].length];
      int nearest = NONE;
      for (int i = 0; i < next.length; i++) {
        while (nearest + 1 < starts.length
            && places[part - 1][nearest + 1] + length <= places[part][i]) {
          nearest++;
        }
        before[part][i] = nearest;
        next[i] = nearest == NONE ? NONE : starts[nearest];
      }
      starts = next;
    }
    return starts;
  }

  private TextAnchor anchor(int start, int place) {
    TextSpan[] spans = new TextSpan[parts.size()];
    int at = place;
    for (int part = spans.length - 1; part >= 0; part--) {
      spans[part] = TextSpan.of(points.fromUtf16(places[part][at]), parts.get(part));
      at = before[part][at];
    }
    int last = spans.length - 1;
    int end = places[last][place] + parts.get(last).length();
    return AnchorSearch.anchor(points, List.of(spans), start, end);
  }
}
