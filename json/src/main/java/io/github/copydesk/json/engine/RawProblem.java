package io.github.copydesk.json.engine;

import io.github.copydesk.internal.Texts;
import java.util.Comparator;

/**
 * A problem before its column is counted in code points: what the engine knows when it finds one.
 *
 * @param code the stable code, such as {@code value.missing}
 * @param pointer the place, a JSON Pointer (RFC 6901) of at most 512 characters
 * @param line the line, from 1
 * @param octet the place in the line, from 1; in bytes, or in UTF-16 code units if the parser does
 *     not count bytes
 * @param message what is wrong, for people, in at most 1,000 characters
 */
public record RawProblem(String code, String pointer, int line, int octet, String message) {
  /** Document order. */
  static final Comparator<RawProblem> ORDER =
      Comparator.comparingInt(RawProblem::line).thenComparingInt(RawProblem::octet);

  private static final int MAX_MESSAGE = 1000;

  /** A problem whose pointer and message are cut to what can be shown. */
  public RawProblem {
    pointer = Pointers.shorten(pointer);
    message = Texts.shorten(message, MAX_MESSAGE);
  }
}
