package io.github.copydesk.benchmarks;

import java.util.List;
import java.util.Set;

/**
 * How much is measured, by system properties:
 *
 * <ul>
 *   <li>{@code bench.quick=true}: only what the goals depend on, and smaller hostile documents, in
 *       about ten minutes instead of thirty
 *   <li>{@code bench.rounds}: how often all forks are run, default 2
 *   <li>{@code bench.only}: the parts of the table, such as {@code read,cold}, from {@code read},
 *       {@code write}, {@code validate}, {@code growth}, {@code anchors}, {@code peers}, {@code
 *       cold}, {@code warmup}, {@code ndjson} and {@code hostile}
 * </ul>
 *
 * @param rounds the rounds of forks
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

  /** The size of the NDJSON file in megabytes. */
  int megabytes() {
    return quick ? 120 : 300;
  }

  /** How many fresh JVMs of each kind are started. */
  int starts() {
    return quick ? 6 : 12;
  }

  /** The size in bytes of the largest hostile document that is read. */
  int hostileBytes() {
    return quick ? 4 << 20 : 15 << 20;
  }
}
