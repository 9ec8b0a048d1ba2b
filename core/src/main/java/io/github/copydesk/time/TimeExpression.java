package io.github.copydesk.time;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When, as a text says it, such as <i>“over the weekend”</i>, resolved to 2024-12-14/2024-12-15.
 *
 * <p>The wording is never replaced by the value. “A few days ago” that nobody can resolve stays
 * wording only, which is a valid final state. These are the two attributes of TimeML's TIMEX3 that
 * news needs, the value written in EDTF.
 */
@Value.Immutable
public sealed interface TimeExpression permits ImmutableTimeExpression {
  /** The words of the text; absent where only the date is known, as in a dateline's “Dec. 17”. */
  Optional<@HasText @WellFormedText String> getWording();

  /** The date they mean, as vague as they are; absent where it cannot be told. */
  Optional<EdtfDate> getValue();

  /** Whether somebody could say which date it is. */
  default boolean resolved() {
    return getValue().isPresent();
  }

  /**
   * The first day of {@linkplain EdtfDate#earliest() the date as it is written}; empty where that
   * is open or unknown, or nothing is resolved.
   */
  default Optional<LocalDate> earliest() {
    return getValue().flatMap(EdtfDate::earliest);
  }

  /**
   * The last day of {@linkplain EdtfDate#latest() the date as it is written}; empty where that is
   * open or unknown, or nothing is resolved.
   */
  default Optional<LocalDate> latest() {
    return getValue().flatMap(EdtfDate::latest);
  }

  /**
   * Whether this is over, for certain, {@linkplain EdtfDate#before before} the other begins; false
   * where one of them is not resolved.
   */
  default boolean before(TimeExpression other) {
    return getValue().isPresent()
        && other.getValue().isPresent()
        && getValue().get().before(other.getValue().get());
  }

  /**
   * Whether both can be at the same time, as far as is known: what is not resolved overlaps
   * everything.
   */
  default boolean overlaps(TimeExpression other) {
    return !before(other) && !other.before(this);
  }

  /** Wording and date: {@code over the weekend [2024-12-14/2024-12-15]}. */
  default String describe() {
    Optional<String> date = getValue().map(value -> "[" + value + "]");
    return getWording()
        .map(wording -> Texts.cut(wording, 200) + date.map(value -> " " + value).orElse(""))
        .or(() -> date)
        .orElseThrow();
  }

  /** Words that are not resolved: “a few days ago”. */
  static TimeExpression worded(String wording) {
    return builder().wording(wording).build();
  }

  /**
   * Words and the date they mean.
   *
   * @param edtf the date in the notation of {@link EdtfDate}, such as {@code 2024-12-16}
   * @throws java.time.format.DateTimeParseException if it is not in that notation
   */
  static TimeExpression worded(String wording, String edtf) {
    return builder().wording(wording).value(EdtfDate.parse(edtf)).build();
  }

  /**
   * A date of which no wording is known.
   *
   * @throws java.time.format.DateTimeParseException if it is not in the notation of {@link
   *     EdtfDate}
   */
  static TimeExpression on(String edtf) {
    return builder().value(EdtfDate.parse(edtf)).build();
  }

  /**
   * English words and, where they are known, the date they mean: “on Monday”, published on Tuesday,
   * 17 December 2024, is 2024-12-16. {@link TimeVocabulary#english()} lists what is known; all else
   * stays unresolved and is never guessed.
   *
   * <p>A weekday or a month is the last one, because reports look back. The words do not show
   * whether they look ahead (“will meet on Monday”), so do not ask for those that do.
   *
   * @param anchor when the words were published or said, with the offset of the place whose days
   *     they count
   */
  static TimeExpression resolve(String wording, OffsetDateTime anchor) {
    return resolve(wording, anchor, TimeVocabulary.english());
  }

  /**
   * Words and, where a vocabulary knows them, the date they mean.
   *
   * <p>Words that speak of another place, “Monday (local time)”, are resolved if they mean the same
   * date at every offset from −12:00 to +14:00: published at nine in Seoul on a Tuesday they do, on
   * a Monday they do not.
   *
   * @param anchor when the words were published or said, with the offset of the place whose days
   *     they count
   */
  static TimeExpression resolve(String wording, OffsetDateTime anchor, TimeVocabulary vocabulary) {
    return builder().wording(wording).value(vocabulary.resolve(wording, anchor)).build();
  }

  /** A new builder; wording or value is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this expression. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TimeExpression}. */
  final class Builder extends ImmutableTimeExpression.Builder {
    Builder() {}

    /**
     * The expression.
     *
     * @throws IllegalArgumentException if there is neither wording nor value
     */
    @Override
    public TimeExpression build() {
      TimeExpression expression = super.build();
      if (expression.getWording().isEmpty() && expression.getValue().isEmpty()) {
        throw new IllegalArgumentException("a time expression needs a wording or a value");
      }
      return expression;
    }
  }
}
