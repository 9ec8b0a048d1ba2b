package io.github.copydesk.casualty;

import io.github.copydesk.time.EdtfDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a claim is true: a span of time in which the moment lies. As in {@link EdtfDate#before},
 * days are compared with days by the calendar, instants with instants exactly; a day compared with
 * an instant lasts from its beginning at UTC+14 to its end at UTC−12.
 *
 * <p>Two claims are of the same moment if their moments are the same object: two days that are
 * equal, two instants, or the date of a single report, however vague. “In December” and “in
 * December” of another report may be weeks apart.
 */
final class Moment {
  /** That of all claims if none has a date. */
  static final Moment UNKNOWN = unknown();

  /** After every claim. */
  static final Moment AT_LAST = new Moment(Instant.MAX, Instant.MAX, false);

  private static final Duration BEFORE_UTC = Duration.ofHours(14);
  private static final Duration AFTER_UTC = Duration.ofHours(12);

  private final Instant begin;
  private final Instant end;
  private final boolean exact; // an instant, and not days as if they were those of UTC

  private Moment(Instant begin, Instant end, boolean exact) {
    this.begin = begin;
    this.end = end;
    this.exact = exact;
  }

  /** A moment of its own that may be any. */
  static Moment unknown() {
    return new Moment(Instant.MIN, Instant.MAX, false);
  }

  private static Moment of(EdtfDate date) {
    if (date.instant().isPresent()) {
      return new Moment(date.instant().get(), date.instant().get(), true);
    }
    if (date.uncertain() || date.approximate()) {
      return unknown();
    }
    return new Moment(
        date.earliest()
            .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
            .orElse(Instant.MIN),
        date.latest()
            .map(day -> day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC))
            .orElse(Instant.MAX),
        false);
  }

  /** The end of a date, or any moment if it has none. */
  private static Moment endOf(EdtfDate date) {
    Moment whole = of(date);
    return whole.end.equals(Instant.MAX)
        ? unknown()
        : new Moment(whole.end, whole.end, whole.exact);
  }

  Instant begin() {
    return begin;
  }

  Instant end() {
    return end;
  }

  /** Whether it is an instant and not days or an unknown time. */
  boolean isExact() {
    return exact;
  }

  /** The beginning, as compared with the ends of instants or of days. */
  Instant begin(boolean ofExact) {
    boolean equal = ofExact == exact || begin.equals(Instant.MIN) || begin.equals(Instant.MAX);
    return equal ? begin : begin.minus(exact ? AFTER_UTC : BEFORE_UTC);
  }

  /** The end, as compared with the beginnings of instants or of days. */
  Instant end(boolean ofExact) {
    boolean equal = ofExact == exact || end.equals(Instant.MIN) || end.equals(Instant.MAX);
    return equal ? end : end.plus(exact ? BEFORE_UTC : AFTER_UTC);
  }

  /** Whether this is certain to be over before the other begins. */
  boolean isBefore(Moment other) {
    return end.isBefore(other.begin(exact));
  }

  /** Whether this is certain to be over when the other begins, if not before. */
  boolean isOverAt(Moment other) {
    return !end.isAfter(other.begin(exact));
  }

  /** Gives equal days and instants the same object. */
  static final class Pool {
    private final Map<Object, Moment> known = new HashMap<>();
    private final boolean anyDated;
    private final boolean byDays;

    /**
     * A pool for some reports.
     *
     * @param anyDated whether any has a date; if not, all are of one moment
     * @param byDays whether any gives a day, such as “on Monday”
     */
    Pool(boolean anyDated, boolean byDays) {
      this.anyDated = anyDated;
      this.byDays = byDays;
    }

    /**
     * The moment of a publication. Beside days, an instant is the day of its own calendar, since
     * that is the calendar of the days that a text names; it is then that of one report, so that
     * nothing follows for two publications on one day.
     */
    Moment ofPublication(Optional<EdtfDate> date) {
      Optional<OffsetDateTime> published = date.flatMap(EdtfDate::offsetDateTime);
      return published.isPresent() && byDays
          ? known.computeIfAbsent(
              published, key -> Moment.of(EdtfDate.of(published.get().toLocalDate())))
          : of(date);
    }

    Moment of(Optional<EdtfDate> date) {
      if (date.isEmpty()) {
        return anyDated ? unknown() : UNKNOWN;
      }
      Moment moment = Moment.of(date.get());
      return precise(date.get(), moment)
          .map(key -> known.computeIfAbsent(key, first -> moment))
          .orElse(moment);
    }

    /** What equal dates of one moment have in common; empty if equal dates may be two moments. */
    private static Optional<Object> precise(EdtfDate date, Moment moment) {
      if (date.instant().isPresent()) {
        return date.instant().map(instant -> instant);
      }
      if (date.precision().filter(ChronoUnit.SECONDS::equals).isPresent()) {
        return Optional.of(date); // a time of an unknown zone
      }
      boolean day = Duration.between(moment.begin, moment.end).compareTo(Duration.ofDays(1)) < 0;
      return Optional.of((Object) List.of(moment.begin, moment.end)).filter(key -> day);
    }

    /** The moment of claims that is meant by a date, or else the end of that date. */
    static Moment find(EdtfDate date, Iterable<CasualtyClaim> claims) {
      Optional<Object> meant = precise(date, Moment.of(date));
      for (CasualtyClaim claim : claims) {
        if (meant.isPresent()
            && claim.moment().flatMap(own -> precise(own, claim.at())).equals(meant)) {
          return claim.at();
        }
      }
      return endOf(date);
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
}
