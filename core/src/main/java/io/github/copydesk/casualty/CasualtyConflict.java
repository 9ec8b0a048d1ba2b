package io.github.copydesk.casualty;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Claims that cannot all be true, each of them necessary for the contradiction, such as <i>killed:
 * 21 (A); killed or wounded: up to 12 (B)</i>.
 */
public final class CasualtyConflict {
  private final List<CasualtyClaim> claims;

  CasualtyConflict(List<CasualtyClaim> claims) {
    this.claims = List.copyOf(claims);
  }

  /** The claims, two or more, in the order of the reports. */
  public List<CasualtyClaim> claims() {
    return claims;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CasualtyConflict that && claims.equals(that.claims);
  }

  @Override
  public int hashCode() {
    return claims.hashCode();
  }

  /**
   * A sentence: {@code These cannot all be true: killed: 21 (A); killed or wounded: up to 12 (B).}
   */
  @Override
  public String toString() {
    return claims.stream()
        .map(CasualtyClaim::toString)
        .collect(Collectors.joining("; ", "These cannot all be true: ", "."));
  }
}
