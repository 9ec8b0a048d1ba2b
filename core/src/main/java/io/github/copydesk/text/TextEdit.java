package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text before and after an edit, such as <i>a body to which a paragraph was added at the top</i>;
 * finds the new places of anchors into it.
 *
 * <p>Words in passages that the edit left alone are certain: in the first and last lines that both
 * texts share, in each line between them that occurs exactly once in both, wherever it was moved,
 * and in an edited line before and after the edit. All other words are searched for outside these
 * passages, and not within longer words if they were whole words before. Of several places, the one
 * with far more of the same text around it is taken, up to 32 UTF-16 units on each side, or else
 * the one that is far nearer to where the words should be, where “far” means by a factor of two. A
 * place around which nothing has remained, and words that occur in 10,000 places or more, are
 * ambiguous.
 *
 * <p>Relocating takes time in proportion to the length of both texts and of the anchored words, and
 * to the number of places found for the words that were searched for.
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

  /** The edit that turned one text into another. */
  public static TextEdit of(String before, String after) {
    Objects.requireNonNull(before, "before is null");
    Objects.requireNonNull(after, "after is null");
    return new TextEdit(before, after);
  }

  /** Relocates an anchor; for several, {@link #relocate(List)} is faster. */
  public Relocation relocate(TextAnchor anchor) {
    return relocate(List.of(anchor)).get(0);
  }

  /**
   * Relocates anchors; the results are in the order of the anchors. One that did not match the text
   * before is searched for as by {@link TextAnchor#relocate}.
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

  /** Where the spans are now, if the edit left all of them alone and in order; otherwise empty. */
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
