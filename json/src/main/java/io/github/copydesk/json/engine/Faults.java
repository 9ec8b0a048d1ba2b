package io.github.copydesk.json.engine;

import io.github.copydesk.internal.Texts;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;

/** What was found wrong: the first hundred, and how many there were. */
public final class Faults {
  private static final int MAX = 100;
  private static final int MAX_POINTER = 512;
  private static final int MAX_MESSAGE = 1000;

  private final List<Fault> kept = new ArrayList<>(0);
  private int count;

  void add(String code, String pointer, TokenStreamLocation at, String message) {
    add(code, pointer, at.getLineNr(), at.getColumnNr(), message);
  }

  /** Adds a fault at a byte of a line, both counted from 1. */
  public void add(String code, String pointer, int line, int octet, String message) {
    if (count++ < MAX) {
      kept.add(new Fault(code, pointer(pointer), line, octet, Texts.shorten(message, MAX_MESSAGE)));
    }
  }

  /** A pointer that is not too long to be shown. */
  public static String pointer(String pointer) {
    return Texts.shorten(pointer, MAX_POINTER);
  }

  /** How many there were, also those that were not kept. */
  public int count() {
    return count;
  }

  /** Those that were kept, in the order in which they were found. */
  public List<Fault> kept() {
    return kept;
  }
}
