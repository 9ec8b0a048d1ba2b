package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The command: checks that all peers give the same results, measures, and prints the table. Exits
 * with 1 if a goal is missed or a peer differs.
 */
public final class Ratios {
  private Ratios() {}

  /** Runs, as configured by system properties; see {@link Settings}. */
  public static void main(String[] args) throws IOException, RunnerException {
    List<String> differences = Sameness.differences();
    if (!differences.isEmpty()) {
      differences.forEach(System.out::println);
      System.exit(1);
    }
    Settings settings = Settings.ofSystem();
    Plan plan = new Plan(settings);
    Forks forks = new Forks(settings);
    forks.run(plan.tasks(), plan.brief());
    List<Goal> goals = new ArrayList<>(plan.goals(forks));
    if (settings.wants("cold")) {
      goals.addAll(ColdStart.measure(settings));
      goals.addAll(ColdCache.measure(settings));
    }
    if (settings.wants("warmup")) {
      goals.addAll(WarmStart.measure(settings));
    }
    if (settings.wants("ndjson")) {
      goals.addAll(Ndjson.measure(settings));
    }
    List<HostileRow> hostile = new ArrayList<>();
    if (settings.wants("hostile")) {
      hostile.addAll(Hostile.cpu(settings));
      goals.addAll(Hostile.heap());
    }
    System.out.println(Machine.describe());
    System.out.println();
    goals.forEach(System.out::println);
    hostile.forEach(System.out::println);
    if (settings.wants("peers")) {
      System.out.println();
      PeerTable.lines(forks).forEach(System.out::println);
    }
    long missed =
        goals.stream().filter(Goal::missed).count()
            + hostile.stream().filter(HostileRow::missed).count();
    System.out.println();
    System.out.println(missed == 0 ? "all goals met" : "goals missed: " + missed);
    System.exit(missed == 0 ? 0 : 1);
  }
}
