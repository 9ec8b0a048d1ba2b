package io.github.copydesk.casualty;

import java.util.List;

/**
 * What the claims of a {@link CasualtyTally} say about each other: where they contradict, and how
 * the numbers changed.
 */
public final class CasualtyFindings {
  private final List<CasualtyConflict> contradictions;
  private final List<CasualtyChange> updates;
  private final List<CasualtyChange> revisions;
  private final boolean complete;
  private final boolean timed;

  CasualtyFindings(
      List<CasualtyConflict> contradictions,
      List<CasualtyChange> updates,
      List<CasualtyChange> revisions,
      boolean complete,
      boolean timed) {
    this.contradictions = List.copyOf(contradictions);
    this.updates = List.copyOf(updates);
    this.revisions = List.copyOf(revisions);
    this.complete = complete;
    this.timed = timed;
  }

  /**
   * Claims that cannot all be true at one moment. Claims that were revised are not among them, and
   * claims whose order in time is not known contradict each other only if they do in any order.
   */
  public List<CasualtyConflict> contradictions() {
    return contradictions;
  }

  /**
   * Later claims that are certain to be of a changed number: a higher one, or a lower one, by
   * another origin, of people who may be fewer, such as the missing. Each origin's claim is paired
   * with its last one before and, if another origin gave the last number before, with that.
   */
  public List<CasualtyChange> updates() {
    return updates;
  }

  /**
   * Later claims of an origin that are lower than its own before. Of those killed, it took the
   * earlier number back; of people who may be fewer, such as the missing, the number may also have
   * fallen.
   */
  public List<CasualtyChange> revisions() {
    return revisions;
  }

  /** Whether all contradictions were found; with very many claims, the search ends early. */
  public boolean complete() {
    return complete;
  }

  /**
   * Whether any claim has a date. If none has, all are taken to be of one moment, so that a toll
   * that rose is a contradiction.
   */
  public boolean timed() {
    return timed;
  }

  /** The numbers of findings: {@code 1 contradiction, 3 updates, 0 revisions}. */
  @Override
  public String toString() {
    return number(contradictions.size(), "contradiction")
        + ", "
        + number(updates.size(), "update")
        + ", "
        + number(revisions.size(), "revision")
        + (complete ? "" : "; the search for contradictions ended early")
        + (timed ? "" : "; no claim is dated, so all are taken to be of one moment");
  }

  private static String number(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
