package io.github.copydesk.benchmarks;

import java.util.List;
import java.util.Set;

/**
 * How much is measured, by system properties:
 *
 * <ul>
 *   <li>{@code bench.quick=true}: only what the goals are about, and smaller hostile documents, in
 *       about ten minutes, and not thirty
 *   <li>{@code bench.rounds}: how often all forks are run, 2 unless it says otherwise
 *   <li>{@code bench.only}: parts of the table, such as {@code read,cold}, of {@code read}, {@code
 *       write}, {@code validate}, {@code growth}, {@code anchors}, {@code peers}, {@code cold},
 *       {@code warmup}, {@code ndjson} and {@code hostile}
 * </ul>
 *
 * @param rounds rounds of forks
 * @param only the parts to measure; empty for all
 * @param quick whether to leave the peers out and be brief
 */
record Settings(int rounds, Set<String> only, boolean quick) {
  private static final List<String> PARTS =
      List.of(
          "read",
          "write",
          "validate",
          "growth",
          "anchors",
          "peers",
          "cold",
          "warmup",
          "ndjson",
          "hostile");

  Settings {
    for (String part : only) {
      if (!PARTS.contains(part)) {
        throw new IllegalArgumentException("expected one of " + PARTS + ", but found " + part);
      }
    }
  }

  static Settings ofSystem() {
    String only = System.getProperty("bench.only", "");
    return new Settings(
        Integer.getInteger("bench.rounds", 2),
        only.isBlank() ? Set.of() : Set.of(only.strip().split("\\s*,\\s*")),
        Boolean.getBoolean("bench.quick"));
  }

  /** Whether a part of the table is asked for. */
  boolean wants(String part) {
    return only.isEmpty() ? !quick || !part.equals("peers") : only.contains(part);
  }

  /** Megabytes of the NDJSON file. */
  int megabytes() {
    return quick ? 120 : 300;
  }

  /** How often a fresh JVM is started of each kind. */
  int starts() {
    return quick ? 6 : 12;
  }

  /** Bytes of the largest hostile document that is read. */
  int hostileBytes() {
    return quick ? 4 << 20 : 15 << 20;
  }
}
