package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text before and after an edit, such as <i>a body to which a paragraph was added at the top</i>:
 * finds out where the anchors into it have gone.
 *
 * <p>What the edit left alone is certain: the first and the last lines that both texts share, each
 * line between them that stands in both once, wherever it was moved, and in an edited line what
 * comes before and after the edit. All other words are searched for outside of that, and not within
 * longer words if they were words before. Of several places the one with far more of the same words
 * around it is taken, up to 32 UTF-16 units on each side, or else the one that is far nearer to
 * where the words should be; far is twice. A place around which nothing is as it was, and words
 * that stand in more than 10,000 places, are ambiguous.
 *
 * <p>Relocating takes time in proportion to the length of both texts, of the anchored words, and of
 * what is found of those that were searched for.
 */
public final class TextEdit {
  private final CodePoints before;
  private final CodePoints after;
  private final Alignment alignment;

  private TextEdit(String before, String after) {
    this.before = CodePoints.of(before);
    this.after = CodePoints.of(after);
    this.alignment = Alignment.of(before, after);
  }

  /** An edit of a text. */
  public static TextEdit of(String before, String after) {
    return new TextEdit(before, after);
  }

  /** What became of an anchor; of several, {@link #relocate(List)} is faster. */
  public Relocation relocate(TextAnchor anchor) {
    return relocate(List.of(anchor)).get(0);
  }

  /**
   * What became of each anchor, in their order. An anchor that did not match the text before is
   * searched for as {@link TextAnchor#relocate} does.
   */
  public List<Relocation> relocate(List<TextAnchor> anchors) {
    List<SoughtAnchor> sought = new ArrayList<>();
    for (TextAnchor anchor : anchors) {
      sought.add(sought(anchor));
    }
    return Relocator.relocate(sought, after, alignment::isOld);
  }

  private SoughtAnchor sought(TextAnchor anchor) {
    if (!anchor.matches(before)) {
      return SoughtAnchor.byItself(anchor, after);
    }
    List<Integer> certain = certain(anchor);
    return certain.isEmpty()
        ? SoughtAnchor.among(anchor, anchor.getSpans().stream().map(this::sought).toList())
        : SoughtAnchor.certain(anchor, certain);
  }

  /** Where the spans are now, if the edit left all of them alone and in order; else empty. */
  private List<Integer> certain(TextAnchor anchor) {
    List<Integer> starts = new ArrayList<>();
    int end = 0;
    for (TextSpan span : anchor.getSpans()) {
      int from = before.toUtf16(span.getStart());
      int to = before.toUtf16(span.getEnd());
      int start = alignment.map(from, to);
      if (start < end) {
        return List.of();
      }
      starts.add(start);
      end = start + to - from;
    }
    return starts;
  }

  private SoughtSpan sought(TextSpan span) {
    int from = before.toUtf16(span.getStart());
    int to = before.toUtf16(span.getEnd());
    return new SoughtSpan(
        span.getExact(),
        Surroundings.inLine(before.text(), from, to),
        from + alignment.shift(from));
  }
}
