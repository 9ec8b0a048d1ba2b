package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text before and after an edit, such as <i>a body to which a paragraph was added at the top</i>;
 * finds the new places of anchors into it.
 *
 * <p>Words in passages that the edit left alone are certain: in the first and last lines that both
 * texts share, in each line between them that occurs exactly once in both, wherever it was moved,
 * and in an edited line before and after the edit. A passage in which only the form of quotation
 * marks, dashes or white space was changed counts as left alone; {@link Relocation.Moved} says what
 * differs. All other words are searched for outside these passages, and not within longer words if
 * they were whole words before. Of several places, the one with far more of the same text around it
 * is taken, up to 32 code points on each side, or else the one that is far nearer to where the
 * words should be, where “far” means by a factor of two. A lone place is {@linkplain
 * Relocation.Uncertain uncertain} if nothing around it has remained, or too little for it not to be
 * a coincidence: of the words of a span and what surrounds them, fewer than 32 characters, or 12
 * within 64 characters of where they should be. Words that occur in 10,000 places or more are
 * ambiguous.
 *
 * <p>Relocating takes time and memory in proportion to the length of both texts and of the anchored
 * words, and to the number of places found for the words that were searched for.
 */
public final class TextEdit {
  private final CodePoints before;
  private final CodePoints after;
  private final EditView literal;
  private @Nullable EditView folded; // created when first needed, guarded by this

  private TextEdit(String before, String after) {
    this.before = CodePoints.of(before);
    this.after = CodePoints.of(after);
    this.literal = new EditView(this.before, this.after, Set.of());
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
    List<Optional<Relocation>> certain = anchors.stream().map(this::certain).toList();
    List<SoughtAnchor> sought = new ArrayList<>();
    for (int i = 0; i < certain.size(); i++) {
      if (certain.get(i).isEmpty()) {
        sought.add(sought(anchors.get(i)));
      }
    }
    if (sought.isEmpty()) {
      return certain.stream().map(Optional::orElseThrow).toList();
    }
    Iterator<Relocation> found =
        Relocator.relocate(sought, after, folded().after(), folded()::isOld).iterator();
    return certain.stream().map(each -> each.orElseGet(found::next)).toList();
  }

  private Optional<Relocation> certain(TextAnchor anchor) {
    if (!anchor.matches(before)) {
      return Optional.empty();
    }
    List<TextRange> ranges = literal.certain(anchor);
    if (ranges.isEmpty()) {
      ranges = folded().certain(anchor);
    }
    return ranges.isEmpty()
        ? Optional.empty()
        : Optional.of(Relocator.decided(anchor, after, ranges));
  }

  private SoughtAnchor sought(TextAnchor anchor) {
    return anchor.matches(before)
        ? folded().sought(anchor)
        : SoughtAnchor.alone(anchor, after, folded().after());
  }

  private synchronized EditView folded() {
    if (folded == null) {
      folded = new EditView(before, after, EnumSet.allOf(Tolerance.class));
    }
    return folded;
  }
}
