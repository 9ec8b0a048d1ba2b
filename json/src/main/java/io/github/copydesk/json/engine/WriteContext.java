package io.github.copydesk.json.engine;

import tools.jackson.core.JsonGenerator;

/** A document being written. */
public final class WriteContext {
  private final JsonGenerator generator;
  private final Limits limits;

  /** Writing to a generator what can be read within limits. */
  public WriteContext(JsonGenerator generator, Limits limits) {
    this.generator = generator;
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** Where tokens go. */
  public JsonGenerator generator() {
    return generator;
  }

  /** Makes sure that a list or object can be read back. */
  void requireRoom(int size) {
    if (size > limits.collectionSize()) {
      throw rejected("limit.collection-size", limits.collectionSizeMessage());
    }
  }

  /** Opens an object, if it can be read back there. */
  void startObject() {
    generator.writeStartObject();
    requireDepth();
  }

  /** Opens a list, if it can be read back there. */
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

  /** Makes sure that a property name that is in no table can be read back. */
  void requireName(String name) {
    if (name.length() > limits.nameLength()) {
      throw rejected("limit.name-length", limits.nameLengthMessage());
    }
  }

  /** That a value cannot be written, because it could not be read back. */
  public Rejected rejected(String code, String message) {
    return new Rejected(code, Pointers.of(generator.streamWriteContext()), message);
  }

  /** A value could not be read back if it were written. */
  public static final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String pointer;

    Rejected(String code, String pointer, String message) {
      super(message, null, false, false);
      this.code = code;
      this.pointer = pointer;
    }

    /** What sort of problem it is. */
    public String code() {
      return code;
    }

    /** The place of the value. */
    public String pointer() {
      return pointer;
    }
  }
}
