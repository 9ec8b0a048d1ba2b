package io.github.copydesk.benchmarks;

import io.github.copydesk.benchmarks.hostile.Deed;
import io.github.copydesk.benchmarks.hostile.Filler;
import io.github.copydesk.benchmarks.hostile.Shape;
import io.github.copydesk.benchmarks.hostile.Shapes;
import io.github.copydesk.json.NewsJsonException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures kinds of hostile documents that share a deed, in doubling sizes and next to ordinary
 * ones, and prints the numbers of a {@link HostileRow} for each.
 *
 * <p>A kind ends at the largest size, when one document took long enough, when one took three times
 * what it may, or when the next one would be beyond a limit. Because a document may take hours,
 * another thread watches; if one takes too long, it prints what is known of that kind and ends the
 * JVM.
 */
final class HostileRun {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int FIRST_BYTES = 60 << 10;

  /** How long to warm up with the smallest document, and to measure each of the larger ones. */
  private static final long WARM = 200_000_000;

  private static final long MEASURED = 50_000_000;

  /** A document that took this long is large enough. */
  private static final long ENOUGH = 1_000_000_000;

  /**
   * Times below this do no harm, whatever the ratio: the report of a thousand faults takes some
   * milliseconds however small the document is.
   */
  private static final long MATTERS = 10_000_000;

  /** How long a document may take to be made and read before the deed is done to it. */
  private static final long PREPARING = 20_000_000_000L;

  /**
   * How much smaller a document is that must be read before the deed: the reading would take
   * longest.
   */
  private static final int PART = 4;

  private static final double GIVE_UP = 3 * HostileRow.MOST;

  /** The times of ordinary documents; those of one size are measured once. */
  private record Ordinary(Deed deed, @Nullable Filler filler, int size) {}

  private final int most;
  private final Map<Ordinary, Double> nanosPerByte = new HashMap<>();

  private volatile HostileRow row;
  private volatile int bytes;
  private volatile double usual = 1;
  private volatile long begun;
  private volatile long allowed = PREPARING;

  private HostileRun(Shape first, int most) {
    boolean read = first.deed() == Deed.READ || first.deed() == Deed.READ_LENIENTLY;
    this.most = read ? most : most / PART;
    this.row = HostileRow.begin(first);
  }

  /**
   * Runs.
   *
   * @param args the number of the first shape in {@link Shapes#dear()}, and the size in bytes of
   *     the largest document that is read
   */
  public static void main(String[] args) throws InterruptedException {
    List<Shape> shapes = Shapes.dear();
    List<Shape> left = shapes.subList(Integer.parseInt(args[0]), shapes.size());
    Shape first = left.get(0);
    HostileRun run = new HostileRun(first, Integer.parseInt(args[1]));
    Runnable all =
        () -> left.stream().takeWhile(shape -> shape.deed() == first.deed()).forEach(run::measure);
    Thread worker = new Thread(all, "worker");
    worker.setDaemon(true);
    worker.start();
    run.watch(worker);
  }

  private void watch(Thread worker) throws InterruptedException {
    while (worker.isAlive()) {
      worker.join(20);
      long start = begun;
      double taken = (double) (THREADS.getThreadCpuTime(worker.getId()) - start);
      if (taken > allowed && start == begun) {
        System.out.println(row.stopped(bytes, taken, usual).numbers());
        Runtime.getRuntime().halt(0);
      }
    }
  }

  private void measure(Shape shape) {
    row = HostileRow.begin(shape);
    try {
      boolean goesOn = true;
      for (int size = FIRST_BYTES; goesOn && size <= most; size *= 2) {
        goesOn = measure(shape, size);
      }
    } catch (NewsJsonException e) {
      // beyond a limit
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      row = HostileRow.begin(shape);
      e.printStackTrace();
    }
    prepare();
    System.out.println(row.numbers());
  }

  private boolean measure(Shape shape, int size) {
    long spend = size == FIRST_BYTES ? WARM : MEASURED;
    prepare();
    byte[] document = shape.hostile().of(size);
    bytes = document.length;
    usual = usual(shape, size, spend) * document.length;
    prepare();
    Supplier<?> deed = shape.deed().on(document);
    double taken = least(deed, spend, (long) Math.max((double) ENOUGH, GIVE_UP * usual));
    row = row.with(document.length, taken, usual, MATTERS);
    return taken < ENOUGH && (taken < MATTERS || taken < GIVE_UP * usual);
  }

  private double usual(Shape shape, int size, long spend) {
    Ordinary ordinary = new Ordinary(shape.deed(), shape.ordinary(), size);
    Double known = nanosPerByte.get(ordinary);
    if (known != null) {
      return known;
    }
    Filler filler = shape.ordinary();
    byte[] document = filler == null ? Documents.publishable(size) : filler.of(size);
    double measured = least(shape.deed().on(document), spend, PREPARING) / document.length;
    nanosPerByte.put(ordinary, measured);
    return measured;
  }

  private void prepare() {
    allowed = PREPARING;
    begun = THREADS.getCurrentThreadCpuTime();
  }

  /** The minimum time, of at least two runs, and of as many as fit the time to spend. */
  private double least(Supplier<?> deed, long spend, long most) {
    long least = Long.MAX_VALUE;
    long start = THREADS.getCurrentThreadCpuTime();
    long now = start;
    for (int i = 0; i == 0 || now - start < spend || (i == 1 && least < ENOUGH / 4); i++) {
      long before = now;
      begun = before;
      allowed = most;
      if (deed.get() == deed) {
        throw new IllegalStateException("nothing was done");
      }
      now = THREADS.getCurrentThreadCpuTime();
      least = Math.min(least, now - before);
    }
    return least;
  }
}
