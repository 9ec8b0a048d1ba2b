package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** What a {@link Contributor} did for an article. */
public enum ContributorRole implements Coded {
  /** Wrote it. */
  AUTHOR,
  /** Reported for it. */
  REPORTER,
  /** Edited it. */
  EDITOR,
  /** Took the pictures. */
  PHOTOGRAPHER,
  /** Translated it. */
  TRANSLATOR,
  /** None of these. */
  OTHER
}
