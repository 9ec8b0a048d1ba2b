package io.github.copydesk.casualty;

import io.github.copydesk.time.EdtfDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report and the moment of its numbers, shared by all of its claims: however many there are, its
 * hash is computed once, and it is compared with an equal report once.
 */
final class ClaimedReport {
  private final CasualtyReport report;
  private final int index;
  private final Optional<EdtfDate> date;
  private final Moment moment;
  private final int hash;

  /** The last report found equal; unsynchronized, because whichever a thread sees is equal. */
  private @Nullable ClaimedReport same;

  ClaimedReport(CasualtyReport report, int index, Optional<EdtfDate> date, Moment moment) {
    this.report = report;
    this.index = index;
    this.date = date;
    this.moment = moment;
    this.hash = report.hashCode();
  }

  CasualtyReport report() {
    return report;
  }

  /** The position among the reports of the tally, counted from 0. */
  int index() {
    return index;
  }

  /** The date as it is written. */
  Optional<EdtfDate> date() {
    return date;
  }

  Moment moment() {
    return moment;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (other == this || (other != null && other == same)) {
      return true;
    }
    if (other instanceof ClaimedReport that
        && hash == that.hash
        && date.equals(that.date)
        && report.equals(that.report)) {
      same = that;
      return true;
    }
    return false;
  }

  @Override
  public int hashCode() {
    return Objects.hash(hash, date);
  }
}
