package io.github.copydesk.basics;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A number of persons exactly as sure as the text, such as <i>more than 20</i>: at least 21, no
 * upper bound, no best estimate.
 *
 * <p>{@code low} and {@code high} are the bounds that the words allow, {@code best} is the number
 * they name; the terms are those of the UCDP Georeferenced Event Dataset. All three are absent
 * where the text gives no number: “dozens” is a wording without numbers until somebody applies a
 * convention, and “would not say how many” is an {@linkplain #getAbsentReason() absent reason}.
 * Nothing is ever stored as zero that is not zero.
 *
 * <table>
 * <caption>What words become</caption>
 * <tr><th>text</th><th>count</th><th>low</th><th>best</th><th>high</th></tr>
 * <tr><td>30</td><td>{@code exactly(30)}</td><td>30</td><td>30</td><td>30</td></tr>
 * <tr><td>some 30</td><td>{@code about(30)}</td><td></td><td>30</td><td></td></tr>
 * <tr><td>more than 20</td><td>{@code moreThan(20)}</td><td>21</td><td></td><td></td></tr>
 * <tr><td>up to 33</td><td>{@code atMost(33)}</td><td></td><td></td><td>33</td></tr>
 * <tr><td>20 to 35</td><td>{@code between(20, 35)}</td><td>20</td><td></td><td>35</td></tr>
 * <tr><td>dozens</td><td>{@code worded("dozens")}</td><td></td><td></td><td></td></tr>
 * </table>
 *
 * <p>As an interval, a count without {@code low} begins at 0, one without {@code high} has no end,
 * and {@code best} bounds nothing.
 */
@Value.Immutable
public sealed interface Count permits ImmutableCount {
  /** The smallest number the words allow, at least 0; absent where they set no lower bound. */
  OptionalLong getLow();

  /** The number the words name, exact or not; absent where they name a bound only, or none. */
  OptionalLong getBest();

  /** The largest number the words allow; absent where they set no upper bound. */
  OptionalLong getHigh();

  /** The words of the text, such as “some 30”; absent where the number stands there as it is. */
  Optional<@HasText @WellFormedText String> getWording();

  /** Why there is no number; excludes all three numbers. */
  Optional<AbsentReason> getAbsentReason();

  /** Exactly this many: “30”. */
  static Count exactly(long number) {
    return builder().low(number).best(number).high(number).build();
  }

  /** About this many: “some 30”. It bounds nothing. */
  static Count about(long number) {
    return builder().best(number).build();
  }

  /** This many or more: “at least 20”. */
  static Count atLeast(long number) {
    return builder().low(number).build();
  }

  /**
   * More than this many: “more than 20” is at least 21.
   *
   * @throws IllegalArgumentException if there is no larger {@code long}
   */
  static Count moreThan(long number) {
    if (number == Long.MAX_VALUE) {
      throw new IllegalArgumentException("no count can be more than " + number);
    }
    return builder().low(number + 1).build();
  }

  /** This many or fewer: “up to 33”. */
  static Count atMost(long number) {
    return builder().high(number).build();
  }

  /**
   * Fewer than this many: “fewer than 10” is at most 9.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  static Count fewerThan(long number) {
    if (number <= 0) {
      throw new IllegalArgumentException("no count can be fewer than " + number);
    }
    return builder().high(number - 1).build();
  }

  /** From {@code low} to {@code high}, both included: “20 to 35”. */
  static Count between(long low, long high) {
    return builder().low(low).high(high).build();
  }

  /** Words without a number: “dozens”. */
  static Count worded(String wording) {
    return builder().wording(wording).build();
  }

  /** No number, and why. */
  static Count absent(AbsentReason reason) {
    return builder().absentReason(reason).build();
  }

  /** The same count with the words of the text: {@code about(30).withWording("some 30")}. */
  default Count withWording(String wording) {
    return toBuilder().wording(wording).build();
  }

  /** Whether the bounds leave one number only. */
  default boolean exact() {
    return getLow().isPresent() && getLow().equals(getHigh());
  }

  /** Whether the bounds allow this number. */
  default boolean contains(long number) {
    return number >= getLow().orElse(0) && number <= getHigh().orElse(Long.MAX_VALUE);
  }

  /** Whether some number is allowed by both. */
  default boolean overlaps(Count other) {
    return getLow().orElse(0) <= other.getHigh().orElse(Long.MAX_VALUE)
        && other.getLow().orElse(0) <= getHigh().orElse(Long.MAX_VALUE);
  }

  /**
   * The count of two groups that share nobody. A side or best estimate that one of them leaves open
   * stays open, the wordings are dropped, and where nothing remains the sum is absent as {@link
   * AbsentReason#UNKNOWN}.
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
    return builder().low(low).best(best).high(high).build();
  }

  /** The wording, else the numbers in words: “more than 20”, “30”, “20–35”. */
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

  /** Builds a {@link Count}. */
  final class Builder extends ImmutableCount.Builder {
    Builder() {}

    /**
     * The count.
     *
     * @throws IllegalArgumentException if nothing is set, a number is negative, the numbers are not
     *     in the order low, best, high, or there is a number beside an absent reason
     */
    @Override
    public Count build() {
      return CountMath.checked(super.build());
    }
  }
}
