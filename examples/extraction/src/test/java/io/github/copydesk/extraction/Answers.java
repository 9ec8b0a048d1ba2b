package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.source.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers as a model would give them that makes no mistake: statements cut to the schema. */
final class Answers {
  static final JsonMapper MAPPER = JsonMapper.shared();

  private Answers() {}

  /** The schema of a kind of statement. */
  static String schema(StatementKind<?> kind) {
    return NewsSchemas.extraction(kind.type(), NewsSchemas.Flavour.ABSENT);
  }

  /** The JSON of a statement with only those properties that the schema has. */
  static ObjectNode cut(Statement statement, StatementKind<?> kind) {
    JsonNode node = MAPPER.readTree(NewsJson.create().write(statement));
    Set<String> names = new HashSet<>();
    collect(MAPPER.readTree(schema(kind)), names);
    cut(node, names);
    return (ObjectNode) node;
  }

  private static void collect(JsonNode schema, Set<String> names) {
    if (schema.get("properties") instanceof ObjectNode properties) {
      names.addAll(properties.propertyNames());
    }
    schema.forEach(inner -> collect(inner, names));
  }

  private static void cut(JsonNode node, Set<String> names) {
    if (node instanceof ObjectNode object) {
      object.retain(names);
    }
    node.forEach(inner -> cut(inner, names));
  }

  /**
   * The statements of an article that a model can give: not those whose counts have no words, such
   * as “would not say how many”.
   */
  static <S extends Statement> List<S> said(Article article, StatementKind<S> kind) {
    return kind.in(article).stream()
        .filter(
            statement ->
                !(statement instanceof CasualtyReport report)
                    || report.getFigures().stream()
                        .allMatch(figure -> figure.getCount().getAbsentReason().isEmpty()))
        .toList();
  }

  /** The right statements for an article. */
  static <S extends Statement> List<ObjectNode> statements(Article article, StatementKind<S> kind) {
    return said(article, kind).stream().map(each -> cut(each, kind)).toList();
  }

  /** The right answer for an article. */
  static <S extends Statement> String right(Article article, StatementKind<S> kind) {
    return of(kind, statements(article, kind));
  }

  /** An answer with these statements. */
  static String of(StatementKind<?> kind, List<? extends JsonNode> statements) {
    ObjectNode answer = MAPPER.createObjectNode();
    ArrayNode array = answer.putArray(kind.property());
    statements.forEach(array::add);
    return answer.toString();
  }
}
