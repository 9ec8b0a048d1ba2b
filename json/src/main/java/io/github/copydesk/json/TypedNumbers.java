package io.github.copydesk.json;

import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.WriteContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Numbers as objects, for what takes no text as a number, such as trees and binary formats. */
final class TypedNumbers {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

  private TypedNumbers() {}

  /**
   * A JSON number as a {@code BigInteger} or {@code BigDecimal} with all its digits, and its
   * spelling as {@code toString()}; null if its exponent is beyond any {@code BigDecimal}.
   */
  static @Nullable Number of(String number) {
    try {
      Number typed =
          WHOLE.matcher(number).matches() ? new BigInteger(number) : new BigDecimal(number);
      return typed.toString().equals(number) ? typed : new Spelt(number);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * The exception for a number that {@link #of} cannot make.
   *
   * @param generator what should have written it
   */
  static WriteContext.Rejected rejected(JsonGenerator generator) {
    return new WriteContext(generator, Limits.DEFAULT)
        .rejected("limit.number", "the exponent of the number does not fit in 32 bits");
  }

  /** A decimal that prints as it was spelt: <i>1e5</i>, <i>-0</i>. */
  private static final class Spelt extends BigDecimal {
    private static final long serialVersionUID = 1;

    private final String spelling;

    Spelt(String spelling) {
      super(spelling);
      this.spelling = spelling;
    }

    @Override
    public String toString() {
      return spelling;
    }
  }
}
