package io.github.copydesk.article;

import io.github.copydesk.time.EdtfDate;
import java.util.Optional;

/** When an article was first published and, if it was, modified. */
record Publication(EdtfDate published, Optional<EdtfDate> modified) {

  /** Empty if the article was not yet published, or the date is not known. */
  static Optional<Publication> of(Article article) {
    return article
        .getPublished()
        .map(published -> new Publication(published, article.getModified()));
  }

  /** Whether the last version was certainly published before a date begins anywhere. */
  boolean isBefore(EdtfDate date) {
    return published.beforeEverywhere(date)
        && modified.map(last -> last.beforeEverywhere(date)).orElse(true);
  }

  /** The date of the last version, for a message. */
  EdtfDate last() {
    return modified.filter(last -> !last.before(published)).orElse(published);
  }
}
