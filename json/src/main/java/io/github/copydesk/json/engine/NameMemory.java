package io.github.copydesk.json.engine;

/**
 * A parser that remembers the names it has read, so that it need not make them again. Names can be
 * chosen so that they all come to lie in one place of such a memory, where each new one is compared
 * with all others.
 */
public interface NameMemory {
  /** Whether so many names have come to lie in one place that it cannot be by chance. */
  boolean isCrowded();

  /** A document whose names crowd the memory of its parser: another one has to read it. */
  final class Crowded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Crowded() {
      super(null, null, false, false);
    }
  }
}
