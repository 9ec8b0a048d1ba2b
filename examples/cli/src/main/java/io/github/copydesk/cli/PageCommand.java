package io.github.copydesk.cli;

import io.github.copydesk.article.Article;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Terminal;
import io.github.copydesk.page.ArticlePage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes an article as a page. */
@Command(
    name = "page",
    description =
        "Writes an article as a page of HTML, with every quote, figure and sanction marked where it"
            + " is in the text.",
    footer = {"", "  copydesk page article.json -o article.html"})
final class PageCommand implements Callable<Integer> {
  private final Terminal terminal;
  private int exit;

  @Mixin private final ArticleInput input = new ArticleInput();

  @Mixin private final OutputOptions output = new OutputOptions();

  PageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    output.write(terminal, input.files(), this::write);
    return exit;
  }

  private void write(Output out) {
    List<Article> articles = new ArrayList<>();
    exit =
        input.read(
            terminal,
            output.quiet(),
            read -> {
              articles.add(read.value());
              if (articles.size() > 1) {
                throw new FailedException(
                    "a page is of one article, but there are more; choose one with --line");
              }
            });
    if (articles.isEmpty()) {
      throw new FailedException("there is no article to make a page of");
    }
    String page = ArticlePage.of(articles.get(0));
    if (out.isTerminal()) {
      page.lines().forEach(out::line);
    } else {
      out.raw(page.getBytes(StandardCharsets.UTF_8));
    }
  }
}
