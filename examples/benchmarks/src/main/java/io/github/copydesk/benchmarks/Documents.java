package io.github.copydesk.benchmarks;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.tour.KurskReport;
import java.nio.charset.StandardCharsets;

/** The documents that are read: the report of the tour, as it is and in ASCII. */
final class Documents {
  private Documents() {}

  /** A document by name. */
  static byte[] of(String name) {
    Article kursk = KurskReport.article();
    String json = NewsJson.create().write(kursk);
    return switch (name) {
      case "kursk" -> json.getBytes(StandardCharsets.UTF_8);
      case "ascii" ->
          json.replaceAll("[“”]", "'")
              .replaceAll("[^\\x00-\\x7F]", "'")
              .getBytes(StandardCharsets.UTF_8);
      case "faulty" ->
          json.replaceFirst("\"language\"", "\"langauge\"").getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
