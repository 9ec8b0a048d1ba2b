package io.github.copydesk.benchmarks.hostile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All hostile documents. */
public final class Shapes {
  private Shapes() {}

  /** Those meant to cost time, ordered by what is done with them. */
  public static List<Shape> dear() {
    return Stream.of(
            ReadingFaults.all(),
            OddTexts.all(),
            Names.all(),
            Checks.all(),
            TextChecks.all(),
            Reasoning.all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Shape::deed))
        .toList();
  }

  /** Those whose value is meant to take memory. */
  public static List<Shape> large() {
    return Kept.all();
  }
}
