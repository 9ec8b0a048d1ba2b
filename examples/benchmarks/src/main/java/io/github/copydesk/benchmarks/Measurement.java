package io.github.copydesk.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The only JMH benchmark: a {@link Task} given by its parameters, alone in its fork. */
@State(Scope.Benchmark)
public class Measurement {
  /** As {@link Task#what}. */
  @Param("read")
  public String what = "";

  /** As {@link Task#by}. */
  @Param("copydesk")
  public String by = "";

  /** As {@link Task#on}. */
  @Param("kursk")
  public String on = "";

  private Operation operation = () -> this;

  /** Called by JMH. */
  public Measurement() {}

  /** Sets the task up, and runs it until it no longer gets faster. */
  @Setup
  public void setUp(Blackhole results) {
    operation = Operation.of(new Task(what, by, on));
    Warmup.run(operation, results);
  }

  /** Runs the task once. */
  @Benchmark
  public Object run(Cpu cpu) {
    cpu.operations++;
    return operation.run();
  }
}
