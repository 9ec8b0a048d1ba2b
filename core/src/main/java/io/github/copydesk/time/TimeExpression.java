package io.github.copydesk.time;

import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time as a text gives it, such as <i>“over the weekend”</i>, resolved to 2024-12-14/2024-12-15.
 *
 * <p>The value never replaces the wording. An expression such as “a few days ago” that cannot be
 * resolved keeps only its wording, which is a valid final state. Wording and value are the two
 * attributes of TimeML's TIMEX3 that news needs, with the value in EDTF.
 */
@Value.Immutable
public sealed interface TimeExpression extends NewsValue permits ImmutableTimeExpression {
  /** The words of the text; absent if only the date is known, as in a dateline's “Dec. 17”. */
  Optional<@HasText @WellFormedText String> getWording();

  /** The date the words mean, only as precise as they are; absent if it cannot be determined. */
  Optional<EdtfDate> getValue();

  /** Whether the date is known. */
  default boolean resolved() {
    return getValue().isPresent();
  }

  /**
   * The first day of {@linkplain EdtfDate#earliest() the date as written}; empty if its beginning
   * is open or unknown, or if the expression is not resolved.
   */
  default Optional<LocalDate> earliest() {
    return getValue().flatMap(EdtfDate::earliest);
  }

  /**
   * The last day of {@linkplain EdtfDate#latest() the date as written}; empty if its end is open or
   * unknown, or if the expression is not resolved.
   */
  default Optional<LocalDate> latest() {
    return getValue().flatMap(EdtfDate::latest);
  }

  /**
   * Whether this is certain to be over {@linkplain EdtfDate#before before} the other begins; false
   * if either is not resolved.
   */
  default boolean before(TimeExpression other) {
    return getValue().isPresent()
        && other.getValue().isPresent()
        && getValue().get().before(other.getValue().get());
  }

  /**
   * Whether the two may coincide, as far as is known; an expression that is not resolved overlaps
   * every other.
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

  /** An expression with unresolved words: “a few days ago”. */
  static TimeExpression worded(String wording) {
    return builder().wording(wording).build();
  }

  /**
   * An expression with words and the date they mean.
   *
   * @param edtf the date in the notation of {@link EdtfDate}, such as {@code 2024-12-16}
   * @throws java.time.format.DateTimeParseException if it is not in that notation
   */
  static TimeExpression worded(String wording, String edtf) {
    Objects.requireNonNull(edtf, "edtf is null");
    return builder().wording(wording).value(EdtfDate.parse(edtf)).build();
  }

  /**
   * An expression with a date and no wording.
   *
   * @throws java.time.format.DateTimeParseException if it is not in the notation of {@link
   *     EdtfDate}
   */
  static TimeExpression on(String edtf) {
    Objects.requireNonNull(edtf, "edtf is null");
    return builder().value(EdtfDate.parse(edtf)).build();
  }

  /**
   * An expression with English words and, if they are known, the date they mean: “on Monday”,
   * published on Tuesday, 17 December 2024, is 2024-12-16. {@link TimeVocabulary#english()} lists
   * what is known; anything else stays unresolved, nothing is guessed.
   *
   * <p>A weekday or a month is taken to be the latest one, because reports look back. The words
   * alone do not show whether they look ahead (“will meet on Monday”); if you know, {@linkplain
   * #resolve(String, OffsetDateTime, Looking) say so}.
   *
   * @param anchor when the words were published or said, with the offset of the place whose days
   *     they count
   */
  static TimeExpression resolve(String wording, OffsetDateTime anchor) {
    return resolve(wording, anchor, TimeVocabulary.english());
  }

  /**
   * An expression with English words that are known to look back or ahead and, if it is certain,
   * the date they mean: “on Monday”, looking ahead from 17 December 2024, is 2024-12-23. For other
   * vocabularies, see {@link TimeVocabulary#withLooking}.
   */
  static TimeExpression resolve(String wording, OffsetDateTime anchor, Looking looking) {
    return resolve(wording, anchor, TimeVocabulary.english().withLooking(looking));
  }

  /**
   * An expression with words and, if the vocabulary knows them, the date they mean.
   *
   * <p>Words that refer to another place, “Monday (local time)”, are resolved if they mean the same
   * date at every offset from −12:00 to +14:00: published in Seoul at nine on a Tuesday they do, on
   * a Monday they do not.
   *
   * @param anchor when the words were published or said, with the offset of the place whose days
   *     they count
   */
  static TimeExpression resolve(String wording, OffsetDateTime anchor, TimeVocabulary vocabulary) {
    Objects.requireNonNull(wording, "wording is null");
    Objects.requireNonNull(anchor, "anchor is null");
    Objects.requireNonNull(vocabulary, "vocabulary is null");
    return builder().wording(wording).value(vocabulary.resolve(wording, anchor)).build();
  }

  /** An expression with English words and, if they are known, the date they mean. */
  static TimeExpression resolve(String wording, EdtfDate anchor) {
    return resolve(wording, anchor, TimeVocabulary.english());
  }

  /**
   * An expression with English words that are known to look back or ahead and, if it is certain,
   * the date they mean.
   */
  static TimeExpression resolve(String wording, EdtfDate anchor, Looking looking) {
    return resolve(wording, anchor, TimeVocabulary.english().withLooking(looking));
  }

  /**
   * An expression with words and, if the vocabulary knows them, the date they mean, counted from a
   * date of an article.
   *
   * <p>If the anchor is a day, words that refer to another place, where it may be the day before or
   * after, are resolved only if they mean the same date on all three days: “last year (local time)”
   * in June.
   *
   * @param anchor when the words were published or said: a moment or a day; from a month, a year or
   *     an uncertain or approximate date, nothing is resolved
   */
  static TimeExpression resolve(String wording, EdtfDate anchor, TimeVocabulary vocabulary) {
    Objects.requireNonNull(wording, "wording is null");
    Objects.requireNonNull(anchor, "anchor is null");
    Objects.requireNonNull(vocabulary, "vocabulary is null");
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

  /**
   * Builds a {@link TimeExpression}. Each method sets the attribute of its name; the getters say
   * what it means.
   */
  final class Builder extends ImmutableTimeExpression.Builder {
    /** What says nothing; comparing with it makes no {@code Optional} for each attribute. */
    private static final TimeExpression NOTHING = new Builder().unchecked();

    Builder() {}

    /**
     * The expression.
     *
     * @throws IllegalArgumentException if there is neither wording nor value
     */
    @Override
    public TimeExpression build() {
      TimeExpression expression = unchecked();
      if (expression.equals(NOTHING)) {
        throw new IllegalArgumentException("a time expression needs a wording or a value");
      }
      return expression;
    }

    private TimeExpression unchecked() {
      return super.build();
    }
  }
}
