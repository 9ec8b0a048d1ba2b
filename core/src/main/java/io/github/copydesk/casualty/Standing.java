package io.github.copydesk.casualty;

/**
 * A claim that was not revised, and the bounds it sets on the number of its people at its moment.
 * Each is equal only to itself.
 */
final class Standing {
  private final CasualtyClaim claim;
  private final int set;
  private final long least;
  private final long most;

  Standing(CasualtyClaim claim, long least, long most) {
    this.claim = claim;
    this.set = claim.set();
    this.least = least;
    this.most = most;
  }

  CasualtyClaim claim() {
    return claim;
  }

  /** The outcomes as a bit mask. */
  int set() {
    return set;
  }

  long least() {
    return least;
  }

  long most() {
    return most;
  }

  People people() {
    return claim.people();
  }

  Moment at() {
    return claim.at();
  }

  /** The lower bound on the number at a moment. */
  long leastAt(Moment moment) {
    boolean holds = at() == moment || (OutcomeBounds.isFinal(set) && at().isOverAt(moment));
    return holds ? least : 0;
  }

  /** The upper bound on the number at a moment. */
  long mostAt(Moment moment) {
    boolean holds = at() == moment || (OutcomeBounds.isFinal(set) && moment.isOverAt(at()));
    return holds ? most : OutcomeBounds.OPEN;
  }
}
