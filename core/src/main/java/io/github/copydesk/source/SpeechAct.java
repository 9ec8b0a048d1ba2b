package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/**
 * What a source did by speaking, whatever the wording of the cue: “claimed”, “has it that” and
 * “insisted” are all {@link #CLAIMED}.
 */
public enum SpeechAct implements Coded {
  /** Said it, without further force: “said”, “told”, “according to”. */
  STATED,
  /** Said it without proof, in the view of the text: “claimed”. */
  CLAIMED,
  /** Said that what others had said is true. */
  CONFIRMED,
  /** Said that it is not true. */
  DENIED,
  /** Said it against their own interest: “acknowledged”. */
  ADMITTED,
  /** Made something known: “announced”. */
  ANNOUNCED,
  /** Committed themselves: “would continue”. */
  PROMISED,
  /** Asked others to act: “called on”. */
  DEMANDED,
  /** Said what may happen. */
  WARNED,
  /** Gave a number that was not counted: “put at”. */
  ESTIMATED,
  /** Judged what is known: “we assess”. */
  ASSESSED,
  /** Asked a question. */
  ASKED,
  /** Would not answer: “declined to comment”. */
  DECLINED,
  /** Showed it instead of saying it: “posted a video”. */
  SHOWED;

  /**
   * Whether what is said may lie in the future, because it is announced, promised, demanded, warned
   * of, estimated or assessed.
   */
  public boolean mayLookAhead() {
    return switch (this) {
      case ANNOUNCED, PROMISED, DEMANDED, WARNED, ESTIMATED, ASSESSED -> true;
      case STATED, CLAIMED, CONFIRMED, DENIED, ADMITTED, ASKED, DECLINED, SHOWED -> false;
    };
  }
}
