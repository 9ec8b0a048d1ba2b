package io.github.copydesk.json.engine;

/**
 * A parser that remembers the names it has read, to avoid decoding them again. Names can be chosen
 * so that all of them fall into one slot of such a memory, where each new one is compared with all
 * others.
 */
public interface NameMemory {
  /** Whether more names share a slot than can be by chance. */
  boolean isCrowded();

  /**
   * Thrown for a document whose names crowd the memory of its parser: it has to be read by another.
   */
  final class Crowded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Crowded() {
      super(null, null, false, false);
    }
  }
}
