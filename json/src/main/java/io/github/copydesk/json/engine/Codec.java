package io.github.copydesk.json.engine;

import org.jspecify.annotations.Nullable;

/** How one kind of value is read and written. */
public interface Codec<V> {
  /**
   * Reads the value whose first token is the current one, and stops at its last. Returns null after
   * something wrong was reported; what there is of the value was skipped.
   */
  @Nullable V read(ReadContext in);

  /** Writes a value. */
  void write(WriteContext out, V value);
}
