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
  OTHER
}
