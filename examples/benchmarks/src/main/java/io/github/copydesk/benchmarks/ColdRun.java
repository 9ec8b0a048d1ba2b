package io.github.copydesk.benchmarks;

import io.github.copydesk.article.Article;
import io.github.copydesk.benchmarks.peers.Peers;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.validation.NewsValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Reads and validates one document, the first thing its JVM does, and prints the CPU time. */
final class ColdRun {
  private ColdRun() {}

  /**
   * Runs.
   *
   * @param args {@code nothing}, {@code copydesk} or a peer of records, and the file
   */
  public static void main(String[] args) throws IOException {
    byte[] document = Files.readAllBytes(Path.of(args[1]));
    boolean valid =
        switch (args[0]) {
          case "nothing" -> true;
          case "copydesk" ->
              NewsValidator.create()
                  .check(NewsJson.create().read(document, Article.class))
                  .isEmpty();
          default -> Hibernate.validator().validate(Peers.of(args[0]).read(document)).isEmpty();
        };
    if (!valid) {
      throw new IllegalStateException("not valid");
    }
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    System.out.println(cpu.toMillis());
  }
}
