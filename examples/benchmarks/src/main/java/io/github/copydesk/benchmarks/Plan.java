package io.github.copydesk.benchmarks;

import io.github.copydesk.benchmarks.peers.Peers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which tasks are measured for which part of the table, and how the goals follow from them. */
final class Plan {
  private static final String KURSK = "kursk";
  private static final List<String> TEXTS = List.of("ascii", "emoji");

  private final Settings settings;

  Plan(Settings settings) {
    this.settings = settings;
  }

  /** The tasks, each once. */
  List<Task> tasks() {
    Set<Task> tasks = new LinkedHashSet<>();
    if (settings.wants("read")) {
      add(tasks, "read", KURSK, "scan", "copydesk", "hand", "databind-strict", "immutables-strict");
      tasks.addAll(others());
    }
    if (settings.wants("write")) {
      add(tasks, "write", KURSK, "copydesk", "databind", "immutables");
    }
    if (settings.wants("validate")) {
      add(tasks, "read", KURSK, "copydesk");
      add(tasks, "validate", KURSK, "copydesk", "hibernate", "records");
      add(tasks, "intake", KURSK, "copydesk", "databind");
    }
    if (settings.wants("growth")) {
      tasks.addAll(growth());
    }
    if (settings.wants("anchors")) {
      for (String text : TEXTS) {
        add(tasks, "anchors", text, "pass", "rule", "relocation");
        add(tasks, "anchors", text + "-twice", "rule", "relocation");
      }
    }
    if (settings.wants("peers")) {
      add(tasks, "read", KURSK, "scan", "hand");
      add(tasks, "read", KURSK, Peers.NAMES.toArray(new String[0]));
      add(tasks, "write", KURSK, Peers.NAMES.toArray(new String[0]));
      tasks.addAll(brief());
    }
    return List.copyOf(tasks);
  }

  /** The tasks that no goal depends on: the peers, on documents other than the report. */
  Set<Task> brief() {
    Set<Task> tasks = new LinkedHashSet<>();
    for (String document : Documents.NAMES) {
      if (!document.equals(KURSK)) {
        add(tasks, "read", document, "scan", "hand");
        add(tasks, "read", document, Peers.NAMES.toArray(new String[0]));
      }
    }
    tasks.removeAll(growth());
    tasks.removeAll(others());
    return tasks;
  }

  /** Reading documents unlike the report: in other scripts, and short. */
  private static Set<Task> others() {
    Set<Task> tasks = new LinkedHashSet<>();
    for (String document : List.of("world", "small")) {
      add(tasks, "read", document, "scan", "copydesk");
    }
    return tasks;
  }

  /** Tasks on the report, and on one with three times its text and statements. */
  private static Set<Task> growth() {
    Set<Task> tasks = new LinkedHashSet<>();
    for (String what : List.of("read", "write", "validate")) {
      add(tasks, what, KURSK, "copydesk");
      add(tasks, what, "large", "copydesk");
    }
    return tasks;
  }

  private static void add(Set<Task> tasks, String what, String on, String... all) {
    for (String by : all) {
      tasks.add(new Task(what, by, on));
    }
  }

  /** The rows of the table that these tasks are for. */
  List<Goal> goals(Forks forks) {
    List<Goal> goals = new ArrayList<>();
    if (settings.wants("read")) {
      read(forks, goals);
    }
    if (settings.wants("write")) {
      write(forks, goals);
    }
    if (settings.wants("validate")) {
      validate(forks, goals);
    }
    if (settings.wants("growth")) {
      growth(forks, goals);
    }
    if (settings.wants("anchors")) {
      anchors(forks, goals);
    }
    return goals;
  }

