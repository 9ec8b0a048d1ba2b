package io.github.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures tasks with JMH, each in a fresh fork, one after another and then all of them again: A B
 * C, A B C. Of all iterations of all rounds, the least disturbed counts.
 */
final class Forks {
  private final Settings settings;
  private final Map<Task, Cost> costs = new HashMap<>();

  Forks(Settings settings) {
    this.settings = settings;
  }

  /**
   * Measures.
   *
   * @param brief the tasks that no goal depends on
   */
  void run(List<Task> tasks, Set<Task> brief) throws RunnerException {
    for (int round = 1; round <= settings.rounds(); round++) {
      for (Task task : tasks) {
        System.err.printf("round %d of %d: %s%n", round, settings.rounds(), task);
        costs.merge(task, run(task, settings.quick() || brief.contains(task)), Cost::least);
      }
    }
  }

  /** The cost of a task that was measured. */
  Cost cost(String what, String by, String on) {
    Task task = new Task(what, by, on);
    return Objects.requireNonNull(costs.get(task), task::toString);
  }

  private Cost run(Task task, boolean brief) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(Measurement.class.getName())
            .param("what", task.what())
            .param("by", task.by())
            .param("on", task.on())
            .forks(1)
            .warmupIterations(1)
            .warmupTime(TimeValue.milliseconds(200))
            .measurementIterations(brief ? 4 : 7)
            .measurementTime(TimeValue.milliseconds(200))
            .jvmArgsAppend("-Djmh.ignoreLock=true", "-D" + Warmup.BRIEF + "=" + brief)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    Cost cost = Cost.UNKNOWN;
    for (RunResult result : new Runner(options).run()) {
      for (IterationResult iteration : iterations(result)) {
        Map<String, ?> counters = iteration.getSecondaryResults();
        double operations = score(counters, "operations");
        cost =
            cost.least(
                new Cost(
                    score(counters, "nanos") / operations, score(counters, "bytes") / operations));
      }
    }
    return cost;
  }

  private static List<IterationResult> iterations(RunResult result) {
    List<IterationResult> iterations = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      iterations.addAll(fork.getIterationResults());
    }
    return iterations;
  }

  private static double score(Map<String, ?> counters, String name) {
    return ((Result<?>) Objects.requireNonNull(counters.get(name), name)).getScore();
  }
}
