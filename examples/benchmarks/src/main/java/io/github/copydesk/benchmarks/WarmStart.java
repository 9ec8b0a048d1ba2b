package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How soon reading becomes fast: a fresh JVM on one CPU, which the compiler has to share, reads the
 * report repeatedly, and the mean time per document up to the 81st and the 243rd is divided by that
 * of the code that avaje-jsonb generates.
 *
 * <p>CPU time of the process, including the compiler, instead of wall-clock time: on a CPU of its
 * own they are the same, but the clock would include other programs. The kernel counts it in
 * hundredths of a second, so the mean of the less disturbed half of the runs is taken.
 */
final class WarmStart {
  private static final List<String> PEERS = List.of("copydesk", "avaje-jsonb");
  private static final List<String> BIND = List.of("taskset", "-c", "0");

  /**
   * The command that binds to a CPU may be missing; then the JVM sees one CPU, but may use others.
   */
  private static final List<String> FLAGS = List.of("-XX:ActiveProcessorCount=1");

  private WarmStart() {}

  static List<Goal> measure(Settings settings) throws IOException {
    List<String> by = binds() ? BIND : List.of();
    Map<String, List<Double>> micros = new HashMap<>();
    Path file = Files.createTempFile("article", ".json");
    try {
      Files.write(file, Documents.of("kursk"));
      for (int i = 1; i <= 2 * settings.starts(); i++) {
        System.err.printf("start %d of %d: warmup%n", i, 2 * settings.starts());
        for (String peer : PEERS) {
          double[] means = Jvm.run(by, WarmRun.class, FLAGS, peer, file.toString(), "81", "243");
          micros.computeIfAbsent(peer + " 81", k -> new ArrayList<>()).add(means[0]);
          micros.computeIfAbsent(peer + " 243", k -> new ArrayList<>()).add(means[1]);
        }
      }
    } finally {
      Files.delete(file);
    }
    List<Goal> goals = new ArrayList<>();
    rows(goals, 1.6, micros, "81", by.isEmpty());
    rows(goals, 1.4, micros, "243", by.isEmpty());
    return goals;
  }

  private static void rows(
      List<Goal> goals,
      double most,
      Map<String, List<Double>> micros,
      String until,
      boolean unbound) {
    String where = unbound ? "JVM of one CPU (no taskset to bind it)" : "one CPU";
    double ours = Jvm.lessDisturbed(micros.getOrDefault("copydesk " + until, List.of()));
    double theirs = Jvm.lessDisturbed(micros.getOrDefault("avaje-jsonb " + until, List.of()));
    String mean = where + ": mean µs to document " + until;
    goals.add(Goal.none(mean, ours));
    goals.add(Goal.none(mean + ", avaje-jsonb", theirs));
    goals.add(Goal.atMost(most, mean + " / avaje-jsonb’s", ours / theirs));
  }

  private static boolean binds() {
    try {
      List<String> command = new ArrayList<>(BIND);
      command.add("true");
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
