package io.github.copydesk.casualty;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two claims of which the later replaces the earlier, such as <i>killed: at least 36 (police, as of
 * 2025-02-08), then at least 41 (police, as of 2025-02-09)</i>. An update follows the events, a
 * revision lowers what the same origin said before; neither is a contradiction.
 */
public final class CasualtyChange {
  private final CasualtyClaim earlier;
  private final CasualtyClaim later;

  CasualtyChange(CasualtyClaim earlier, CasualtyClaim later) {
    this.earlier = earlier;
    this.later = later;
  }

  /** The claim that is replaced. */
  public CasualtyClaim earlier() {
    return earlier;
  }

  /** The claim that replaces it; its moment is certain to be later. */
  public CasualtyClaim later() {
    return later;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CasualtyChange that
        && earlier.equals(that.earlier)
        && later.equals(that.later);
  }

  @Override
  public int hashCode() {
    return Objects.hash(earlier, later);
  }

  /** The earlier and the later claim in one line. */
  @Override
  public String toString() {
    String what = later.what();
    String again = what.equals(earlier.what()) ? "" : what + ": ";
    return earlier
        + ", then "
        + again
        + later.figure().getCount().describe()
        + " ("
        + later.who()
        + ")";
  }
}
