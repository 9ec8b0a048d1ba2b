package io.github.copydesk.casualty;

import io.github.copydesk.time.EdtfDate;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a claim is true: a span of time in which the moment lies. Days are compared as days of UTC.
 *
 * <p>Two claims are of the same moment if their moments are the same object: two days that are
 * equal, two instants, or the date of a single report, however vague. “In December” and “in
 * December” of another report may be weeks apart.
 */
final class Moment {
  /** That of all claims without a date. */
  static final Moment UNKNOWN = new Moment(null, Instant.MIN, Instant.MAX);

  /** After every claim. */
  static final Moment AT_LAST = new Moment(null, Instant.MAX, Instant.MAX);

  private static final long DAY = 24 * 60 * 60;

  private final @Nullable EdtfDate date;
  private final Instant begin;
  private final Instant end;

  private Moment(@Nullable EdtfDate date, Instant begin, Instant end) {
    this.date = date;
    this.begin = begin;
    this.end = end;
  }

  static Moment of(EdtfDate date) {
    if (date.instant().isPresent()) {
      return new Moment(date, date.instant().get(), date.instant().get());
    }
    boolean vague = date.uncertain() || date.approximate();
    Instant begin =
        date.earliest()
            .filter(day -> !vague)
            .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
            .orElse(Instant.MIN);
    Instant end =
        date.latest()
            .filter(day -> !vague)
            .map(day -> day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC))
            .orElse(Instant.MAX);
    return new Moment(date, begin, end);
  }

  Optional<EdtfDate> date() {
    return Optional.ofNullable(date);
  }

  Instant begin() {
    return begin;
  }

  Instant end() {
    return end;
  }

  boolean isInstant() {
    return begin.equals(end);
  }

  /** Whether this is certain to be over before the other begins. */
  boolean isBefore(Moment other) {
    return end.isBefore(other.begin);
  }

  /** Whether equal dates mean one moment: a day or less. */
  private boolean isPrecise() {
    return end.getEpochSecond() - begin.getEpochSecond() < DAY;
  }

  /** Gives equal days and instants the same object. */
  static final class Pool {
    private final Map<List<Instant>, Moment> known = new HashMap<>();

    Moment of(Optional<EdtfDate> date) {
      return date.map(Moment::of).map(this::known).orElse(UNKNOWN);
    }

    private Moment known(Moment moment) {
      return moment.isPrecise()
          ? known.computeIfAbsent(List.of(moment.begin, moment.end), key -> moment)
          : moment;
    }

    /** The moment of claims that is meant by a date, or else the end of that date. */
    static Moment find(EdtfDate date, Iterable<CasualtyClaim> claims) {
      Moment meant = Moment.of(date);
      for (CasualtyClaim claim : claims) {
        Moment moment = claim.at();
        boolean same =
            moment.date().filter(date::equals).isPresent()
                || (meant.isPrecise()
                    && moment.begin.equals(meant.begin)
                    && moment.end.equals(meant.end));
        if (same) {
          return moment;
        }
      }
      return new Moment(date, meant.end, meant.end);
    }

    /** The only last moment of claims, or {@link #AT_LAST} if it is not known which is the last. */
    static Moment last(Iterable<CasualtyClaim> claims) {
      List<Moment> moments = new ArrayList<>();
      claims.forEach(claim -> moments.add(claim.at()));
      Moment last = moments.isEmpty() ? AT_LAST : moments.get(0);
      for (Moment moment : moments) {
        last = moment.begin.isAfter(last.begin) ? moment : last;
      }
      for (Moment moment : moments) {
        if (moment != last && !moment.isBefore(last)) {
          return AT_LAST;
        }
      }
      return last;
    }
  }

  @Override
  public String toString() {
    return date == null ? "" : date.toString();
  }
}
