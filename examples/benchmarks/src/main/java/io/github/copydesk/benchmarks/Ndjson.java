package io.github.copydesk.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reading NDJSON in a small heap: the cost of a megabyte compared with a scan of the same file,
 * whether memory depends on the size of the file, and whether a second thread costs more than it
 * saves.
 *
 * <p>The file contains all {@link Documents} in turn. The scan has it easier: one parser goes
 * through the file without looking for lines.
 */
final class Ndjson {
  private static final List<String> HEAP = List.of("-Xmx64m");

  private final Settings settings;
  private final Map<String, double[]> least = new HashMap<>();

  private Ndjson(Settings settings) {
    this.settings = settings;
  }

  static List<Goal> measure(Settings settings) throws IOException {
    Path directory = Files.createTempDirectory("ndjson");
    Path whole = directory.resolve("whole.ndjson");
    Path quarter = directory.resolve("quarter.ndjson");
    try {
      write(whole, settings.megabytes());
      write(quarter, settings.megabytes() / 4);
      return new Ndjson(settings).measure(whole, quarter);
    } finally {
      Files.deleteIfExists(whole);
      Files.deleteIfExists(quarter);
      Files.delete(directory);
    }
  }

  private static void write(Path file, int megabytes) throws IOException {
    List<byte[]> documents = Documents.NAMES.stream().map(Documents::of).toList();
    long left = (long) megabytes << 20;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; left > 0; i++) {
        byte[] document = documents.get(i % documents.size());
        out.write(document);
        out.write('\n');
        left -= document.length + 1;
      }
    }
  }

  private List<Goal> measure(Path whole, Path quarter) {
    for (int round = 1; round <= settings.rounds(); round++) {
      System.err.printf("round %d of %d: ndjson%n", round, settings.rounds());
      run("scan", "scan", whole);
      run("one", "1", whole);
      run("two", "2", whole);
      run("quarter", "1", quarter);
    }
    return List.of(
        Goal.atMost(
            1.30, "NDJSON at -Xmx64m: CPU of the thread per MB / scan", of("one", 0, "scan")),
        Goal.atMost(
            1.25,
            "NDJSON: heap in use after collections, file / a quarter of it",
            of("one", 2, "quarter")),
        Goal.none("NDJSON: heap in use after collections at most, MB", value("one", 2)),
        Goal.atMost(
            1.10, "NDJSON: two threads / one, CPU of the process per MB", of("two", 1, "one")));
  }

  private void run(String name, String how, Path file) {
    double[] run = Jvm.run(NdjsonRun.class, HEAP, how, file.toString());
    least.merge(
        name,
        run,
        (a, b) -> new double[] {Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2])});
  }

  private double of(String name, int value, String floor) {
    return value(name, value) / value(floor, value);
  }

  private double value(String name, int value) {
    return Objects.requireNonNull(least.get(name))[value];
  }
}
