package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The CPU time of a fresh JVM that reads and validates one document, over all threads, so that
 * compilation counts; for a wrong document, including the report of its faults. The kernel counts
 * it in hundredths of a second; the mean of the less disturbed half of the runs is taken.
 */
final class ColdStart {
  private static final List<String> KINDS = List.of("nothing", "copydesk", "databind");

  private final Map<String, List<Double>> millis = new HashMap<>();

  private ColdStart() {}

  static List<Goal> measure(Settings settings) throws IOException {
    Path directory = Files.createTempDirectory("cold");
    Path valid = directory.resolve("valid.json");
    Path wrong = directory.resolve("wrong.json");
    try {
      Files.write(valid, Documents.of("kursk"));
      Files.write(wrong, Documents.wrong());
      return new ColdStart().measure(settings.starts(), valid, wrong);
    } finally {
      Files.deleteIfExists(valid);
      Files.deleteIfExists(wrong);
      Files.delete(directory);
    }
  }

  private List<Goal> measure(int starts, Path... files) {
    for (int i = 1; i <= starts; i++) {
      System.err.printf("start %d of %d: cold%n", i, starts);
      for (Path file : files) {
        for (String kind : KINDS) {
          double[] spent = Jvm.run(ColdRun.class, List.of(), kind, file.toString());
          millis.computeIfAbsent(kind + " " + file, k -> new ArrayList<>()).add(spent[0]);
        }
      }
    }
    List<Goal> goals = new ArrayList<>();
    goals.add(Goal.none("cold start: JVM alone, ms of CPU", of("nothing", files[0])));
    rows(goals, 0.30, "read + validate", files[0]);
    rows(goals, 0.35, "the same with a report of five faults", files[1]);
    return goals;
  }

  private void rows(List<Goal> goals, double most, String what, Path file) {
    double start = of("nothing", file);
    double ours = of("copydesk", file) - start;
    double theirs = of("databind", file) - start;
    goals.add(Goal.none("cold start: " + what + ", ms of CPU", ours));
    goals.add(Goal.none("cold start: " + what + ", records + databind + HV, ms", theirs));
    goals.add(Goal.atMost(most, "cold start: " + what + " / databind + HV", ours / theirs));
  }

  private double of(String kind, Path file) {
    return Jvm.lessDisturbed(millis.getOrDefault(kind + " " + file, List.of()));
  }
}
