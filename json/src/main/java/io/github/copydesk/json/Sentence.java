package io.github.copydesk.json;

import java.util.Arrays;
import tools.jackson.core.JacksonException;

/**
 * What a Jackson parser reports only by the English text of its exception. Jackson does not
 * guarantee these texts, so a test provokes each of them, and runs with every supported version of
 * Jackson.
 */
enum Sentence {
  /** A word that is not a literal. */
  UNKNOWN_WORD("Unrecognized token"),

  /** A word that other languages accept as a number, such as {@code NaN}. */
  NUMBER_WORD("Non-standard token"),

  /** A number that begins with a plus sign. */
  PLUS_SIGN("plus sign"),

  /** A control character in a string. */
  CONTROL_CHARACTER("Illegal unquoted character"),

  /** An unpaired surrogate in a name. */
  HALF_PAIR("surrogate"),

  /** Anything else; its place says enough. */
  OTHER("");

  private final String words;

  Sentence(String words) {
    this.words = words;
  }

  static Sentence of(JacksonException e) {
    String said = String.valueOf(e.getOriginalMessage());
    return Arrays.stream(values())
        .filter(sentence -> said.contains(sentence.words)) // any message contains the empty words
        // of OTHER
        .findFirst()
        .orElseThrow();
  }

  /** Whether the parser stopped in or after a word instead of before it. */
  boolean isAboutWord() {
    return this == UNKNOWN_WORD || this == NUMBER_WORD || this == PLUS_SIGN;
  }
}
