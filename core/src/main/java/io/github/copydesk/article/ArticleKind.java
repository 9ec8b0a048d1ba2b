package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** The kind of an {@link Article}. */
public enum ArticleKind implements Coded {
  /** A news report. */
  REPORT,
  /** A text about what the news means. */
  ANALYSIS,
  /** A text about what led to the news. */
  BACKGROUND,
  /** A text that gives the author's opinion. */
  OPINION,
  /** An interview, in questions and answers. */
  INTERVIEW,
  /** A text that checks whether a claim is true. */
  FACT_CHECK,
  /** A running report with timestamps. */
  LIVE,
  /** None of these. */
  OTHER
}
