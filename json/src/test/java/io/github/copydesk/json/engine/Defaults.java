package io.github.copydesk.json.engine;

import io.github.copydesk.Samples;
import io.github.copydesk.json.NewsJson;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a property is if it is absent, seen from what is written after reading without it. */
final class Defaults {
  private static final NewsJson JSON = NewsJson.create();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Defaults() {}

  /** The default of a property; empty if it has none, or if it depends on another property. */
  static Optional<JsonNode> of(Table<?> table, Property<?, ?, ?> property) {
    if (property instanceof Property.Flag<?>) {
      return Optional.of(MAPPER.getNodeFactory().booleanNode(false));
    }
    if (property.required() || property.nullable()) {
      return Optional.empty();
    }
    Set<JsonNode> written = new HashSet<>();
    for (Property<?, ?, ?> other : table.rows().all()) {
      if (other.shape() instanceof Shape.Codes codes && other != property) {
        codes.codes().forEach(code -> written.add(written(table, property, other, code)));
      }
    }
    return written.size() == 1 ? Optional.of(written.iterator().next()) : Optional.empty();
  }

  private static JsonNode written(
      Table<?> table, Property<?, ?, ?> property, Property<?, ?, ?> other, String code) {
    ObjectNode document = (ObjectNode) MAPPER.readTree(JSON.write(Samples.minimal(table.type())));
    document.remove(property.name());
    document.put(other.name(), code);
    Object value = JSON.read(document.toString(), table.type());
    return MAPPER.readTree(JSON.write(value)).get(property.name());
  }
}
