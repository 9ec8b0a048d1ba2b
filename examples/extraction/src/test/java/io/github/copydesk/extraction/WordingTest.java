package io.github.copydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.json.NewsSchemas;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which strings of a statement must be words of the article. */
class WordingTest {
  static List<StatementKind<?>> kinds() {
    return StatementKind.ALL;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyStringOfTheSchemaIsLookedUpUnlessItIsACodeOrADate(StatementKind<?> kind) {
    List<String> free = new ArrayList<>();
    for (NewsSchemas.Flavour flavour : NewsSchemas.Flavour.values()) {
      JsonNode schema = Answers.MAPPER.readTree(NewsSchemas.extraction(kind.type(), flavour));
      collect(schema.at("/properties/" + kind.property() + "/items"), "", free);
    }

    assertThat(free).hasSizeGreaterThan(10);
    assertThat(free.stream().filter(pointer -> Wording.role(pointer, kind) == null).toList())
        .allMatch(pointer -> pointer.endsWith("/value") || pointer.equals("/translatedFrom"));
  }

  /** The pointers of the strings that are not codes. */
  private static void collect(JsonNode schema, String pointer, List<String> free) {
    String type = String.valueOf(schema.get("type"));
    if (type.contains("string") && !schema.has("enum")) {
      free.add(pointer);
    }
    if (schema.get("properties") instanceof ObjectNode properties) {
      properties.forEachEntry((name, inner) -> collect(inner, pointer + "/" + name, free));
    }
    schema.path("anyOf").forEach(option -> collect(option, pointer, free));
    if (schema.has("items")) {
      collect(schema.get("items"), pointer + "/0", free);
    }
  }
}
