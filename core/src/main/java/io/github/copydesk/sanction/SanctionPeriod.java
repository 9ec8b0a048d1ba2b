package io.github.copydesk.sanction;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period of consecutive days on which a {@link Sanction} has the same status, such as <i>in force
 * from 2024-12-16</i>.
 */
public final class SanctionPeriod {
  private final SanctionStatus status;
  private final @Nullable LocalDate from;
  private final @Nullable LocalDate until;

  SanctionPeriod(SanctionStatus status, @Nullable LocalDate from, @Nullable LocalDate until) {
    this.status = status;
    this.from = from;
    this.until = until;
  }

  /** The status on each of its days. */
  public SanctionStatus status() {
    return status;
  }

  /** The first day; empty for the first period, which has no beginning. */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /** The last day, included; empty for the last period, which has no end. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /** Whether the period includes a day. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SanctionPeriod that
        && status == that.status
        && Objects.equals(from, that.from)
        && Objects.equals(until, that.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, from, until);
  }

  /** {@code in force from 2024-12-16 until 2025-03-15}. */
  @Override
  public String toString() {
    return status.words()
        + (from == null ? "" : " from " + from)
        + (until == null ? "" : " until " + until);
  }
}
