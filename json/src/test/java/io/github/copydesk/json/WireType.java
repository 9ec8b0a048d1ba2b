package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.json.engine.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A type whose documents are objects, and what reading and writing do with some of them. */
record WireType(Table<?> table) {
  private static final NewsJson JSON = NewsJson.create();
  private static final JsonMapper TREES = JsonMapper.builder().build();
  private static final String TAG = "type";

  Class<?> type() {
    return table.type();
  }

  String name() {
    return type().getSimpleName();
  }

  /** Whether its objects say what they are by {@code "type"}. */
  boolean isTagged() {
    return Actor.class.isAssignableFrom(type());
  }

  /** What they say. */
  String tag() {
    return full().get(TAG).asString();
  }

  List<WireProperty> properties() {
    return table.names().stream().map(name -> WireProperty.of(this, name)).toList();
  }

  /** The document of a value that has everything. */
  ObjectNode full() {
    return tree(Samples.full(type()));
  }

  /** The document of a value that has as little as it can. */
  ObjectNode minimal() {
    return tree(Samples.minimal(type()));
  }

  private static ObjectNode tree(Object value) {
    return (ObjectNode) TREES.readTree(JSON.write(value));
  }

  Reading<?> read(JsonNode document) {
    return JSON.tryRead(document.toString(), type());
  }

  /** The document of what a document is read as. */
  ObjectNode reread(JsonNode document) {
    return tree(read(document).orElseThrow());
  }

  /** What reading says of an object that has nothing. */
  List<Problem> problemsOfNothing() {
    ObjectNode nothing = TREES.createObjectNode();
    if (isTagged()) {
      nothing.put(TAG, tag());
    }
    return read(nothing).problems();
  }

  /** The names of the properties without which an object is incomplete, whatever else it has. */
  Set<String> required() {
    return problemsOfNothing().stream()
        .filter(problem -> problem.code().equals("value.missing"))
        .map(problem -> problem.pointer().substring(1))
        .collect(Collectors.toSet());
  }

  /** A document with the required properties, and others only where none can be read without. */
  ObjectNode bare() {
    ObjectNode bare = minimal();
    Set<String> required = required();
    bare.remove(
        List.copyOf(bare.propertyNames()).stream()
            .filter(name -> !name.equals(TAG) && !required.contains(name))
            .toList());
    ObjectNode document = read(bare).value().isPresent() ? bare : minimal();
    assertThat(read(document).value()).isPresent();
    return document;
  }
}
