package io.github.copydesk.json;

import java.util.Arrays;
import tools.jackson.core.JacksonException;

/**
 * What a parser says in English and in no other way. Jackson does not promise these words; so each
 * is provoked by a test, which is run with every version of it that we are to work with.
 */
enum Sentence {
  /** A word that is no literal. */
  UNKNOWN_WORD("Unrecognized token"),

  /** A word that is a number to others, such as {@code NaN}. */
  NUMBER_WORD("Non-standard token"),

  /** A number that begins with a plus sign. */
  PLUS_SIGN("plus sign"),

  /** A control character in a text. */
  CONTROL_CHARACTER("Illegal unquoted character"),

  /** Half of a surrogate pair in a name. */
  HALF_PAIR("surrogate"),

  /** Anything else, of which the place says enough. */
  OTHER("");

  private final String words;

  Sentence(String words) {
    this.words = words;
  }

  static Sentence of(JacksonException e) {
    String said = String.valueOf(e.getOriginalMessage());
    return Arrays.stream(values())
        .filter(sentence -> said.contains(sentence.words)) // as anything contains no words
        .findFirst()
        .orElseThrow();
  }

  /** Whether the parser stopped within or after a word and not before it. */
  boolean isAboutWord() {
    return this == UNKNOWN_WORD || this == NUMBER_WORD || this == PLUS_SIGN;
  }
}
