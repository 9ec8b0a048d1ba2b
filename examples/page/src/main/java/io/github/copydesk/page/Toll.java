package io.github.copydesk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reports about the same people say: a {@link Panel} for each group and outcome.
 *
 * @param title whom and what the reports are about
 * @param conflicts what cannot all be true
 * @param remarks what limits the findings
 */
record Toll(
    int number, String title, List<Panel> panels, List<Conflict> conflicts, List<String> remarks) {
  /** The id of its section. */
  String id() {
    return "toll-" + number;
  }

  /**
   * One group and one set of outcomes.
   *
   * @param together what all reports allow in combination
   * @param possible false if they contradict each other
   */
  record Panel(
      String title,
      List<CountScale.Tick> ticks,
      boolean logarithmic,
      @Nullable CountBar together,
      String togetherWords,
      boolean possible,
      List<Series> series) {}

  /** What one origin said over time. */
  record Series(String who, List<Claim> claims) {}

  /**
   * One number.
   *
   * @param when the date for which it is claimed; “no date” if none is known
   * @param label what its report is called: {@code T2}
   * @param via who passed it on; null if no one did
   */
  record Claim(
      String when,
      String words,
      CountBar bar,
      String label,
      @Nullable String via,
      String how,
      List<Change> changes,
      List<Conflict> conflicts) {
    /** The element that tells all about its report. */
    String href() {
      return "#" + label.toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * What a claim replaces.
   *
   * @param revision whether its own origin took a higher number back
   */
  record Change(boolean revision, String earlier) {
    String css() {
      return revision ? "revision" : "update";
    }

    String words() {
      return (revision ? "▼ revision of " : "▲ update of ") + earlier;
    }
  }

  /** Claims that cannot all be true. */
  record Conflict(String id, int number, String words) {}
}
