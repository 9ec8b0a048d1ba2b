package io.github.copydesk.casualty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The best of the values whose moments are before another moment, or after it. Those of days and
 * those of instants are kept separately, because a day has another extent beside an instant than
 * beside a day.
 */
final class Timeline<V> {
  private final NavigableMap<Instant, V> ofDays = new TreeMap<>();
  private final NavigableMap<Instant, V> ofInstants = new TreeMap<>();
  private final BinaryOperator<V> better;

  private Timeline(BinaryOperator<V> better) {
    this.better = better;
  }

  /** For {@link #before}. */
  static <V> Timeline<V> byEnd(List<V> values, Function<V, Moment> at, BinaryOperator<V> better) {
    return of(values, at, Moment::end, Comparator.naturalOrder(), better);
  }

  /** For {@link #after}. */
  static <V> Timeline<V> fromBegin(
      List<V> values, Function<V, Moment> at, BinaryOperator<V> better) {
    return of(values, at, Moment::begin, Comparator.reverseOrder(), better);
  }

  /** For {@link #notBefore}. */
  static <V> Timeline<V> fromEnd(List<V> values, Function<V, Moment> at, BinaryOperator<V> better) {
    return of(values, at, Moment::end, Comparator.reverseOrder(), better);
  }

  private static <V> Timeline<V> of(
      List<V> values,
      Function<V, Moment> at,
      Function<Moment, Instant> key,
      Comparator<Instant> order,
      BinaryOperator<V> better) {
    List<V> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparing(at.andThen(key), order));
    Timeline<V> timeline = new Timeline<>(better);
    @Nullable V ofDays = null;
    @Nullable V ofInstants = null;
    for (V value : sorted) {
      Moment moment = at.apply(value);
      if (moment.isExact()) {
        ofInstants = ofInstants == null ? value : better.apply(ofInstants, value);
        timeline.ofInstants.put(key.apply(moment), ofInstants);
      } else {
        ofDays = ofDays == null ? value : better.apply(ofDays, value);
        timeline.ofDays.put(key.apply(moment), ofDays);
      }
    }
    return timeline;
  }

  /** The best of those that are certain to be over before a moment begins. */
  Optional<V> before(Moment moment) {
    return best(ofDays.lowerEntry(moment.begin(false)), ofInstants.lowerEntry(moment.begin(true)));
  }

  /** The best of those that are certain to begin after a moment is over. */
  Optional<V> after(Moment moment) {
    return best(ofDays.higherEntry(moment.end(false)), ofInstants.higherEntry(moment.end(true)));
  }

  /** The best of those that are not certain to be over before a moment begins. */
  Optional<V> notBefore(Moment moment) {
    return best(
        ofDays.ceilingEntry(moment.begin(false)), ofInstants.ceilingEntry(moment.begin(true)));
  }

  private Optional<V> best(Map.@Nullable Entry<Instant, V> a, Map.@Nullable Entry<Instant, V> b) {
    if (a == null || b == null) {
      return Optional.ofNullable(a == null ? b : a).map(Map.Entry::getValue);
    }
    return Optional.of(better.apply(a.getValue(), b.getValue()));
  }
}
