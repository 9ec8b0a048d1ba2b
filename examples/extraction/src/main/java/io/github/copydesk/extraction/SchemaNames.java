package io.github.copydesk.extraction;

import io.github.copydesk.json.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The properties that a schema has. The reader knows more of them, which a model must not give:
 * positions in the text, the results of checks, identifiers.
 */
final class SchemaNames {
  private static final JsonFactory JSON = new JsonFactory();

  private final Set<String> names = new HashSet<>();

  /**
   * The properties of a schema, at any depth.
   *
   * @throws IllegalArgumentException if it is not JSON or has no properties
   */
  SchemaNames(String schema) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), schema)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          if ("properties".equals(parser.streamReadContext().getParent().currentName())) {
            names.add(parser.currentName());
          }
        }
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("the schema is not JSON", e);
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException("the schema has no properties");
    }
  }

  /** A problem for each property of a statement that the schema does not have. */
  List<Problem> problems(String json) {
    List<Problem> problems = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && !names.contains(parser.currentName())) {
          String pointer = parser.streamReadContext().pathAsPointer().toString();
          String message =
              "the schema has no property “" + parser.currentName() + "”; leave it out";
          problems.add(Problem.of(Answer.CODE, pointer, message));
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      return problems; // reading it reports the error
    }
    return problems;
  }
}
