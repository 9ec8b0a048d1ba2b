package io.github.copydesk.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Runs an operation until it no longer gets faster: for at least a second or so of CPU time, and
 * then until, for half of that, the compiler has been idle and no slice of time was faster than
 * those before.
 *
 * <p>JMH's own warm-up goes by the wall clock, which says little on a shared computer: a second of
 * it may be a tenth of a second of CPU time, and the compiler waits too.
 */
final class Warmup {
  /** The system property of a fork that should be brief. */
  static final String BRIEF = "bench.brief";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

  private static final long SLICE = 50_000_000;
  private static final long MOST = 8_000_000_000L;

  private Warmup() {}

  /** Runs. */
  static void run(Operation operation, Blackhole results) {
    long least = Boolean.getBoolean(BRIEF) ? 800_000_000 : 1_300_000_000;
    long begun = THREADS.getCurrentThreadCpuTime();
    long changed = begun;
    long compiled = 0;
    double best = Double.MAX_VALUE;
    for (long now = begun; now - begun < least || now - changed < least / 2; ) {
      long count = 0;
      long start = now;
      while (now - start < SLICE) {
        results.consume(operation.run());
        count++;
        now = THREADS.getCurrentThreadCpuTime();
      }
      double nanos = (double) (now - start) / count;
      long compiling = COMPILER.getTotalCompilationTime();
      if (nanos < best * 0.98 || compiling > compiled) {
        changed = now;
      }
      best = Math.min(best, nanos);
      compiled = compiling;
      if (now - begun > MOST) {
        break;
      }
    }
  }
}
