package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** What a {@link Subject} is to an article. */
public enum SubjectRelation implements Coded {
  /** The article is about it. */
  ABOUT,
  /** The article mentions it in passing. */
  MENTIONED
}
