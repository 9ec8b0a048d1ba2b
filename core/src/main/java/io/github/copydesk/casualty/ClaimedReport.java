package io.github.copydesk.casualty;

import org.jspecify.annotations.Nullable;

/**
 * A report shared by all of its claims: however many there are, its hash is computed once, and it
 * is compared with an equal report once.
 */
final class ClaimedReport {
  private final CasualtyReport report;
  private final int hash;

  /** The last report found equal; unsynchronized, because whichever a thread sees is equal. */
  private @Nullable ClaimedReport same;

  ClaimedReport(CasualtyReport report) {
    this.report = report;
    this.hash = report.hashCode();
  }

  CasualtyReport report() {
    return report;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (other == this || (other != null && other == same)) {
      return true;
    }
    if (other instanceof ClaimedReport that && hash == that.hash && report.equals(that.report)) {
      same = that;
      return true;
    }
    return false;
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
