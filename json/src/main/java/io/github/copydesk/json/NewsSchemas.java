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
import java.util.Locale;
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
 *
 * <p>Others are for {@linkplain #extraction extraction} by a language model.
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
   * How a schema for {@linkplain #extraction extraction} allows for what a text does not say. Both
   * flavours have the same properties, and what they allow is read as equal values.
   */
  public enum Flavour {
    /**
     * The property may be absent: {@code "cue"} is not among the required ones. For Anthropic,
     * which limits the number of properties with several types, and for Google.
     */
    ABSENT,
    /**
     * The property may be null: {@code "cue"} is required like all others, and its type is {@code
     * ["string","null"]}. For OpenAI, which demands every property; Google takes it too.
     */
    NULLABLE
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

  /**
   * The schema of a language model's answer to the question for all statements of one type in a
   * text, for use as structured output or as the parameters of a tool: an object with an array
   * <code>{"quotes":[…]}</code>, <code>{"casualtyReports":[…]}</code> or <code>{"sanctions":[…]}
   * </code>.
   *
   * <p>What it allows is part of the format: a strict {@link NewsJson} reads it as the property of
   * that name in an article, and each element as a document. It is limited to what a text says and
   * a model can tell. It has no positions in the text, which {@link
   * io.github.copydesk.text.TextAnchor#findLike} finds, no identifiers, no web addresses and no
   * results of checks; places and organizations have only a name, and {@code via} only one link. A
   * number, a time, an outcome, a measure or an event always comes with its words in the text, by
   * which it can be found there; so no object can consist of nulls. A list that has no elements is
   * empty, never absent. The descriptions say what belongs where, in English.
   *
   * <p>A reader still rejects what structured output cannot rule out: a date that does not exist, a
   * period that ends before it begins, a count that is negative, beyond 64 bits or written as
   * {@code 3.0}, one with a {@code low} above its {@code high}, and an outcome given twice. {@link
   * NewsJson#validate} finds what breaks a rule.
   *
   * <p>The schemas stay within the limits that these pages gave in 2026:
   *
   * <table>
   * <caption>Published limits of structured output</caption>
   * <tr><th>provider and page</th><th>limits</th><th>flavour</th></tr>
   * <tr><td>Anthropic, <i>Structured outputs</i>, sections <i>JSON Schema limitations</i> and
   *     <i>Schema complexity limits</i> (August)</td><td>at most 24 properties that are not
   *     required, and 16 with {@code anyOf} or several types, in all schemas of a request together;
   *     no recursion, no bounds of numbers and strings, {@code minItems} 0 or 1, simple patterns;
   *     every object with {@code "additionalProperties":false}</td><td>{@code ABSENT}</td></tr>
   * <tr><td>OpenAI, <i>Structured model outputs</i>, section <i>Supported schemas</i> (February)
   *     </td><td>every property required, at most 5,000 of them, in 10 levels; 1,000 values of
   *     enums; 120,000 characters in names and values; {@code anyOf}, but neither at the root nor
   *     {@code allOf}, {@code not} or {@code if}</td><td>{@code NULLABLE}</td></tr>
   * <tr><td>Google, <i>Gemini API: Structured output</i> and <i>GenerationConfig</i></td>
   *     <td>no {@code const}; nothing beside {@code $ref}; {@code pattern} is ignored; very large
   *     or deeply nested schemas may be rejected</td><td>both</td></tr>
   * </table>
   *
   * @param statement {@code Quote.class}, {@code CasualtyReport.class} or {@code Sanction.class}
   * @throws IllegalArgumentException if it is another type
   */
  public static String extraction(Class<?> statement, Flavour flavour) {
    Objects.requireNonNull(statement, "statement is null");
    Objects.requireNonNull(flavour, "flavour is null");
    if (statement == Article.class || !NAMES.containsKey(statement)) {
      throw new IllegalArgumentException(
          "there is a schema for the extraction of Quote, CasualtyReport and Sanction, but not of "
              + statement.getName());
    }
    return resource(
        "extraction/" + name(statement) + "-" + flavour.name().toLowerCase(Locale.ROOT));
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
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
