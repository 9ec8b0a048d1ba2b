package io.github.copydesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Public test suites that are not part of the project: found in {@code ../shared/data} next to the
 * repository, or in the directory named by the system property {@code copydesk.data}.
 */
public final class PublicData {
  private PublicData() {}

  /** A file or folder, such as {@code edtf/cases.tsv}; empty if the suites are absent. */
  public static Optional<Path> find(String name) {
    String property = System.getProperty("copydesk.data", "");
    Path data = property.isEmpty() ? repository().resolve("../shared/data") : Path.of(property);
    return Optional.of(data.resolve(name).normalize()).filter(Files::exists);
  }

  /** As {@link #find}; if it is absent, the test is skipped with a message. */
  public static Path require(String name) {
    Optional<Path> path = find(name);
    Assumptions.assumeTrue(
        path.isPresent(),
        () -> name + " is not in ../shared/data; .github/CONTRIBUTING.md says where it is from");
    return path.orElseThrow();
  }

  /** The outermost folder with a POM above the working directory. */
  private static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && Files.exists(folder.resolveSibling("pom.xml"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
