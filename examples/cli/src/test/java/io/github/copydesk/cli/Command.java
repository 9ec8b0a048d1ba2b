package io.github.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, from its jar. */
final class Command {
  private static final int PATIENCE_SECONDS = 120;

  private Command() {}

  /**
   * What a process did.
   *
   * @param exit its exit code
   * @param out what it printed
   * @param err what it said
   */
  record Result(int exit, String out, String err) {}

  /** The program of this JVM. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The words that start the command. */
  static List<String> java(List<String> options, String... args) {
    List<String> words = new ArrayList<>();
    words.add(java());
    words.addAll(options);
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"));
    words.add(System.getProperty("copydesk.jar", "target/copydesk.jar"));
    words.addAll(List.of(args));
    return words;
  }

  /** Runs the command to its end. */
  static Result run(Map<String, String> environment, List<String> words, String input)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      try (OutputStream to = process.getOutputStream()) {
        to.write(input.getBytes(StandardCharsets.UTF_8));
      }
      int exit = exit(process);
      return new Result(exit, text(out), text(err));
    } finally {
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }

  /** Waits until a process ends. */
  static int exit(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the command does not end");
    }
    return process.exitValue();
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
