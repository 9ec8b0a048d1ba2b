package io.github.copydesk.cli;

import io.github.copydesk.article.Article;
import io.github.copydesk.cli.terminal.Terminal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which articles to read. */
final class ArticleInput {
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--line",
      paramLabel = "NUMBER",
      description = "Read only the article on this line of NDJSON.")
  private @Nullable Long line;

  /** The names of files on the command line. */
  List<String> files() {
    return input.files();
  }

  /** Reads the articles, and returns the exit code. */
  int read(Terminal terminal, boolean quiet, Consumer<Skipped.Read<Article>> action) {
    boolean[] found = new boolean[1];
    int exit =
        new Skipped(terminal, input, quiet)
            .read(
                Article.class,
                document -> {
                  boolean wanted = line == null || document.line().orElse(1) == line;
                  found[0] |= wanted;
                  return wanted;
                },
                action);
    if (line != null && !found[0] && exit == Exit.FINE) {
      throw new FailedException("there is no article on line " + line);
    }
    return exit;
  }
}
