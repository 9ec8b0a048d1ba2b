package io.github.copydesk.page;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Makes the page of an article: {@code Page FILE.json OUT.html}.
 *
 * <p>It exits with 0 if the page is written, and with 1 if the file cannot be read or is not an
 * article, or the page cannot be written; then it prints why, one problem per line.
 */
public final class Page {
  private Page() {}

  /** Makes a page. */
  public static void main(String[] args) {
    int status = run(System.out, System.err, List.of(args));
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintStream out, PrintStream err, List<String> args) {
    if (args.size() != 2) {
      err.println("usage: Page FILE.json OUT.html");
      return 1;
    }
    String in = args.get(0);
    String file = in; // that something goes wrong with
    try {
      Reading<Article> reading = NewsJson.create().tryRead(Path.of(in), Article.class);
      if (reading.value().isEmpty()) {
        reading.problems().forEach(problem -> err.println(in + ": " + problem));
        return 1;
      }
      file = args.get(1);
      // made before the file is touched, so that what goes wrong leaves no half of a page
      String page = ArticlePage.of(reading.value().get());
      Files.writeString(Path.of(file), page);
      out.println(file);
      return 0;
    } catch (InvalidPathException e) {
      err.println(file + ": " + e.getReason());
    } catch (UncheckedIOException e) {
      err.println(file + ": " + reason(Objects.requireNonNull(e.getCause())));
    } catch (IOException e) {
      err.println(file + ": " + reason(e));
    }
    return 1;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
