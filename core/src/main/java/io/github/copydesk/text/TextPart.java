package io.github.copydesk.text;

import io.github.copydesk.basics.Coded;

/** The part of an article that an anchor points into; each part counts its positions from 0. */
public enum TextPart implements Coded {
  /** The headline. */
  HEADLINE,
  /** The paragraph between headline and body that sums up the story. */
  STANDFIRST,
  /** The main text. */
  BODY
}
