package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The CPU time of a fresh JVM that reads and validates one document, all its threads', so that what
 * the compiler does beside it counts. The kernel counts it in hundredths of a second; the mean of
 * the less disturbed half of the runs is taken.
 */
final class ColdStart {
  private static final List<String> KINDS = List.of("nothing", "copydesk", "databind");

  private ColdStart() {}

  static List<Goal> measure(Settings settings) throws IOException {
    Path file = Files.createTempFile("article", ".json");
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    try {
      Files.write(file, Documents.of("kursk"));
      for (int i = 0; i < settings.starts(); i++) {
        for (String kind : KINDS) {
          double[] spent = Jvm.run(ColdRun.class, List.of(), kind, file.toString());
          millis.computeIfAbsent(kind, k -> new ArrayList<>()).add(spent[0]);
        }
      }
    } finally {
      Files.delete(file);
    }
    double start = least(millis, "nothing");
    double ours = least(millis, "copydesk") - start;
    double theirs = least(millis, "databind") - start;
    return List.of(
        Goal.none("cold start: JVM alone, ms of CPU", start),
        Goal.none("cold start: first read + validate, ms of CPU", ours),
        Goal.none("cold start: records + databind + Hibernate Validator, ms of CPU", theirs),
        Goal.atMost(
            0.25, "cold start: read + validate / databind + Hibernate Validator", ours / theirs));
  }

  private static double least(Map<String, List<Double>> millis, String kind) {
    double[] sorted =
        millis.getOrDefault(kind, List.of()).stream().mapToDouble(d -> d).sorted().toArray();
    return Arrays.stream(sorted, 0, (sorted.length + 1) / 2).average().orElse(Double.NaN);
  }
}
