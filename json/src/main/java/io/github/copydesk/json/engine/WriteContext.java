package io.github.copydesk.json.engine;

import tools.jackson.core.JsonGenerator;

/** A document being written. */
public final class WriteContext {
  private final JsonGenerator generator;
  private final Limits limits;

  /** A context that writes to a generator what can be read back within the limits. */
  public WriteContext(JsonGenerator generator, Limits limits) {
    this.generator = generator;
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** The generator that receives the tokens. */
  public JsonGenerator generator() {
    return generator;
  }

  /** Checks that an array or object of this size can be read back. */
  void requireRoom(int size) {
    if (size > limits.collectionSize()) {
      throw rejected("limit.collection-size", limits.collectionSizeMessage());
    }
  }

  /** Opens an object, if one at this depth can be read back. */
  void startObject() {
    generator.writeStartObject();
    requireDepth();
  }

  /** Opens an array, if one of this size and at this depth can be read back. */
  void startArray(int size) {
    requireRoom(size);
    generator.writeStartArray();
    requireDepth();
  }

  private void requireDepth() {
    if (generator.streamWriteContext().getNestingDepth() > limits.depth()) {
      throw rejected("limit.depth", limits.depthMessage());
    }
  }

  /** Checks that a property name that is in no table can be read back. */
  void requireName(String name) {
    if (name.length() > limits.nameLength()) {
      throw rejected("limit.name-length", limits.nameLengthMessage());
    }
  }

  /** The exception for a value that cannot be written because it could not be read back. */
  public Rejected rejected(String code, String message) {
    return new Rejected(code, Pointers.of(generator.streamWriteContext()), message);
  }

  /** Thrown for a value that could not be read back if it were written. */
  public static final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String pointer;

    Rejected(String code, String pointer, String message) {
      super(message, null, false, false);
      this.code = code;
      this.pointer = pointer;
    }

    /** The problem code. */
    public String code() {
      return code;
    }

    /** The pointer to the value. */
    public String pointer() {
      return pointer;
    }
  }
}
