package io.github.copydesk.benchmarks.hostile;

import org.jspecify.annotations.Nullable;

/**
 * A kind of hostile document, such as <i>read: unknown properties</i>.
 *
 * @param deed what is done with it
 * @param name what it is full of
 * @param hostile makes it
 * @param ordinary makes what it is compared with, the same material in its usual form; null for the
 *     report of the tour, repeated
 */
public record Shape(Deed deed, String name, Filler hostile, @Nullable Filler ordinary) {
  Shape(Deed deed, String name, Filler hostile) {
    this(deed, name, hostile, null);
  }

  /** {@code read: unknown properties}. */
  @Override
  public String toString() {
    return deed + ": " + name;
  }
}
