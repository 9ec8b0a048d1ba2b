package io.github.copydesk.article;

import io.github.copydesk.basics.Coded;

/** What sort of text an {@link Article} is. */
public enum ArticleKind implements Coded {
  /** News. */
  REPORT,
  /** What the news means. */
  ANALYSIS,
  /** What led to the news. */
  BACKGROUND,
  /** What somebody thinks of the news. */
  OPINION,
  /** Questions and answers. */
  INTERVIEW,
  /** Whether a claim holds. */
  FACT_CHECK,
  /** A running report with time stamps. */
  LIVE,
  /** None of these. */
  OTHER
}
