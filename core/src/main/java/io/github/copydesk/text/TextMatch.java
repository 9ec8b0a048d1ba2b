package io.github.copydesk.text;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words found in a text that may spell them slightly differently, such as <i>body 120–141
 * “‘legitimate targets’” but for quotation marks</i>.
 */
public final class TextMatch {
  private final TextAnchor anchor;
  private final Set<Tolerance> overlooked;

  TextMatch(TextAnchor anchor, Set<Tolerance> overlooked) {
    this.anchor = anchor;
    this.overlooked = Collections.unmodifiableSet(overlooked);
  }

  /** The place of the words, spelled as in the text. */
  public TextAnchor anchor() {
    return anchor;
  }

  /**
   * The differences that had to be overlooked; empty if the text has the words character for
   * character.
   */
  public Set<Tolerance> overlooked() {
    return overlooked;
  }

  /** Whether the text has the words character for character. */
  public boolean literal() {
    return overlooked.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextMatch that
        && anchor.equals(that.anchor)
        && overlooked.equals(that.overlooked);
  }

  @Override
  public int hashCode() {
    return Objects.hash(anchor, overlooked);
  }

  /** The anchor, {@code body 120–141 “…”}, and what was overlooked. */
  @Override
  public String toString() {
    return Tolerance.butFor(anchor.toString(), overlooked);
  }
}
