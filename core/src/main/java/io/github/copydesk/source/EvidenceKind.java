package io.github.copydesk.source;

import io.github.copydesk.basics.Coded;

/** What sort of thing an {@link Evidence} is. */
public enum EvidenceKind implements Coded {
  /** A film. */
  VIDEO,
  /** A photograph. */
  PHOTO,
  /** A picture from a satellite. */
  SATELLITE,
  /** A recording of sound. */
  AUDIO,
  /** A paper or file. */
  DOCUMENT,
  /** What a witness tells. */
  TESTIMONY,
  /** None of these. */
  OTHER;

  /** Whether it can be watched or looked at, taken where it happened: a video or a photo. */
  public boolean isFootage() {
    return this == VIDEO || this == PHOTO;
  }
}
