package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What adding the library adds to an application: its jars and those that they need. */
class SizesTest {
  private static final Set<String> OF_CORE =
      Set.of("copydesk-core", "jakarta.validation-api", "jspecify");
  private static final long MEGABYTE = 1_000_000;

  /** By name without version; jars of the tests are left out. */
  private static final TreeMap<String, Long> SIZES =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(File::new)
          .filter(File::isFile)
          .filter(jar -> !jar.getPath().matches(".*(junit|surefire|opentest4j|apiguardian).*"))
          .collect(
              Collectors.toMap(
                  jar -> jar.getName().replaceFirst("-[0-9].*", ""),
                  File::length,
                  Long::sum,
                  TreeMap::new));

  private static long bytes(Predicate<String> jar) {
    return SIZES.keySet().stream().filter(jar).mapToLong(SIZES::get).sum();
  }

  @Test
  void theseJarsAndNoMore() {
    SIZES.forEach((jar, size) -> System.out.printf("%-24s %,9d bytes%n", jar, size));
    System.out.printf("core with what it needs: %,d bytes%n", bytes(OF_CORE::contains));
    System.out.printf("json with what it needs: %,d bytes%n", bytes(jar -> true));

    assertEquals(
        "[copydesk-core, copydesk-json, jackson-core, jakarta.validation-api, jspecify]",
        SIZES.keySet().toString());
    assertTrue(bytes(OF_CORE::contains) < 1.2 * MEGABYTE, SIZES::toString);
    assertTrue(bytes(jar -> true) < 2.2 * MEGABYTE, SIZES::toString);
  }
}
