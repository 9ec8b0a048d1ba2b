package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/** The kind of an {@link Evidence}. */
public enum EvidenceKind implements Coded {
  /** A video recording. */
  VIDEO,
  /** A photograph. */
  PHOTO,
  /** A satellite image. */
  SATELLITE,
  /** A sound recording. */
  AUDIO,
  /** A document, on paper or as a file. */
  DOCUMENT,
  /** The account of a witness. */
  TESTIMONY,
  /** None of these. */
  OTHER;

  /** Whether it is pictures taken on the spot: {@link #VIDEO} or {@link #PHOTO}. */
  public boolean isFootage() {
    return this == VIDEO || this == PHOTO;
  }
}
