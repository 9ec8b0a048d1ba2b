package io.github.copydesk.json.engine;

import tools.jackson.core.JsonGenerator;

/** A document being written. */
public final class Out {
  private final JsonGenerator generator;

  /** Writing to a generator. */
  public Out(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Where tokens go. */
  public JsonGenerator generator() {
    return generator;
  }

  /** That a value cannot be written, because it could not be read back. */
  public Refused refused(String code, String message) {
    return new Refused(code, generator.streamWriteContext().pathAsPointer().toString(), message);
  }

  /** A value could not be read back if it were written. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String pointer;

    Refused(String code, String pointer, String message) {
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
