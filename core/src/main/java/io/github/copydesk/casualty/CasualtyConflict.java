package io.github.copydesk.casualty;

import io.github.copydesk.basics.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Positions that cannot all be true at one moment, such as <i>killed: 60 to 62 (A, B and C) against
 * killed: 40 (D)</i>.
 *
 * <p>A position is one claim, or several that contradict the other positions alike. Whichever claim
 * of each position is taken, together they are a contradiction, and without one of them they are
 * none.
 */
public final class CasualtyConflict {
  private static final int MAX_NAMES = 3;

  private final List<List<CasualtyClaim>> positions;
  private final String suffix;

  CasualtyConflict(List<List<CasualtyClaim>> positions) {
    this(positions, "");
  }

  private CasualtyConflict(List<List<CasualtyClaim>> positions, String suffix) {
    this.positions = List.copyOf(positions);
    this.suffix = suffix;
  }

  /**
   * The same conflict, with the numbers of its claims in its sentence, because another one has the
   * same sentence.
   */
  CasualtyConflict numbered() {
    return new CasualtyConflict(
        positions,
        positions.stream()
            .map(position -> String.valueOf(position.get(0).number()))
            .collect(Collectors.joining(", ", " (Claims ", ".)")));
  }

  /** The positions, two or more, each of one claim or more; if there are two, the higher first. */
  public List<List<CasualtyClaim>> positions() {
    return positions;
  }

  /** The claims of all positions, in the order of the reports. */
  public List<CasualtyClaim> claims() {
    List<CasualtyClaim> claims = new ArrayList<>();
    positions.forEach(claims::addAll);
    claims.sort(Comparator.comparingInt(CasualtyClaim::number));
    return List.copyOf(claims);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CasualtyConflict that && positions.equals(that.positions);
  }

  @Override
  public int hashCode() {
    return positions.hashCode();
  }

  /**
   * A sentence: {@code These cannot all be true: killed: 21 (A); killed or wounded: up to 12 (B).}
   */
  @Override
  public String toString() {
    return positions.stream()
            .map(CasualtyConflict::told)
            .collect(Collectors.joining("; ", "These cannot all be true: ", "."))
        + suffix;
  }

  private static String told(List<CasualtyClaim> position) {
    CasualtyClaim first = position.get(0);
    if (position.size() == 1) {
      return first.toString();
    }
    Count low = first.figure().getCount();
    Count high = position.get(position.size() - 1).figure().getCount();
    String range =
        low.describe().equals(high.describe())
            ? low.describe()
            : low.describe() + " to " + high.describe();
    int more = position.size() - MAX_NAMES;
    return first.what()
        + ": "
        + range
        + " ("
        + position.stream()
            .limit(MAX_NAMES)
            .map(CasualtyClaim::who)
            .collect(Collectors.joining("; "))
        + (more > 0 ? "; and " + more + " more" : "")
        + ")";
  }
}
