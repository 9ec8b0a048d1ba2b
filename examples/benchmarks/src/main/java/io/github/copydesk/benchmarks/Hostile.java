package io.github.copydesk.benchmarks;

import io.github.copydesk.benchmarks.hostile.Shape;
import io.github.copydesk.benchmarks.hostile.Shapes;
import java.util.ArrayList;
import java.util.List;

/**
 * The cost of hostile documents, in JVMs of their own: CPU time compared with an ordinary document
 * of the same size, how it grows when the size doubles, and the heap that the value keeps compared
 * with the bytes of the document.
 */
final class Hostile {
  private static final double MOST_HEAP = 12;

  private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx2g");

  private Hostile() {}

  /** The rows for CPU time. */
  static List<HostileRow> cpu(Settings settings) {
    List<HostileRow> rows = new ArrayList<>();
    List<Shape> shapes = Shapes.dear();
    String most = Integer.toString(settings.hostileBytes());
    while (rows.size() < shapes.size()) {
      System.err.println("hostile: " + shapes.get(rows.size()));
      double[] numbers = Jvm.run(HostileRun.class, FLAGS, Integer.toString(rows.size()), most);
      for (int i = 0; i < numbers.length; i += HostileRow.NUMBERS) {
        rows.add(HostileRow.of(shapes.get(rows.size()), numbers, i));
        System.err.println(rows.get(rows.size() - 1));
      }
    }
    return rows;
  }

  /** The rows for heap. */
  static List<Goal> heap() {
    List<Goal> goals = new ArrayList<>();
    List<Shape> shapes = Shapes.large();
    for (int i = 0; i < shapes.size(); i++) {
      double[] kept = Jvm.run(KeptRun.class, FLAGS, Integer.toString(i));
      String what = "heap kept / bytes of the document: " + shapes.get(i).name();
      Goal goal = Goal.atMost(MOST_HEAP, what, kept[0]);
      System.err.println(goal);
      goals.add(goal);
    }
    return goals;
  }
}
