package io.github.copydesk.benchmarks;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.management.OperatingSystemMXBean;
import io.github.copydesk.article.Article;
import io.github.copydesk.benchmarks.floors.Scan;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsLine;
import io.github.copydesk.json.NewsLines;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one NDJSON file repeatedly, until several passes in a row were no faster than those before.
 * Prints the CPU nanoseconds per megabyte of the fastest pass, for the thread and for the process,
 * and the maximum number of megabytes in use on the heap after a collection, over all passes.
 */
final class NdjsonRun {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final List<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .toList();

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_PASSES = 16;
  private static final int SETTLED = 4;

  private NdjsonRun() {}

  /**
   * Runs.
   *
   * @param args {@code scan}, or the number of threads for Copydesk; and the file
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    double threadNanos = Double.MAX_VALUE;
    double processNanos = Double.MAX_VALUE;
    long peak = Long.MAX_VALUE;
    for (int passes = 0, settled = 0; passes < MOST_PASSES && settled < SETTLED; passes++) {
      double thread = THREADS.getCurrentThreadCpuTime();
      double process = SYSTEM.getProcessCpuTime();
      try (Meter meter = new Meter(Files.newInputStream(file))) {
        pass(args[0], meter);
        peak = Math.min(peak, meter.peak);
      }
      process = SYSTEM.getProcessCpuTime() - process;
      settled = process < processNanos * 0.98 ? 0 : settled + 1;
      processNanos = Math.min(processNanos, process);
      threadNanos = Math.min(threadNanos, THREADS.getCurrentThreadCpuTime() - thread);
    }
    double megabytes = (double) Files.size(file) / MEGABYTE;
    System.out.println(
        threadNanos / megabytes + " " + processNanos / megabytes + " " + (double) peak / MEGABYTE);
  }

  private static void pass(String how, InputStream source) {
    if (how.equals("scan")) {
      Scan.read(source);
    } else {
      read(source, Integer.parseInt(how));
    }
  }

  private static void read(InputStream source, int threads) {
    try (NewsLines<Article> lines =
        NewsJson.create().lines(source, Article.class).parallel(threads)) {
      for (NewsLine<Article> line : lines) {
        if (line.value().isEmpty()) {
          throw new IllegalStateException(line.problems().toString());
        }
      }
    }
  }

  /** Counts the bytes passing through, and checks the heap after every megabyte. */
  private static final class Meter extends FilterInputStream {
    private long count;
    private long peak;

    Meter(InputStream source) {
      super(source);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      if (n > 0) {
        if (count / MEGABYTE != (count + n) / MEGABYTE) {
          peak = Math.max(peak, afterCollection());
        }
        count += n;
      }
      return n;
    }

    /** The maximum that the last collection of each collector left on the heap. */
    private static long afterCollection() {
      long most = 0;
      for (GarbageCollectorMXBean collector :
          ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class)) {
        GcInfo last = collector.getLastGcInfo();
        if (last != null) {
          Map<String, MemoryUsage> after = last.getMemoryUsageAfterGc();
          most = Math.max(most, HEAP.stream().mapToLong(pool -> used(after.get(pool))).sum());
        }
      }
      return most;
    }

    private static long used(@Nullable MemoryUsage usage) {
      return usage == null ? 0 : usage.getUsed();
    }
  }
}
