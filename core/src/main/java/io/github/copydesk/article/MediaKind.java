package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** The kind of a {@link MediaItem}. */
public enum MediaKind implements Coded {
  /** A photograph or other picture. */
  IMAGE,
  /** A film, with or without sound. */
  VIDEO,
  /** A sound recording. */
  AUDIO,
  /** A chart, map or diagram. */
  GRAPHIC,
  /** A document, such as a PDF file. */
  DOCUMENT
}
