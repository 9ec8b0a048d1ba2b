package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prompts, made of the texts beside this class: {@code first.txt}, {@code again.txt} and a
 * guide for each kind of statement.
 */
final class Prompts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z-]+)}}");
  private static final String NONE = "none";
  private static final int MAX_ACCEPTED = 100;

  private final StatementKind<?> kind;
  private final Article article;
  private final String text;

  Prompts(Article article, StatementKind<?> kind) {
    this.kind = kind;
    this.article = article;
    StringBuilder all = new StringBuilder("Headline: ").append(article.getHeadline());
    article.getStandfirst().ifPresent(s -> all.append("\n\nStandfirst: ").append(s));
    article.getDateline().ifPresent(d -> all.append("\n\nDateline: ").append(d.getText()));
    article.getBody().ifPresent(body -> all.append("\n\n").append(body));
    text = all.toString();
  }

  /** What is sent of the article. */
  String text() {
    return text;
  }

  /** The prompt of the first round. */
  String first() {
    return first(new Data(List.of(text)));
  }

  private String first(Data data) {
    return filled(
        "first.txt",
        Map.of(
            "what", what(),
            "property", kind.property(),
            "guide", resource(kind.property() + ".txt").strip(),
            "language", article.getLanguage(),
            "published", article.getPublished().map(Object::toString).orElse("not known"),
            "marker", data.marker(),
            "article", data.block(text)));
  }

  private String what() {
    return kind.property().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * The prompt of a further round.
   *
   * @param accepted the statements that need not be given again, each in one line
   * @param answer the problems of the last answer apart from its statements
   * @param rejected the statements that have problems, as an answer
   * @param problems their problems, with pointers into that answer
   */
  String again(
      List<String> accepted, List<Problem> answer, String rejected, List<Problem> problems) {
    String lines =
        accepted.isEmpty()
            ? NONE
            : String.join("\n", accepted.subList(0, Math.min(accepted.size(), MAX_ACCEPTED)));
    Data data = new Data(List.of(text, lines, rejected));
    return filled(
        "again.txt",
        Map.of(
            "task", first(data).stripTrailing(),
            "accepted", accepted.isEmpty() ? NONE : data.block(lines),
            "answer-problems", answer.isEmpty() ? NONE : Problem.forModel(answer),
            "rejected", problems.isEmpty() ? NONE : data.block(rejected),
            "statement-problems", problems.isEmpty() ? NONE : Problem.forModel(problems),
            "property", kind.property()));
  }

  /** A text with its placeholders filled in, once: placeholders in what is filled in are text. */
  private static String filled(String name, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(resource(name))
        .replaceAll(
            match -> {
              String value = values.get(match.group(1));
              if (value == null) {
                throw new IllegalStateException(name + " has an unknown " + match.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  private static String resource(String name) {
    try (InputStream in = Prompts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside the classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