  private static void read(Forks forks, List<Goal> goals) {
    Cost scan = forks.cost("read", "scan", KURSK);
    Cost ours = forks.cost("read", "copydesk", KURSK);
    Cost hand = forks.cost("read", "hand", KURSK);
    Cost records = forks.cost("read", "databind-strict", KURSK);
    Cost immutables = forks.cost("read", "immutables-strict", KURSK);
    double strict = Math.min(records.nanos(), immutables.nanos());
    goals.add(
        Goal.atMost(1.25, "read / scan with strings (red line 1.40)", ours.nanos() / scan.nanos()));
    goals.add(Goal.none("read / hand-written reader", ours.nanos() / hand.nanos()));
    goals.add(
        Goal.atMost(
            0.62, "read / databind at equal strictness, the faster of two", ours.nanos() / strict));
    goals.add(
        Goal.atMost(1.35, "read / scan with strings, allocation", ours.bytes() / scan.bytes()));
    goals.add(
        Goal.atMost(1.35, "read / scan, Cyrillic, Hangul and emoji", overScan(forks, "world")));
    goals.add(Goal.atMost(1.50, "read / scan, small document", overScan(forks, "small")));
  }

  private static double overScan(Forks forks, String document) {
    return forks.cost("read", "copydesk", document).nanos()
        / forks.cost("read", "scan", document).nanos();
  }

  private static void write(Forks forks, List<Goal> goals) {
    Cost ours = forks.cost("write", "copydesk", KURSK);
    Cost records = forks.cost("write", "databind", KURSK);
    Cost immutables = forks.cost("write", "immutables", KURSK);
    Cost databind = records.least(immutables);
    goals.add(
        Goal.atMost(0.82, "write / databind, the faster of two", ours.nanos() / databind.nanos()));
    goals.add(Goal.atMost(1.0, "write / databind, allocation", ours.bytes() / databind.bytes()));
  }

  private static void validate(Forks forks, List<Goal> goals) {
    Cost read = forks.cost("read", "copydesk", KURSK);
    Cost ours = forks.cost("validate", "copydesk", KURSK);
    Cost hibernate = forks.cost("validate", "hibernate", KURSK);
    Cost records = forks.cost("validate", "records", KURSK);
    Cost intake = forks.cost("intake", "copydesk", KURSK);
    Cost theirs = forks.cost("intake", "databind", KURSK);
    goals.add(
        Goal.atMost(
            0.05,
            "NewsValidator / Hibernate Validator, same valid article",
            ours.nanos() / hibernate.nanos()));
    goals.add(Goal.atMost(0.12, "NewsValidator / read", ours.nanos() / read.nanos()));
    goals.add(
        Goal.none(
            "NewsValidator / Hibernate Validator on records", ours.nanos() / records.nanos()));
    goals.add(
        Goal.atMost(
            0.30,
            "read + validate / records + databind + HV (red line 0.40)",
            intake.nanos() / theirs.nanos()));
  }

  private static void growth(Forks forks, List<Goal> goals) {
    for (String what : List.of("read", "write", "validate")) {
      Cost report = forks.cost(what, "copydesk", KURSK);
      Cost large = forks.cost(what, "copydesk", "large");
      goals.add(
          Goal.none(
              what + ", three times the text and statements / the report",
              large.nanos() / report.nanos()));
    }
  }

  private static void anchors(Forks forks, List<Goal> goals) {
    for (String text : TEXTS) {
      Cost pass = forks.cost("anchors", "pass", text);
      Cost rule = forks.cost("anchors", "rule", text);
      Cost twice = forks.cost("anchors", "rule", text + "-twice");
      goals.add(
          Goal.atMost(
              3,
              "1,000 anchors in 1 MB (" + text + ") / one pass over the text",
              rule.nanos() / pass.nanos()));
      goals.add(
          Goal.atMost(
              2.5,
              "2,000 anchors in 2 MB / 1,000 in 1 MB (" + text + ")",
              twice.nanos() / rule.nanos()));
      Cost relocation = forks.cost("anchors", "relocation", text);
      Cost twiceRelocation = forks.cost("anchors", "relocation", text + "-twice");
      goals.add(
          Goal.atMost(
              2.5,
              "relocation, all words searched for: 2,000 in 2 MB / 1,000 in 1 MB (" + text + ")",
              twiceRelocation.nanos() / relocation.nanos()));
    }
  }
}
