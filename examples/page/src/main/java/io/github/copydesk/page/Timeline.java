package io.github.copydesk.page;

import java.util.List;

/**
 * The timelines of a sanction, one for all targets against which it had the same history.
 *
 * @param label what the sanction is called: {@code S1}
 * @param leftOut the number of targets whose histories are not drawn
 */
record Timeline(
    String label, String title, List<History> histories, List<Event> events, int leftOut) {
  /** The id of its section. */
  String id() {
    return "timeline-" + label.substring(1);
  }

  /** The element that tells all about the sanction. */
  String href() {
    return "#" + label.toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * A history as a picture and in words.
   *
   * @param lanes the number of lines that the marks of events take
   */
  record History(
      List<String> targets,
      List<Period> periods,
      List<Mark> marks,
      int lanes,
      List<DayScale.Tick> ticks) {
    private static final int LANE = 20;

    /** Where the line of the status begins, in pixels. */
    int top() {
      return lanes * LANE + 4;
    }

    int height() {
      return top() + 46;
    }
  }

  /**
   * A time of equal status.
   *
   * @param css the status as a class of the style sheet: {@code st-in-force}
   * @param words the status: {@code in force}
   * @param sentence the status with its days: {@code in force from 2024-12-16}
   * @param wide whether there is room for its words
   */
  record Period(
      String at,
      String middle,
      String width,
      String css,
      String words,
      String sentence,
      boolean wide) {}

  /**
   * When an event was: a day, or a passage of time in which it was.
   *
   * @param top where its lane begins, in pixels
   */
  record Mark(int number, String at, String middle, String width, int top, Sharpness sharpness) {}

  /** How well the time of an event is known. */
  enum Sharpness {
    /** A day. */
    DAY("day"),
    /** Some day in a month, a year, an interval. */
    WITHIN("within"),
    /** Uncertain, approximate, or open at one end. */
    ABOUT("about"),
    /** Only in words that mean no date. */
    UNKNOWN("unknown");

    private final String css;

    Sharpness(String css) {
      this.css = css;
    }

    /** The class of its marks in the style sheet. */
    String css() {
      return "when-" + css;
    }

    boolean day() {
      return this == DAY;
    }
  }

  /** An event in words. */
  record Event(int number, String what, String when, List<Fact> facts) {}
}
