package io.github.copydesk.benchmarks;

/** The minimum cost of one operation: CPU time of the thread, and bytes allocated. */
record Cost(double nanos, double bytes) {
  static final Cost UNKNOWN = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);

  Cost least(Cost other) {
    return new Cost(Math.min(nanos, other.nanos), Math.min(bytes, other.bytes));
  }
}
