package io.github.copydesk.json;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of the documents that {@link NewsJson} reads, for validators,
 * editors and code generators of any language.
 *
 * <pre>{@code
 * Files.writeString(Path.of("article.json"), NewsSchemas.of(Article.class));
 * }</pre>
 *
 * <p>There is one for each of {@code Article}, {@code Quote}, {@code CasualtyReport} and {@code
 * Sanction}. Each is complete in itself: what it refers to is in its {@code $defs}, so that nothing
 * is fetched. The definitions of the same name are the same in all of them, and that of an article
 * has every type: {@code #/$defs/Person}.
 */
public final class NewsSchemas {
  private static final Map<Class<?>, String> NAMES = names();

  private NewsSchemas() {}

  private static Map<Class<?>, String> names() {
    Map<Class<?>, String> names = new LinkedHashMap<>();
    names.put(Article.class, "article");
    names.put(Quote.class, "quote");
    names.put(CasualtyReport.class, "casualty-report");
    names.put(Sanction.class, "sanction");
    return names;
  }

  /**
   * The schema of what a strict {@link NewsJson} reads without problems and the default rules
   * accept, as far as a schema can say it; its descriptions name the rules that it cannot say.
   *
   * @param type {@code Article.class}, {@code Quote.class}, {@code CasualtyReport.class} or {@code
   *     Sanction.class}
   * @throws IllegalArgumentException if it is another type
   */
  public static String of(Class<?> type) {
    return resource(name(type));
  }

  /**
   * As {@link #of}, with the rules of the group {@link io.github.copydesk.constraint.Publishable}
   * in addition.
   *
   * @throws IllegalArgumentException if it is another type
   */
  public static String publishable(Class<?> type) {
    return resource("publishable/" + name(type));
  }

  private static String name(Class<?> type) {
    Objects.requireNonNull(type, "type is null");
    String name = NAMES.get(type);
    if (name == null) {
      throw new IllegalArgumentException(
          "there is a schema of Article, Quote, CasualtyReport and Sanction, but not of "
              + type.getName());
    }
    return name;
  }

  private static String resource(String name) {
    String file = "schema/1/" + name + ".json";
    try (InputStream in = NewsSchemas.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
