package io.github.copydesk.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive characters of a text that the same statements cover.
 *
 * @param id where links to it lead; null if nothing begins here
 * @param covering the statements that cover it, the one that begins last first; no more than {@link
 *     #MOST} of them
 * @param number the number of all statements that cover it
 * @param ending what those that end here are called; no more than {@link #MOST} of them
 * @param problems what is wrong with what begins here
 * @param listed whether it is part of a passage that is listed as covered by no statement
 */
record Run(
    String text,
    @Nullable String id,
    List<StatementView> covering,
    int number,
    List<String> ending,
    List<Problem> problems,
    boolean listed) {
  /** So that pages do not grow faster than articles: many statements may cover one passage. */
  static final int MOST = 4;

  boolean marked() {
    return number > 0;
  }

  /** Whether there is anything to see that could be a link. */
  boolean visible() {
    return !text.isBlank();
  }

  boolean plain() {
    return !marked() && id == null && !listed && problems.isEmpty();
  }

  /** The statement that begins last, of those that cover it. */
  StatementView first() {
    return covering.get(0);
  }

  /** The number of statements that cover it and are not named here. */
  int more() {
    return number - covering.size();
  }

  /** The names of those that end here, to be shown behind it; null if none does. */
  @Nullable String labels() {
    return ending.isEmpty() ? null : String.join(" ", ending);
  }

  /** The classes of the passage in the style sheet. */
  String css() {
    if (!marked()) {
      return listed ? "gap" : "place";
    }
    return "mark " + first().kind().css() + (number > 1 ? " several" : "");
  }

  /** The element that describes the passage. */
  String describedBy() {
    return covering.stream().map(each -> each.id() + "-who").collect(Collectors.joining(" "));
  }
}
