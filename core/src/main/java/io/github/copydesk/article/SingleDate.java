package io.github.copydesk.article;

import io.github.copydesk.time.EdtfDate;
import java.util.Optional;

/** A date on which something was published: no interval, season or century, and without an X. */
final class SingleDate {
  private SingleDate() {}

  /**
   * Accepts a moment, a day, a month or a year, which may be uncertain or approximate.
   *
   * @throws IllegalArgumentException if it is another date; the message names the attribute
   */
  static void check(String attribute, Optional<EdtfDate> date) {
    if (date.isPresent() && date.get().precision().isEmpty()) {
      throw new IllegalArgumentException(
          attribute + " must be a single moment, day, month or year, but is " + date.get());
    }
  }
}
