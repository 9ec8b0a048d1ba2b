package io.github.copydesk.article;

import io.github.copydesk.time.EdtfDate;
import java.util.Optional;

/** Checks dates of publication, which are not intervals, seasons or centuries and have no X. */
final class SingleDate {
  private SingleDate() {}

  /**
   * Accepts a moment, day, month or year, which may be uncertain or approximate.
   *
   * @throws IllegalArgumentException if it is any other date; the message names the attribute
   */
  static void check(String attribute, Optional<EdtfDate> date) {
    if (date.isPresent() && date.get().precision().isEmpty()) {
      throw new IllegalArgumentException(
          attribute + " must be a single moment, day, month or year, but is " + date.get());
    }
  }
}
