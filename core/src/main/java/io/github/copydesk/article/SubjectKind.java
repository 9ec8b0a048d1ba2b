package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** The kind of a {@link Subject}. */
public enum SubjectKind implements Coded {
  /** A topic: “sanctions”, “armed conflict”. */
  TOPIC,
  /** A person: “Pat Ryder”. */
  PERSON,
  /** An organization: “the Pentagon”. */
  ORGANIZATION,
  /** A place: “Kursk Oblast”. */
  PLACE,
  /** An event: “the Kursk offensive”. */
  EVENT,
  /** A creative work: a book, a film, a song. */
  WORK,
  /** Any other thing with a name: a ship, a spacecraft, a product. */
  OBJECT
}
