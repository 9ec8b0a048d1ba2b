package io.github.copydesk.basics;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A number of people, exactly as certain as the text, such as <i>more than 20</i>: at least 21, no
 * upper bound, no best estimate.
 *
 * <p>{@code low} and {@code high} are the bounds that the words allow, {@code best} is the number
 * they name; the terms are those of the UCDP Georeferenced Event Dataset. All three are absent if
 * the text gives no number: “dozens” is a wording without numbers until a caller applies a
 * convention, and “would not say how many” is an {@linkplain #getAbsentReason() absent reason}. An
 * unknown number is never stored as zero.
 *
 * <table>
 * <caption>How words become counts</caption>
 * <tr><th>text</th><th>count</th><th>low</th><th>best</th><th>high</th></tr>
 * <tr><td>30</td><td>{@code exactly(30)}</td><td>30</td><td>30</td><td>30</td></tr>
 * <tr><td>some 30</td><td>{@code about(30)}</td><td></td><td>30</td><td></td></tr>
 * <tr><td>more than 20</td><td>{@code moreThan(20)}</td><td>21</td><td></td><td></td></tr>
 * <tr><td>up to 33</td><td>{@code atMost(33)}</td><td></td><td></td><td>33</td></tr>
 * <tr><td>20 to 35</td><td>{@code between(20, 35)}</td><td>20</td><td></td><td>35</td></tr>
 * <tr><td>2 to 3, in a register</td><td>{@code estimate(2, 2, 3)}</td><td>2</td><td>2</td><td>3</td></tr>
 * <tr><td>dozens</td><td>{@code worded("dozens")}</td><td></td><td></td><td></td></tr>
 * </table>
 *
 * <p>As an interval, a count without {@code low} begins at 0, a count without {@code high} has no
 * end, and {@code best} does not bound it. Neither do the numbers of an {@linkplain #isEstimated()
 * estimate}.
 */
@Value.Immutable
public sealed interface Count extends NewsValue permits ImmutableCount {
  /** The smallest number the words allow, at least 0; absent if they set no lower bound. */
  OptionalLong getLow();

  /** The number the words name, exact or not; absent if they name only a bound, or no number. */
  OptionalLong getBest();

  /** The largest number the words allow; absent if they set no upper bound. */
  OptionalLong getHigh();

  /** The words of the text, such as “some 30”; absent if the text gives the plain number. */
  Optional<@HasText @WellFormedText String> getWording();

  /**
   * Whether the numbers are the estimates of a register or an expert, such as UCDP's <i>2 to 3</i>,
   * instead of bounds set by a wording. The default is false. Estimates are not bounds: “at least
   * five” does not contradict them.
   */
  @Value.Default
  default boolean isEstimated() {
    return false;
  }

  /** The reason why there is no number; excludes {@code low}, {@code best} and {@code high}. */
  Optional<AbsentReason> getAbsentReason();

  /** Exactly this many: “30”. */
  static Count exactly(long number) {
    return builder().low(number).best(number).high(number).build();
  }

  /** About this many: “some 30”. It sets no bounds. */
  static Count about(long number) {
    return builder().best(number).build();
  }

  /** This many or more: “at least 20”. */
  static Count atLeast(long number) {
    return builder().low(number).build();
  }

  /**
   * More than this many: “more than 20” is at least 21, with “more than 20” as its wording, by
   * which alone it differs from {@code atLeast(21)}. If the text has other words or digits, they
   * replace it: {@code moreThan(1000).withWording("over 1,000")}.
   *
   * @throws IllegalArgumentException if the number is negative, or there is no larger {@code long}
   */
  static Count moreThan(long number) {
    if (number < 0 || number == Long.MAX_VALUE) {
      throw new IllegalArgumentException("no count can be more than " + number);
    }
    return builder().low(number + 1).wording("more than " + number).build();
  }

  /** This many or fewer: “up to 33”. */
  static Count atMost(long number) {
    return builder().high(number).build();
  }

  /**
   * Fewer than this many: “fewer than 10” is at most 9, with “fewer than 10” as its wording, unless
   * {@link #withWording} gives another: “under ten”.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  static Count fewerThan(long number) {
    if (number <= 0) {
      throw new IllegalArgumentException("no count can be fewer than " + number);
    }
    return builder().high(number - 1).wording("fewer than " + number).build();
  }

  /** From {@code low} to {@code high}, both included: “20 to 35”. */
  static Count between(long low, long high) {
    return builder().low(low).high(high).build();
  }

  /** A range of estimates and the best of them: “2 to 3, most likely 2”. It has no bounds. */
  static Count estimate(long low, long best, long high) {
    return builder().low(low).best(best).high(high).estimated(true).build();
  }

  /** Words without a number: “dozens”. */
  static Count worded(String wording) {
    return builder().wording(wording).build();
  }

  /** No number, and the reason why. */
  static Count absent(AbsentReason reason) {
    return builder().absentReason(reason).build();
  }

  /** This count with the words of the text: {@code about(30).withWording("some 30")}. */
  default Count withWording(String wording) {
    return toBuilder().wording(wording).build();
  }

  /** The lower bound: {@code low}; empty for an estimate. */
  default OptionalLong lowerBound() {
    return isEstimated() ? OptionalLong.empty() : getLow();
  }

  /** The upper bound: {@code high}; empty for an estimate. */
  default OptionalLong upperBound() {
    return isEstimated() ? OptionalLong.empty() : getHigh();
  }

  /** Whether the bounds allow only one number. */
  default boolean exact() {
    return lowerBound().isPresent() && lowerBound().equals(upperBound());
  }

  /** Whether the bounds allow this number. */
  default boolean contains(long number) {
    return number >= lowerBound().orElse(0) && number <= upperBound().orElse(Long.MAX_VALUE);
  }

  /** Whether the bounds of both counts allow some number. */
  default boolean overlaps(Count other) {
    return lowerBound().orElse(0) <= other.upperBound().orElse(Long.MAX_VALUE)
        && other.lowerBound().orElse(0) <= upperBound().orElse(Long.MAX_VALUE);
  }

  /**
   * The count of two groups with no one in common. A bound or best estimate that either count lacks
   * is also absent from the sum, and the wordings are dropped. If either is an estimate, so is the
   * sum. If no number remains, the sum is absent as {@link AbsentReason#UNKNOWN}.
   *
   * @throws ArithmeticException if a sum does not fit a {@code long}
   */
  default Count plus(Count other) {
    OptionalLong low = CountMath.sum("low", getLow(), other.getLow());
    OptionalLong best = CountMath.sum("best", getBest(), other.getBest());
    OptionalLong high = CountMath.sum("high", getHigh(), other.getHigh());
    if (low.isEmpty() && best.isEmpty() && high.isEmpty()) {
      return absent(AbsentReason.UNKNOWN);
    }
    boolean estimated = isEstimated() || other.isEstimated();
    return builder().low(low).best(best).high(high).estimated(estimated).build();
  }

  /** The wording, or else the numbers in words: “at least 20”, “30”, “20–35”. */
  default String describe() {
    return getWording()
        .map(wording -> Texts.cut(wording, 200))
        .orElseGet(() -> CountMath.words(this));
  }

  /** A new builder; at least one attribute is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this count. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Count}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableCount.Builder {
    Builder() {}

    /**
     * The count.
     *
     * @throws IllegalArgumentException if nothing is set, a number is negative, the numbers are not
     *     in the order low, best, high, or both a number and an absent reason are set
     */
    @Override
    public Count build() {
      return CountMath.checked(super.build());
    }
  }
}
