package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Starts a fresh JVM with the class path of this one. */
final class Jvm {
  private Jvm() {}

  /**
   * Runs a program to completion.
   *
   * @param flags the flags of the JVM, such as {@code -Xmx64m}
   * @return the numbers that it printed
   * @throws IllegalStateException if it fails
   */
  static double[] run(Class<?> main, List<String> flags, String... arguments) {
    return run(List.of(), main, flags, arguments);
  }

  /**
   * Runs a program to completion, started by another one.
   *
   * @param by the command that starts it, such as {@code taskset -c 0}
   */
  static double[] run(List<String> by, Class<?> main, List<String> flags, String... arguments) {
    List<String> command = new ArrayList<>(by);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return Stream.of(printed(command).split("\\s+")).mapToDouble(Double::parseDouble).toArray();
  }

  /** What a command prints, once it has ended. */
  static String printed(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(command + " ended with " + code + ": " + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The mean of the lower half of what several runs printed. */
  static double lessDisturbed(List<Double> runs) {
    double[] sorted = runs.stream().mapToDouble(d -> d).sorted().toArray();
    return Arrays.stream(sorted, 0, (sorted.length + 1) / 2).average().orElse(Double.NaN);
  }
}
