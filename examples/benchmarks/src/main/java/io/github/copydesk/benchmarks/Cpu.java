package io.github.copydesk.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * CPU time of the thread, which other programs disturb less than wall-clock time, and the bytes it
 * allocated. The garbage collector's threads count in neither.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Cpu {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Nanoseconds in the iteration. */
  public long nanos;

  /** Bytes allocated in the iteration. */
  public long bytes;

  /** Operations in the iteration. */
  public long operations;

  private long startNanos;
  private long startBytes;

  /** Called by JMH. */
  public Cpu() {}

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void begin() {
    operations = 0;
    startBytes = THREADS.getCurrentThreadAllocatedBytes();
    startNanos = THREADS.getCurrentThreadCpuTime();
  }

  /** Ends an iteration. */
  @TearDown(Level.Iteration)
  public void end() {
    nanos = THREADS.getCurrentThreadCpuTime() - startNanos;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - startBytes;
  }
}
