package io.github.copydesk.page;

import io.github.copydesk.validation.Violation;
import io.github.copydesk.validation.Violation.Level;
import org.jspecify.annotations.Nullable;

/**
 * A violation of a rule, and where the page shows it.
 *
 * @param number its number on the page, from 1
 * @param place the id of the element that it is about; null if it is about none
 */
record Problem(int number, Violation violation, @Nullable String place) {
  /** The id of its entry in the list. */
  String id() {
    return "problem-" + number;
  }

  boolean wrong() {
    return violation.level() == Level.WRONG;
  }

  /** Its class in the style sheet. */
  String css() {
    return wrong() ? "wrong" : "unfit";
  }

  /** What the level means to an editor. */
  String levelWords() {
    return wrong() ? "wrong" : "not fit to print";
  }

  /** The entry in one line, for those who do not see the list. */
  String words() {
    return "Problem " + number + ", " + levelWords() + ": " + violation.message();
  }
}
