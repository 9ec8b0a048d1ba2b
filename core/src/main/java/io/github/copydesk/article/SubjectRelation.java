package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** The relation of a {@link Subject} to an article. */
public enum SubjectRelation implements Coded {
  /** The article is about it. */
  ABOUT,
  /** The article mentions it in passing. */
  MENTIONED
}
