package io.github.copydesk.benchmarks;

import io.github.copydesk.article.Article;
import io.github.copydesk.benchmarks.peers.Peers;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.validation.NewsValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/**
 * Reads and validates one document as the first thing its JVM does; prints the report to standard
 * error and the CPU time to standard output.
 */
final class ColdRun {
  private ColdRun() {}

  /**
   * Runs.
   *
   * @param args {@code nothing}, {@code copydesk} or a peer of records, and the file
   */
  public static void main(String[] args) throws IOException {
    byte[] document = Files.readAllBytes(Path.of(args[1]));
    report(args[0], document).forEach(System.err::println);
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    System.out.println(cpu.toMillis());
  }

  private static Collection<?> report(String by, byte[] document) {
    return switch (by) {
      case "nothing" -> Set.of();
      case "copydesk" ->
          NewsValidator.create().check(NewsJson.create().read(document, Article.class));
      default -> Hibernate.validator().validate(Peers.of(by).read(document));
    };
  }
}
