package io.github.copydesk.cli;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsLine;
import io.github.copydesk.json.NewsLines;
import io.github.copydesk.validation.NewsValidator;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How fast {@code copydesk check} is with 1 GB of NDJSON in a heap of 64 MB, beside the library
 * alone: reading, and reading and validating. After {@code mvn -DskipTests package}:
 *
 * <pre>{@code
 * java -cp examples/cli/target/test-classes:examples/cli/target/copydesk.jar \
 *     io.github.copydesk.cli.Gigabyte examples/tour/src/main/resources
 * }</pre>
 *
 * <p>The documents are those of a directory, in turn. A second argument is the number of megabytes,
 * a third that of runs of each, the least of which counts. The memory is the most that the process
 * had resident.
 */
public final class Gigabyte {
  private static final int MEGA = 1_000_000;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private Gigabyte() {}

  /** Prints the figures; {@code library FILE} and {@code validator FILE} are runs in a process. */
  public static void main(String[] args) throws IOException, InterruptedException {
    switch (args[0]) {
      case "library" -> read(Path.of(args[1]), false);
      case "validator" -> read(Path.of(args[1]), true);
      default -> measure(Path.of(args[0]), number(args, 1, 1000), number(args, 2, 1));
    }
  }

  private static int number(String[] args, int index, int otherwise) {
    return args.length > index ? Integer.parseInt(args[index]) : otherwise;
  }

  private static void read(Path file, boolean validating) {
    int threads = Runtime.getRuntime().availableProcessors();
    try (NewsLines<Article> lines =
        NewsJson.create().lines(file, Article.class).parallel(threads)) {
      for (NewsLine<Article> line : lines) {
        Article article = line.orElseThrow();
        if (validating && !NewsValidator.create().check(article).isEmpty()) {
          throw new IllegalStateException("line " + line.number() + " is wrong");
        }
      }
    }
  }

  private static void measure(Path documents, int megabytes, int rounds)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("gigabyte", ".ndjson");
    try {
      write(documents, (long) megabytes * MEGA, file);
      String classes = System.getProperty("java.class.path");
      List<String> library =
          List.of("-cp", classes, Gigabyte.class.getName(), "library", file.toString());
      List<String> validator =
          List.of("-cp", classes, Gigabyte.class.getName(), "validator", file.toString());
      List<String> check = List.of("-jar", jar(classes), "check", file.toString());
      Run read = run(library);
      Run validated = run(validator);
      Run checked = run(check);
      for (int round = 1; round < rounds; round++) {
        read = read.orLess(run(library));
        validated = validated.orLess(run(validator));
        checked = checked.orLess(run(check));
      }
      System.out.printf(
          Locale.ROOT, "%-26s %8s %10s %9s%n", "-Xmx64m", "MB/s", "s of CPU", "peak MB");
      read.print("library, read", megabytes);
      validated.print("library, read + validate", megabytes);
      checked.print("copydesk check", megabytes);
    } finally {
      Files.delete(file);
    }
  }

  private static String jar(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .filter(entry -> entry.endsWith("copydesk.jar"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("copydesk.jar is not on the class path"));
  }

  private static void write(Path documents, long size, Path file) throws IOException {
    NewsJson json = NewsJson.create();
    List<byte[]> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(documents)) {
      files
          .filter(document -> document.toString().endsWith(".json"))
          .sorted()
          .forEach(document -> lines.add(json.writeBytes(json.read(document, Article.class))));
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      long written = 0;
      for (int i = 0; written < size; i++) {
        byte[] line = lines.get(i % lines.size());
        out.write(line);
        out.write('\n');
        written += line.length + 1;
      }
    }
  }

  /**
   * What a process took.
   *
   * @param seconds the time until it ended
   * @param cpu the seconds of CPU
   * @param peak the megabytes resident
   */
  private record Run(double seconds, double cpu, double peak) {
    Run orLess(Run other) {
      return new Run(
          Math.min(seconds, other.seconds), Math.min(cpu, other.cpu), Math.max(peak, other.peak));
    }

    void print(String name, int megabytes) {
      System.out.printf(
          Locale.ROOT, "%-26s %8.0f %10.1f %9.0f%n", name, megabytes / seconds, cpu, peak);
    }
  }

  private static Run run(List<String> arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(Command.java(), "-Xmx64m"));
    words.addAll(arguments);
    long begun = System.nanoTime();
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    double cpu = 0;
    double peak = 0;
    while (process.isAlive()) {
      long millis = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
      cpu = Math.max(cpu, millis / 1000.0);
      peak = Math.max(peak, peak(status));
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (process.exitValue() != 0) {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      throw new IllegalStateException(String.join(" ", words) + ": " + said);
    }
    return new Run(seconds, cpu, peak);
  }

  private static double peak(Path status) {
    try {
      Matcher matcher = PEAK.matcher(Files.readString(status));
      return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024.0 : 0;
    } catch (IOException e) {
      return 0; // it has ended
    }
  }
}
