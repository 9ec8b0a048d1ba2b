package io.github.copydesk.json.engine;

import org.jspecify.annotations.Nullable;

/** Reads and writes one kind of value. */
public interface Codec<V> {
  /**
   * Reads the value whose first token is the current one, and stops at its last token. Returns null
   * after reporting a problem; then the value has been skipped.
   */
  @Nullable V read(ReadContext in);

  /** Writes a value. */
  void write(WriteContext out, V value);

  /** What the JSON of a value looks like. */
  Shape shape();
}
