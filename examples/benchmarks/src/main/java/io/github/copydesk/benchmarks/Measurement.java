package io.github.copydesk.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The one benchmark of JMH: a {@link Task} by its parameters, alone in its fork. */
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

  /** Made by JMH. */
  public Measurement() {}

  /** Sets the task up, and runs it until it is as fast as it will be. */
  @Setup
  public void setUp(Blackhole results) {
    operation = Operation.of(new Task(what, by, on));
    Warmup.run(operation, results);
  }

  /** Does it once. */
  @Benchmark
  public Object run(Cpu cpu) {
    cpu.operations++;
    return operation.run();
  }
}
