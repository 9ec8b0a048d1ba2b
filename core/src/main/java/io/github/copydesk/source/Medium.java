package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/** The medium in which a source spoke. */
public enum Medium implements Coded {
  /** At a press conference or briefing. */
  PRESS_CONFERENCE,
  /** In an interview. */
  INTERVIEW,
  /** In a written statement. */
  STATEMENT,
  /** In a speech. */
  SPEECH,
  /** In a news report. */
  REPORT,
  /** In a document. */
  DOCUMENT,
  /** On a social network or messenger. */
  SOCIAL_MEDIA,
  /** In a video. */
  VIDEO,
  /** On radio or television. */
  BROADCAST,
  /** None of these. */
  OTHER
}
