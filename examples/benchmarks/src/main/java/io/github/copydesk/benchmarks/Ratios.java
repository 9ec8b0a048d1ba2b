package io.github.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
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
 * Runs the benchmarks in fresh forks, one after the other and again, and prints the least CPU time
 * of each as a ratio to the floor, with the bytes it allocates.
 */
public final class Ratios {
  private static final int ROUNDS = 2;

  private Ratios() {}

  /** One line of the table. */
  private static final class Row {
    private final String benchmark;
    private final String document;
    private double nanos = Double.MAX_VALUE;
    private double bytes = Double.MAX_VALUE;

    Row(String benchmark, String document) {
      this.benchmark = benchmark;
      this.document = document;
    }

    void run() throws RunnerException {
      Options options =
          new OptionsBuilder()
              .include(Reads.class.getName() + "\\." + benchmark + "$")
              .param("document", document)
              .forks(1)
              .warmupIterations(4)
              .warmupTime(TimeValue.seconds(1))
              .measurementIterations(5)
              .measurementTime(TimeValue.seconds(1))
              .timeUnit(TimeUnit.NANOSECONDS)
              .jvmArgsAppend("-Djmh.ignoreLock=true")
              .addProfiler(GCProfiler.class)
              .verbosity(VerboseMode.SILENT)
              .build();
      Collection<RunResult> results = new Runner(options).run();
      for (RunResult result : results) {
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
          for (IterationResult iteration : fork.getIterationResults()) {
            double spent = score(iteration.getSecondaryResults(), "nanos");
            double times = score(iteration.getSecondaryResults(), "operations");
            nanos = Math.min(nanos, spent / times);
          }
          double allocated = score(fork.getSecondaryResults(), "gc.alloc.rate.norm");
          bytes = Math.min(bytes, allocated);
        }
      }
    }

    @SuppressWarnings("rawtypes") // as JMH gives them
    private static double score(Map<String, Result> results, String name) {
      return Objects.requireNonNull(results.get(name), name).getScore();
    }

    void print(Row floor) {
      System.out.printf(
          Locale.ROOT,
          "%-8s %-8s %10.0f ns  %5.2f   %8.0f B  %5.2f%n",
          benchmark,
          document,
          nanos,
          nanos / floor.nanos,
          bytes,
          bytes / floor.bytes);
    }
  }

  /** Runs and prints. */
  public static void main(String[] args) throws RunnerException {
    List<Row> rows = new ArrayList<>();
    for (String document : List.of("kursk", "ascii")) {
      for (String benchmark : List.of("scan", "read", "utf8")) {
        rows.add(new Row(benchmark, document));
      }
    }
    rows.add(new Row("read", "faulty"));
    for (int round = 0; round < ROUNDS; round++) {
      for (Row row : rows) {
        row.run();
      }
    }
    System.out.println("what     document      CPU time  / scan    allocated  / scan");
    for (Row row : rows) {
      row.print(
          rows.stream()
              .filter(floor -> floor.benchmark.equals("scan"))
              .filter(floor -> floor.document.equals(row.document) || row.document.equals("faulty"))
              .findFirst()
              .orElseThrow());
    }
  }
}
