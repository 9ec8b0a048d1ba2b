package io.github.copydesk.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of relocating an anchor after an edit, such as <i>moved: body 120–138 “legitimate
 * targets” to 131–149</i>.
 *
 * <p>It is one of five: {@link Unchanged}, {@link Moved}, {@link Uncertain}, {@link Ambiguous} or
 * {@link Lost}.
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

  /** The anchor into the edited text; empty if it is uncertain, ambiguous or lost. */
  public final Optional<TextAnchor> found() {
    return this instanceof Unchanged || this instanceof Moved
        ? Optional.of(found.get(0))
        : Optional.empty();
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

  /**
   * The words are now elsewhere, or set with other quotation marks, dashes or white space, or the
   * words around them differ from the prefix or suffix.
   */
  public static final class Moved extends Relocation {
    private final Set<Tolerance> overlooked;

    Moved(TextAnchor anchor, TextAnchor to) {
      super(anchor, List.of(to));
      Set<Tolerance> all = EnumSet.noneOf(Tolerance.class);
      for (int i = 0; i < anchor.getSpans().size(); i++) {
        all.addAll(
            FoldedText.overlooked(
                to.getSpans().get(i).getExact(),
                anchor.getSpans().get(i).getExact(),
                EnumSet.allOf(Tolerance.class)));
      }
      overlooked = Collections.unmodifiableSet(all);
    }

    /**
     * How the words of {@link #to()} differ from those of the anchor; empty if they are the same
     * character for character.
     */
    public Set<Tolerance> overlooked() {
      return overlooked;
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
      return Tolerance.butFor("moved: " + anchor() + " to " + positions(to()), overlooked);
    }
  }

  /**
   * The words occur in one place, but nothing shows that they are those of the anchor: too little
   * of the text around them is as it was, or the anchor has no prefix or suffix to compare it with.
   */
  public static final class Uncertain extends Relocation {
    private final TextAnchor candidate;

    Uncertain(TextAnchor anchor, TextAnchor candidate) {
      super(anchor, List.of(candidate));
      this.candidate = candidate;
    }

    /** The possible place. */
    public TextAnchor candidate() {
      return candidate;
    }

    @Override
    public String toString() {
      return "uncertain: " + anchor() + " to " + positions(candidate);
    }
  }

  /** The words occur in several places, and nothing decides which of them is meant, if any. */
  public static final class Ambiguous extends Relocation {
    private final List<TextAnchor> candidates;

    Ambiguous(TextAnchor anchor, List<TextAnchor> candidates) {
      super(anchor, candidates);
      this.candidates = List.copyOf(candidates);
    }

    /** The possible places, two to eight, nearest first. */
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
