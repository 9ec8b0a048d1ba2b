package io.github.copydesk.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of an anchor when its text was edited, such as <i>moved: body 120–138 “legitimate
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

  /** The anchor into the edited text; empty where that is ambiguous, or the words are lost. */
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

  /** What became of it: {@code lost: body 120–138 “legitimate targets”}. */
  @Override
  public abstract String toString();

  /** The positions alone: {@code 131–149, 160–168}. */
  private static String positions(TextAnchor anchor) {
    return anchor.getSpans().stream()
        .limit(10)
        .map(span -> span.getStart() + "–" + span.getEnd())
        .collect(Collectors.joining(", "));
  }

  /** The anchor is right as it is. */
  public static final class Unchanged extends Relocation {
    Unchanged(TextAnchor anchor) {
      super(anchor, List.of(anchor));
    }

    @Override
    public String toString() {
      return "unchanged: " + anchor();
    }
  }

  /** The words stand elsewhere, or between other words than the prefix and suffix say. */
  public static final class Moved extends Relocation {
    Moved(TextAnchor anchor, TextAnchor to) {
      super(anchor, List.of(to));
    }

    /** The anchor into the edited text; a prefix or suffix is as long as the text allows. */
    public TextAnchor to() {
      return found().orElseThrow();
    }

    @Override
    public String toString() {
      return "moved: " + anchor() + " to " + positions(to());
    }
  }

  /** The words stand in other places, and nothing tells which of them is meant, if any. */
  public static final class Ambiguous extends Relocation {
    private final List<TextAnchor> candidates;

    Ambiguous(TextAnchor anchor, List<TextAnchor> candidates) {
      super(anchor, candidates);
      this.candidates = List.copyOf(candidates);
    }

    /** One to eight places, the nearest first. */
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
   * The words, or some of several spans, no longer stand in the text, or not in their order, or
   * only where the edit left other words alone.
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
