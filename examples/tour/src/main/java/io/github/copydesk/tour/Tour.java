package io.github.copydesk.tour;

import io.github.copydesk.article.Article;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.Reading;
import io.github.copydesk.json.ValidationReport;
import io.github.copydesk.validation.NewsValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads an article from JSON and prints its contents, what follows from them, and its problems: the
 * report on Kursk and then, more briefly, a fact-check; or the file given as an argument.
 */
public final class Tour {
  /** Held here, because the JDK's logging forgets the level of a logger that is not referenced. */
  private static final Logger HIBERNATE_VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private Tour() {}

  /** Runs the tour; exits with 1 if the file cannot be read or has problems. */
  public static void main(String[] args) {
    int status = run(System.out, List.of(args));
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs the tour.
   *
   * @param out where it prints
   * @param args at most one, the path of a JSON file; an empty one counts as none
   * @return 0, or 1 if the file cannot be read or has problems
   */
  static int run(PrintStream out, List<String> args) {
    HIBERNATE_VALIDATOR.setLevel(Level.WARNING);
    Optional<String> file = args.stream().filter(arg -> !arg.isBlank()).findFirst();
    byte[] document;
    try {
      document = file.isPresent() ? Files.readAllBytes(Path.of(file.get())) : kursk();
    } catch (NoSuchFileException e) {
      out.println("There is no file " + e.getFile() + ".");
      return 1;
    } catch (InvalidPathException | IOException e) {
      out.println("The file " + file.orElse("") + " cannot be read: " + e.getMessage());
      return 1;
    }

    NewsJson json = NewsJson.create();
    Reading<Article> reading = json.tryRead(document, Article.class);
    if (reading.value().isEmpty()) {
      out.println(file.orElse("The document") + " is not an article:");
      reading.problems().forEach(out::println);
      return 1;
    }
    Article article = reading.value().get();

    Printout printout = new Printout(out);
    new ArticleListing(printout).print(article);
    new ArticleReasoning(printout).print(article);
    boolean valid = printRules(printout, json, article);
    printRoundTrip(printout, json, article);
    if (file.isEmpty()) {
      Article factCheck = json.read(resource("flood.json"), Article.class);
      new FactCheckListing(printout).print(factCheck);
      valid &= printRules(printout, json, factCheck);
    }
    return valid ? 0 : 1;
  }

  /** The article of {@link KurskReport}, as JSON. */
  static byte[] kursk() {
    return resource("kursk.json");
  }

  /** A document of the tour: that of {@link KurskReport} or {@link FloodFactCheck}. */
  private static byte[] resource(String name) {
    try (InputStream document = Tour.class.getResourceAsStream(name)) {
      if (document == null) {
        throw new IllegalStateException(name + " is not beside the classes of the tour");
      }
      return document.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean printRules(Printout printout, NewsJson json, Article article) {
    NewsValidator validator = NewsValidator.create();
    ValidationReport wrong = json.validate(article, validator);
    ValidationReport unfit = json.validate(article, validator, Publishable.class);

    printout.section("Rules");
    printout.text("Is anything wrong with it? (Default)");
    printout.item("", wrong.isValid() ? "Nothing." : wrong.toString());
    printout.text("Is it fit to print? (Publishable)");
    printout.item("", unfit.isValid() ? "Yes." : unfit.toString());
    return wrong.isValid();
  }

  private static void printRoundTrip(Printout printout, NewsJson json, Article article) {
    byte[] written = json.writeBytes(article);
    Article again = json.read(written, Article.class);
    boolean sameArticle = again.equals(article);
    boolean sameBytes = Arrays.equals(json.writeBytes(again), written);

    printout.section("JSON");
    printout.text(
        "Written and read back: "
            + (sameArticle ? "an equal article" : "ANOTHER ARTICLE")
            + "; written again: "
            + (sameBytes ? "equal bytes" : "OTHER BYTES")
            + " ("
            + written.length
            + ").");
  }
}
