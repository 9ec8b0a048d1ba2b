package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a text that a set of anchors covers, such as <i>612 of 3,207 code points in 14
 * passages</i>.
 */
public final class Coverage {
  private final List<TextSpan> spans;
  private final List<TextSpan> gaps;
  private final int covered;
  private final int length;

  private Coverage(List<TextSpan> spans, List<TextSpan> gaps, int length) {
    this.spans = List.copyOf(spans);
    this.gaps = List.copyOf(gaps);
    this.length = length;
    int sum = 0;
    for (TextSpan span : spans) {
      sum += span.getEnd() - span.getStart();
    }
    this.covered = sum;
  }

  /**
   * The coverage of a text by anchors, whichever part they name; anything in a span beyond the end
   * of the text does not count.
   */
  public static Coverage of(CodePoints text, Collection<TextAnchor> anchors) {
    Objects.requireNonNull(text, "text is null");
    Objects.requireNonNull(anchors, "anchors is null");
    List<TextSpan> sorted = new ArrayList<>();
    anchors.forEach(anchor -> sorted.addAll(anchor.getSpans()));
    sorted.sort(Comparator.comparingInt(TextSpan::getStart));
    List<TextSpan> spans = new ArrayList<>();
    List<TextSpan> gaps = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (TextSpan span : sorted) {
      if (span.getStart() > to) {
        add(spans, text, from, to);
        add(gaps, text, to, span.getStart());
        from = span.getStart();
      }
      to = Math.max(to, span.getEnd());
    }
    add(spans, text, from, to);
    add(gaps, text, to, text.length());
    return new Coverage(spans, gaps, text.length());
  }

  private static void add(List<TextSpan> list, CodePoints text, int from, int to) {
    int start = Math.min(from, text.length());
    int end = Math.min(to, text.length());
    if (start < end) {
      list.add(TextSpan.of(start, text.slice(start, end)));
    }
  }

  /** The covered passages, ascending; spans that overlap or adjoin are merged into one. */
  public List<TextSpan> spans() {
    return spans;
  }

  /** The passages not covered, ascending; together with {@link #spans()} they make up the text. */
  public List<TextSpan> gaps() {
    return gaps;
  }

  /** The number of code points covered. */
  public int covered() {
    return covered;
  }

  /** The number of code points in the text. */
  public int length() {
    return length;
  }

  /** The share of the text that is covered, from 0 to 1; 0 for an empty text. */
  public double share() {
    return length == 0 ? 0 : (double) covered / length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Coverage that
        && length == that.length
        && spans.equals(that.spans)
        && gaps.equals(that.gaps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(spans, gaps, length);
  }

  /** {@code 612 of 3207 code points in 14 passages}. */
  @Override
  public String toString() {
    return covered
        + " of "
        + length
        + " code points in "
        + spans.size()
        + (spans.size() == 1 ? " passage" : " passages");
  }
}
