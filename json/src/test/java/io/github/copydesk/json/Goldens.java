package io.github.copydesk.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files that define what the format is. A failing test shows the difference; run the tests with
 * {@code -Dcopydesk.golden=write} to rewrite the files, and review what changed.
 */
final class Goldens {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final boolean WRITE = "write".equals(System.getProperty("copydesk.golden"));

  private Goldens() {}

  /** The content of a file below the test resources, after rewriting it if requested. */
  static String expected(String file, String actual) {
    Path path = RESOURCES.resolve(file);
    try {
      if (WRITE) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, actual + "\n");
      }
      return Files.readString(path).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder of the test resources that end in a suffix. */
  static List<Path> files(String folder, String suffix) {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder name of a type: {@code casualty-report}. */
  static String folder(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
