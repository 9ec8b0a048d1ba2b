package io.github.copydesk.json.engine;

import io.github.copydesk.internal.Texts;
import java.util.Comparator;

/**
 * What is wrong with a place in a document.
 *
 * @param code the stable code, such as {@code value.missing}
 * @param pointer the place, a JSON Pointer (RFC 6901) of at most 512 characters
 * @param line the line of the place, from 1
 * @param octet the place in its line, from 1; in bytes, or where the parser has none in UTF-16
 *     units
 * @param message what is wrong, for people, in at most 1,000 characters
 */
public record RawProblem(String code, String pointer, int line, int octet, String message) {
  /** The order of the document. */
  static final Comparator<RawProblem> ORDER =
      Comparator.comparingInt(RawProblem::line).thenComparingInt(RawProblem::octet);

  private static final int MAX_MESSAGE = 1000;

  /** A problem, of whose pointer and message as much is kept as can be shown. */
  public RawProblem {
    pointer = Pointers.shorten(pointer);
    message = Texts.shorten(message, MAX_MESSAGE);
  }
}
