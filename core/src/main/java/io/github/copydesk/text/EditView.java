package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An edit with some differences overlooked: both texts folded, and the passages left alone. */
final class EditView {
  private final CodePoints original;
  private final FoldedText before;
  private final FoldedText after;
  private final Alignment alignment;

  EditView(CodePoints before, CodePoints after, Set<Tolerance> tolerances) {
    original = before;
    this.before = FoldedText.of(before.text(), tolerances);
    this.after = FoldedText.of(after.text(), tolerances);
    alignment = Alignment.of(this.before.lines(), this.after.lines());
  }

  FoldedText after() {
    return after;
  }

  /** Whether the edit left a passage of the folded text after it alone. */
  boolean isOld(int start, int end) {
    return alignment.isOld(start, end);
  }

  /** Where the spans are now, if the edit left all of them alone and in order; otherwise empty. */
  List<TextRange> certain(TextAnchor anchor) {
    List<TextRange> ranges = new ArrayList<>();
    for (TextSpan span : anchor.getSpans()) {
      int from = from(span);
      int length = to(span) - from;
      int start = length > 0 ? alignment.map(from, from + length) : -1;
      if (start < 0 || !before.folded().regionMatches(from, after.folded(), start, length)) {
        return List.of();
      }
      ranges.add(after.range(start, length, span.getExact()));
    }
    return FoldedText.inOrder(ranges) ? ranges : List.of();
  }

  /** What to search for outside the passages that the edit left alone. */
  SoughtAnchor sought(TextAnchor anchor) {
    return new SoughtAnchor(anchor, anchor.getSpans().stream().map(this::sought).toList(), false);
  }

  private SoughtSpan sought(TextSpan span) {
    int from = from(span);
    int to = Math.max(from, to(span));
    return new SoughtSpan(
        before.folded().substring(from, to),
        Surroundings.inLine(before.folded(), before.lines(), from, to),
        from + alignment.shift(from));
  }

  private int from(TextSpan span) {
    return before.at(original.toUtf16(span.getStart()));
  }

  private int to(TextSpan span) {
    return before.before(original.toUtf16(span.getEnd()));
  }
}
