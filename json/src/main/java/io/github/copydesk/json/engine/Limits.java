package io.github.copydesk.json.engine;

import java.io.Serializable;

/**
 * How large a document may be, so that none can exhaust memory, stack or time.
 *
 * @param documentSize the bytes of a document, or of a line of NDJSON
 * @param depth the nesting of objects and arrays
 * @param stringLength the UTF-16 code units of a string
 * @param nameLength the UTF-16 code units of a property name
 * @param collectionSize the elements of an array, or properties of an object
 * @param numberLength the characters of a number
 * @param exponent the power of ten of a decimal, positive or negative
 */
public record Limits(
    int documentSize,
    int depth,
    int stringLength,
    int nameLength,
    int collectionSize,
    int numberLength,
    int exponent)
    implements Serializable {
  /** The default limits. */
  public static final Limits DEFAULT = new Limits(16 << 20, 64, 16 << 20, 256, 100_000, 64, 100);

  /** The message for a document that has more bytes. */
  public String documentSizeMessage() {
    return "the document exceeds the limit of " + documentSize + " bytes";
  }

  String depthMessage() {
    return "nesting exceeds the limit of " + depth + " levels";
  }

  String stringLengthMessage() {
    return "the string exceeds the limit of " + stringLength + " characters";
  }

  String nameLengthMessage() {
    return "the property name exceeds the limit of " + nameLength + " characters";
  }

  String collectionSizeMessage() {
    return "the array or object exceeds the limit of " + collectionSize + " elements";
  }

  String numberMessage() {
    return "the number exceeds the limit of "
        + numberLength
        + " characters, or of "
        + exponent
        + " for its exponent";
  }
}
