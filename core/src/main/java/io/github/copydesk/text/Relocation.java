package io.github.copydesk.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of relocating an anchor after an edit, such as <i>moved: body 120–138 “legitimate
 * targets” to 131–149</i>.
 *
 * <p>It is one of four: {@link Unchanged}, {@link Moved}, {@link Ambiguous} or {@link Lost}.
 */
public abstract sealed class Relocation {
  private final TextAnchor anchor;
  private final List<TextAnchor> found;

  private Relocation(TextAnchor anchor, List<TextAnchor> found) {
    this.anchor = anchor;
    this.found = List.copyOf(found);
  }

  /** The anchor into the text before the edit. */
  public final TextAnchor anchor() {
    return anchor;
  }

  /** The anchor into the edited text; empty if it is ambiguous or lost. */
  public final Optional<TextAnchor> found() {
    return this instanceof Ambiguous || found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.get(0));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Relocation that
        && getClass() == that.getClass()
        && anchor.equals(that.anchor)
        && found.equals(that.found);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(getClass(), anchor, found);
  }

  /** The outcome and the anchor: {@code lost: body 120–138 “legitimate targets”}. */
  @Override
  public abstract String toString();

  /** The positions alone: {@code 131–149, 160–168}. */
  private static String positions(TextAnchor anchor) {
    return anchor.getSpans().stream()
        .limit(10)
        .map(span -> span.getStart() + "–" + span.getEnd())
        .collect(Collectors.joining(", "));
  }

  /** The anchor is still correct. */
  public static final class Unchanged extends Relocation {
    Unchanged(TextAnchor anchor) {
      super(anchor, List.of(anchor));
    }

    @Override
    public String toString() {
      return "unchanged: " + anchor();
    }
  }

  /** The words are now elsewhere, or the words around them differ from the prefix or suffix. */
  public static final class Moved extends Relocation {
    Moved(TextAnchor anchor, TextAnchor to) {
      super(anchor, List.of(to));
    }

    /**
     * The anchor into the edited text; its prefix and suffix keep their lengths as far as the text
     * allows.
     */
    public TextAnchor to() {
      return found().orElseThrow();
    }

    @Override
    public String toString() {
      return "moved: " + anchor() + " to " + positions(to());
    }
  }

  /** The words occur in other places, and nothing decides which of them is meant, if any. */
  public static final class Ambiguous extends Relocation {
    private final List<TextAnchor> candidates;

    Ambiguous(TextAnchor anchor, List<TextAnchor> candidates) {
      super(anchor, candidates);
      this.candidates = List.copyOf(candidates);
    }

    /** The possible places, one to eight, nearest first. */
    public List<TextAnchor> candidates() {
      return candidates;
    }

    @Override
    public String toString() {
      return candidates.stream()
          .map(Relocation::positions)
          .collect(Collectors.joining(" or ", "ambiguous: " + anchor() + " to ", ""));
    }
  }

  /**
   * The words, or those of one of several spans, no longer occur in the text, or not in order, or
   * only within passages that the edit left alone.
   */
  public static final class Lost extends Relocation {
    Lost(TextAnchor anchor) {
      super(anchor, List.of());
    }

    @Override
    public String toString() {
      return "lost: " + anchor();
    }
  }
}
