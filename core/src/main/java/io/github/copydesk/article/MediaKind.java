package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** What sort of thing a {@link MediaItem} is. */
public enum MediaKind implements Coded {
  /** A photograph or another picture. */
  IMAGE,
  /** A film, with sound or without. */
  VIDEO,
  /** A recording of sound. */
  AUDIO,
  /** A chart, a map, a diagram. */
  GRAPHIC,
  /** A document, such as a PDF file. */
  DOCUMENT
}
