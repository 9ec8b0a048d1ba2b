package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/**
 * The force of what a source did, apart from the wording of the cue: “claimed”, “has it that” and
 * “insisted” are all {@link #CLAIMED}.
 */
public enum SpeechAct implements Coded {
  /** Said, told, according to: nothing but that it was said. */
  STATED,
  /** Said without proof, in the eyes of the text: “claimed”. */
  CLAIMED,
  /** Said that what others said is true. */
  CONFIRMED,
  /** Said that it is not true. */
  DENIED,
  /** Said against their own interest: “acknowledged”. */
  ADMITTED,
  /** Made something known: “announced”. */
  ANNOUNCED,
  /** Bound themselves: “would continue”. */
  PROMISED,
  /** Asked somebody to act: “called on”. */
  DEMANDED,
  /** Said what may come. */
  WARNED,
  /** Gave a number that was not counted: “put at”. */
  ESTIMATED,
  /** Gave a judgement on what is known: “we assess”. */
  ASSESSED,
  /** Put a question. */
  ASKED,
  /** Would not say: “declined to comment”. */
  DECLINED,
  /** Did not say but show: “posted a video”. */
  SHOWED
}
