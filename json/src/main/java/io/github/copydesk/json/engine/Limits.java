package io.github.copydesk.json.engine;

/**
 * How much a document may ask for, so that none can exhaust memory, stack or time.
 *
 * @param documentSize bytes of a document, or of a line of NDJSON
 * @param depth objects and lists within each other
 * @param stringLength UTF-16 units of a text
 * @param nameLength UTF-16 units of a property name
 * @param collectionSize elements of a list, or properties of an object
 * @param numberLength characters of a number
 * @param exponent power of ten of a decimal, up or down
 */
public record Limits(
    int documentSize,
    int depth,
    int stringLength,
    int nameLength,
    int collectionSize,
    int numberLength,
    int exponent) {
  /** The limits unless somebody sets others. */
  public static final Limits DEFAULT = new Limits(16 << 20, 64, 16 << 20, 256, 100_000, 64, 100);

  /** What is said of a document that has more bytes. */
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
