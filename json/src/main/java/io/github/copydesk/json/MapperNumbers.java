package io.github.copydesk.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.util.TokenBuffer;

/** A mapper's generator on which a number is written as a number, with all its digits. */
final class MapperNumbers extends JsonGeneratorDelegate {
  private final boolean text;

  private MapperNumbers(JsonGenerator generator, boolean text) {
    super(generator);
    this.text = text;
  }

  /** A generator as the tables need it; the given one if it already is. */
  static JsonGenerator over(JsonGenerator generator) {
    JsonGenerator target = generator;
    while (target instanceof JsonGeneratorDelegate outer) {
      target = outer.delegate();
    }
    if (!(target instanceof JsonGeneratorBase json)) {
      return new MapperNumbers(generator, false);
    }
    return json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
        ? new MapperNumbers(generator, true)
        : generator;
  }

  @Override
  public JsonGenerator writeNumber(long number) {
    if (text) {
      delegate.writeRawValue(Long.toString(number));
    } else if ((int) number == number) {
      delegate.writeNumber((int) number); // as the number would be read from text
    } else {
      delegate.writeNumber(number);
    }
    return this;
  }

  @Override
  public JsonGenerator writeNumber(String number) {
    if (text) {
      delegate.writeRawValue(number);
    } else {
      writeTyped(number);
    }
    return this;
  }

  /** Writes to a tree or a buffer, or in a format that takes no text as a number. */
  private void writeTyped(String number) {
    Number typed = TypedNumbers.of(number);
    if (typed instanceof BigInteger whole) {
      delegate.writeNumber(whole);
    } else if (typed != null) {
      delegate.writeNumber((BigDecimal) typed);
    } else if (delegate instanceof TokenBuffer) {
      delegate.writeNumber(number);
    } else {
      throw TypedNumbers.rejected(this);
    }
  }
}
