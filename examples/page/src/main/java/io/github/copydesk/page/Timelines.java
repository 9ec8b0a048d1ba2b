package io.github.copydesk.page;

import io.github.copydesk.article.Article;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionPeriod;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the {@link Timeline}s of a sanction. */
final class Timelines {
  /** So that a page does not take longer than its article warrants: each takes all events. */
  private static final int MOST_HISTORIES = 50;

  private static final int MOST_LANES = 6;

  /** The length of the mark of a day, in hundredths of the width of a narrow screen. */
  private static final double MARK = 7;

  private final Sanction sanction;
  private final List<SanctionEvent> events;
  private final Map<List<Integer>, List<SanctionTarget>> targets = new LinkedHashMap<>();
  private final Map<List<Integer>, List<SanctionPeriod>> periods = new LinkedHashMap<>();
  private int leftOut;

  private Timelines(Sanction sanction) {
    this.sanction = sanction;
    this.events = sanction.getEvents();
  }

  static List<Timeline> of(Article article) {
    List<Timeline> timelines = new ArrayList<>();
    for (Sanction sanction : article.getSanctions()) {
      timelines.add(new Timelines(sanction).timeline("S" + (timelines.size() + 1)));
    }
    return timelines;
  }

  private Timeline timeline(String label) {
    divide();
    DayScale scale = new DayScale(dates());
    List<Timeline.History> histories = new ArrayList<>();
    periods.forEach(
        (own, told) ->
            histories.add(history(targets.getOrDefault(own, List.of()), own, told, scale)));
    return new Timeline(
        label, Actors.names(sanction.getAuthorities()), histories, describe(), leftOut);
  }

  /** Finds the targets with the same events, which have the same history. */
  private void divide() {
    Map<SanctionTarget, List<Integer>> named = new HashMap<>();
    List<Integer> aboutAll = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).getTargets().isEmpty()) {
        aboutAll.add(i);
      }
      for (SanctionTarget target : events.get(i).getTargets()) {
        named.computeIfAbsent(target, each -> new ArrayList<>()).add(i);
      }
    }
    for (SanctionTarget target : sanction.getTargets()) {
      List<Integer> own = new ArrayList<>(aboutAll);
      own.addAll(named.getOrDefault(target, List.of()));
      own.sort(null);
      if (targets.containsKey(own) || targets.size() < MOST_HISTORIES) {
        targets.computeIfAbsent(own, each -> new ArrayList<>()).add(target);
        periods.computeIfAbsent(own, each -> sanction.timeline(target));
      } else {
        leftOut++;
      }
    }
  }

  /** Every day on which something changed or may have changed. */
  private List<LocalDate> dates() {
    List<LocalDate> dates = new ArrayList<>();
    for (List<SanctionPeriod> told : periods.values()) {
      for (SanctionPeriod period : told) {
        period.from().ifPresent(dates::add);
        period.until().ifPresent(dates::add);
      }
    }
    for (SanctionEvent event : events) {
      event.getWhen().earliest().ifPresent(dates::add);
      event.getWhen().latest().ifPresent(dates::add);
    }
    return dates;
  }

  private Timeline.History history(
      List<SanctionTarget> targets, List<Integer> own, List<SanctionPeriod> told, DayScale scale) {
    double[] lanes = new double[MOST_LANES]; // where each is free again
    int used = 0;
    List<Timeline.Mark> marks = new ArrayList<>();
    for (int index : own) {
      Extent extent = extent(events.get(index).getWhen(), scale);
      int lane = 0;
      while (lane + 1 < MOST_LANES && lanes[lane] > extent.from) {
        lane++;
      }
      lanes[lane] = Math.max(extent.to, extent.from + MARK);
      used = Math.max(used, lane + 1);
      marks.add(
          new Timeline.Mark(
              index + 1,
              Percent.of(extent.from),
              Percent.of((extent.from + extent.to) / 2),
              Percent.of(extent.to - extent.from),
              lane * 20,
              extent.sharpness));
    }
    return new Timeline.History(
        targets.stream().map(SanctionTarget::displayName).toList(),
        told.stream().map(period -> period(period, scale)).toList(),
        marks,
        used,
        dates().isEmpty() ? List.of() : scale.ticks());
  }

  private static Timeline.Period period(SanctionPeriod period, DayScale scale) {
    double from = period.from().map(scale::start).orElse(0.0);
    double to = period.until().map(scale::end).orElse(100.0);
    String words = period.status().words();
    return new Timeline.Period(
        Percent.of(from),
        Percent.of((from + to) / 2),
        Percent.of(to - from),
        "st-" + period.status().code(),
        words,
        period.toString(),
        to - from > 4.0 + 2.6 * words.length());
  }

  private record Extent(double from, double to, Timeline.Sharpness sharpness) {}

  private static Extent extent(TimeExpression when, DayScale scale) {
    Optional<LocalDate> earliest = when.earliest();
    Optional<LocalDate> latest = when.latest();
    if (earliest.isEmpty() && latest.isEmpty()) {
      return new Extent(0, 100, Timeline.Sharpness.UNKNOWN);
    }
    double from = earliest.map(scale::start).orElse(0.0);
    double to = latest.map(scale::end).orElse(100.0);
    boolean soft =
        when.getValue().filter(date -> date.uncertain() || date.approximate()).isPresent();
    if (soft || earliest.isEmpty() || latest.isEmpty()) {
      return new Extent(Math.max(0, from - 3), Math.min(100, to + 3), Timeline.Sharpness.ABOUT);
    }
    return earliest.equals(latest)
        ? new Extent((from + to) / 2, (from + to) / 2, Timeline.Sharpness.DAY)
        : new Extent(from, to, Timeline.Sharpness.WITHIN);
  }

  private List<Timeline.Event> describe() {
    List<Timeline.Event> described = new ArrayList<>();
    for (SanctionEvent event : events) {
      described.add(
          new Timeline.Event(
              described.size() + 1,
              event.getChange().words()
                  + ", "
                  + event.getStage().words()
                  + event.getWording().map(wording -> " (“" + wording + "”)").orElse(""),
              event.getWhen().describe() + vagueness(event.getWhen()),
              new Facts()
                  .add("until", event.getUntil().map(TimeExpression::describe))
                  .addAll("by", event.getBy(), Actors::describe)
                  .addAll("about", event.getTargets(), SanctionTarget::displayName)
                  .add("note", event.getNote())
                  .list()));
    }
    return described;
  }

  private static String vagueness(TimeExpression when) {
    Optional<EdtfDate> date = when.getValue();
    if (date.isEmpty()) {
      return " – no date";
    }
    return (date.get().uncertain() ? " – uncertain" : "")
        + (date.get().approximate() ? " – approximate" : "");
  }
}
