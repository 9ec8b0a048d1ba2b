package io.github.copydesk.casualty;

import org.jspecify.annotations.Nullable;

/**
 * A report as all of its claims have it: its hash is computed once, and it is compared with an
 * equal one once, however many claims there are.
 */
final class ClaimedReport {
  private final CasualtyReport report;
  private final int hash;

  /** The last that was found equal; unguarded, because whichever a thread sees is equal. */
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
