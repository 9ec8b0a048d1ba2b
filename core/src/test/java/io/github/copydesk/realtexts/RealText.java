package io.github.copydesk.realtexts;

import io.github.copydesk.PublicData;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.quote.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that nobody here wrote: its kind, its title if it has one, and its paragraphs. */
record RealText(String kind, String title, String text) {
  private static final Pattern FIELD =
      Pattern.compile("\"(\\w+)\": ?\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

  /** The texts of a file in which each line is a flat JSON object. */
  static List<RealText> in(String file) throws IOException {
    return Files.readAllLines(PublicData.require("texts/" + file)).stream()
        .map(line -> new RealText(field(line, "kind"), field(line, "title"), field(line, "text")))
        .toList();
  }

  private static String field(String line, String name) {
    Matcher field = FIELD.matcher(line);
    while (field.find()) {
      if (field.group(1).equals(name)) {
        return ESCAPE.matcher(field.group(2)).replaceAll(RealText::unescaped);
      }
    }
    return "";
  }

  private static String unescaped(java.util.regex.MatchResult escape) {
    String character =
        escape.group(2) != null
            ? String.valueOf((char) Integer.parseInt(escape.group(2), 16))
            : switch (escape.group(1)) {
              case "n" -> "\n";
              case "t" -> "\t";
              default -> escape.group(1);
            };
    return Matcher.quoteReplacement(character);
  }

  boolean isInterview() {
    return kind.equals("interview");
  }

  Article article(List<Quote> quotes) {
    return Article.builder()
        .kind(isInterview() ? ArticleKind.INTERVIEW : ArticleKind.REPORT)
        .language("en")
        .headline(title.isEmpty() ? "Current events" : title)
        .body(text)
        .quotes(quotes)
        .build();
  }
}
