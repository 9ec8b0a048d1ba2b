package io.github.copydesk.basics;

import io.github.copydesk.internal.Texts;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of applying a {@link CountConvention} to a count, such as <i>“dozens” is about 12 by
 * acled 2024</i>.
 */
public final class CountEstimate {
  private final CountConvention convention;
  private final Count given;
  private final Optional<Count> count;

  CountEstimate(CountConvention convention, Count given, Optional<Count> count) {
    this.convention = convention;
    this.given = given;
    this.count = count;
  }

  /** The convention that was applied, which has a name and a version. */
  public CountConvention convention() {
    return convention;
  }

  /** The count as the text gives it. */
  public Count given() {
    return given;
  }

  /**
   * The same count with numbers, its wording kept; empty if the convention does not know the words,
   * or there are none.
   */
  public Optional<Count> count() {
    return count;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountEstimate that
        && convention.equals(that.convention)
        && given.equals(that.given)
        && count.equals(that.count);
  }

  @Override
  public int hashCode() {
    return Objects.hash(convention, given, count);
  }

  /** {@code “dozens” is about 12 by acled 2024}, {@code “a lot” is no number by acled 2024}. */
  @Override
  public String toString() {
    return "“"
        + Texts.excerpt(given.describe())
        + "” is "
        + count.map(CountMath::words).orElse("no number")
        + " by "
        + convention;
  }
}
