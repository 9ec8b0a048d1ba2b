package io.github.copydesk.json;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * A Jackson 2 generator as the tables need it: what they do not call fails. A number is written as
 * a number, with all its digits. Its {@code IOException}s are thrown as {@link
 * UncheckedIOException}.
 */
final class Jackson2Generator extends JsonGeneratorDelegate {
  private final com.fasterxml.jackson.core.JsonGenerator generator;
  private final Numbers numbers;
  private final boolean utf8;

  /** How a number is written. */
  private enum Numbers {
    /** As text. */
    SPELT,
    /** As text, which would be quoted if it was called a number. */
    RAW,
    /** As an object, to a tree or a buffer, or in a format that takes no text as a number. */
    TYPED
  }

  Jackson2Generator(com.fasterxml.jackson.core.JsonGenerator generator) {
    super(null);
    this.generator = generator;
    com.fasterxml.jackson.core.JsonGenerator target = generator;
    while (target instanceof com.fasterxml.jackson.core.util.JsonGeneratorDelegate outer) {
      target = outer.delegate();
    }
    this.numbers = numbers(target);
    this.utf8 =
        target instanceof UTF8JsonGenerator
            && target.getHighestEscapedChar() == 0
            && target.getCharacterEscapes() == null;
  }

  private static Numbers numbers(com.fasterxml.jackson.core.JsonGenerator target) {
    if (!(target instanceof JsonGeneratorImpl)) {
      return Numbers.TYPED;
    }
    return target.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature())
        ? Numbers.RAW
        : Numbers.SPELT;
  }

  private interface Call {
    void run() throws IOException;
  }

  private JsonGenerator write(Call call) {
    try {
      call.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public JsonGenerator writeStartObject() {
    return write(generator::writeStartObject);
  }

  @Override
  public JsonGenerator writeEndObject() {
    return write(generator::writeEndObject);
  }

  @Override
  public JsonGenerator writeStartArray() {
    return write(generator::writeStartArray);
  }

  @Override
  public JsonGenerator writeEndArray() {
    return write(generator::writeEndArray);
  }

  @Override
  public JsonGenerator writeName(String name) {
    return isEscaped(name)
        ? write(() -> generator.writeFieldName(new SerializedString(name)))
        : write(() -> generator.writeFieldName(name));
  }

  @Override
  public JsonGenerator writeName(SerializableString name) {
    return writeName(name.getValue());
  }

  @Override
  public JsonGenerator writeString(String text) {
    return isEscaped(text)
        ? write(() -> generator.writeString(new SerializedString(text)))
        : write(() -> generator.writeString(text));
  }

  /**
   * Whether the generator would write characters beyond U+FFFF as escapes, although nothing tells
   * it to; it does not if the text is encoded before.
   */
  private boolean isEscaped(String text) {
    return utf8 && text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
  }

  @Override
  public JsonGenerator writeString(SerializableString text) {
    return writeString(text.getValue());
  }

  @Override
  public JsonGenerator writeBoolean(boolean value) {
    return write(() -> generator.writeBoolean(value));
  }

  @Override
  public JsonGenerator writeNull() {
    return write(generator::writeNull);
  }

  @Override
  public JsonGenerator writeNumber(long number) {
    if (numbers == Numbers.RAW) {
      return write(() -> generator.writeRawValue(Long.toString(number)));
    }
    return (int) number == number
        ? write(() -> generator.writeNumber((int) number)) // as it would be read from text
        : write(() -> generator.writeNumber(number));
  }

  @Override
  public JsonGenerator writeNumber(String number) {
    return switch (numbers) {
      case SPELT -> write(() -> generator.writeNumber(number));
      case RAW -> write(() -> generator.writeRawValue(number));
      case TYPED -> writeTyped(number);
    };
  }

  private JsonGenerator writeTyped(String number) {
    Number typed = TypedNumbers.of(number);
    if (typed == null) {
      throw TypedNumbers.rejected(this); // a buffer would make it infinite, without a word
    }
    return typed instanceof BigInteger whole
        ? write(() -> generator.writeNumber(whole))
        : write(() -> generator.writeNumber((BigDecimal) typed));
  }

  @Override
  public TokenStreamContext streamWriteContext() {
    return new Jackson2Context(generator.getOutputContext());
  }
}
