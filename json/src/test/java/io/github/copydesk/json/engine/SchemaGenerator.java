package io.github.copydesk.json.engine;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.constraint.Required;
import io.github.copydesk.json.codec.Codecs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema of a type from its table, and of every type to which it leads: what the
 * codecs read, what the annotations of the getters demand, and what the Javadoc says.
 */
final class SchemaGenerator {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Set<Class<? extends Annotation>> BOUNDS = Set.of(Min.class, Max.class);

  private final boolean publishable;
  private final Descriptions descriptions;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private SchemaGenerator(boolean publishable, Descriptions descriptions) {
    this.publishable = publishable;
    this.descriptions = descriptions;
  }

  /**
   * The schema of a type, with the definitions that it needs.
   *
   * @param publishable whether it also has the rules for what is to be published
   */
  static ObjectNode of(Class<?> type, boolean publishable, Descriptions descriptions) {
    return new SchemaGenerator(publishable, descriptions).document(table(type));
  }

  /** The table of a type. */
  static Table<?> table(Class<?> type) {
    return Codecs.tables().stream()
        .filter(table -> table.type() == type)
        .findAny()
        .orElseThrow(() -> new AssertionError(type));
  }

  private ObjectNode document(Table<?> table) {
    String id = Names.schema(table.type());
    ObjectNode document = JSON.objectNode();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("$id", publishable ? id.replaceFirst("([^/]+)$", "publishable/$1") : id);
    document.put("title", table.type().getSimpleName());
    ObjectNode object = object(table);
    ((ObjectNode) object.get("properties"))
        .set(
            Names.SCHEMA,
            JSON.objectNode()
                .put("description", "The schema of this document, by which an editor finds it.")
                .put("const", id));
    document.setAll(object);
    ObjectNode all = document.putObject("$defs");
    definitions.forEach((name, definition) -> all.set(name, definition));
    return document;
  }

  /** The schema of the objects of a table. */
  private ObjectNode object(Table<?> table) {
    Rows<?, ?> rows = table.rows();
    ObjectNode object = JSON.objectNode();
    object.put("description", descriptions.of(table.type(), publishable));
    object.put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    if (rows.tag() != null) {
      properties.putObject(Names.TAG).put("const", rows.tag());
      required.add(Names.TAG);
    }
    ArrayNode rules = JSON.arrayNode();
    for (Property<?, ?, ?> row : rows.all()) {
      properties.set(row.name(), property(table, row, rules));
      if (row.required()) {
        required.add(row.name());
      }
    }
    RuleFragments.invariants(table.type()).forEach(rules::add);
    Constraints.of(table.type(), publishable)
        .forEach(rule -> RuleFragments.of(rule).forEach(each -> rules.add(rule(rule, each))));
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    if (table.isExtensible()) {
      object.putObject("patternProperties").put(Extensions.KEY_PATTERN, true);
    }
    object.put("additionalProperties", false);
    if (!rules.isEmpty()) {
      object.set("allOf", rules);
    }
    return object;
  }

  private ObjectNode property(Table<?> table, Property<?, ?, ?> row, ArrayNode rules) {
    Method getter = Constraints.getter(table.type(), row.name());
    Map<Class<? extends Annotation>, Annotation> constraints =
        new LinkedHashMap<>(Constraints.of(getter, publishable));
    if (constraints.remove(Required.class) != null) {
      boolean list = row.shape() instanceof Shape.Elements;
      rules.add(
          rule(
              Required.class,
              list ? RuleFragments.filled(row.name()) : RuleFragments.present(row.name())));
    }
    ObjectNode value = value(row.shape(), constraints);
    ObjectNode property = JSON.objectNode();
    property.put("description", descriptions.of(getter));
    property.setAll(row.nullable() ? nullable(value) : value);
    Defaults.of(table, row).ifPresent(other -> property.set("default", other));
    return property;
  }

  /** A schema that says a rule, with the code of the rule. */
  private static ObjectNode rule(Class<? extends Annotation> rule, ObjectNode fragment) {
    ObjectNode named = JSON.objectNode().put("$comment", "rule " + Descriptions.code(rule));
    return named.setAll(fragment.deepCopy());
  }

  private static ObjectNode nullable(ObjectNode value) {
    if (value.path("type").isString()) {
      String type = value.get("type").asString();
      value.putArray("type").add(type).add("null");
      return value;
    }
    ObjectNode nullable = JSON.objectNode();
    nullable.putArray("anyOf").add(value).add(JSON.objectNode().put("type", "null"));
    return nullable;
  }

  private ObjectNode value(Shape shape, Map<Class<? extends Annotation>, Annotation> constraints) {
    if (shape instanceof Shape.Text text) {
      Notation notation = Notation.of(text, constraints.keySet());
      return reference(notation.title(), notation::definition);
    }
    if (shape instanceof Shape.Whole whole) {
      return bounded("integer", constraints, whole.min(), whole.max());
    }
    if (shape instanceof Shape.Decimal) {
      return bounded("number", constraints, null, null);
    }
    if (!constraints.isEmpty() && !(shape instanceof Shape.Elements)) {
      throw new AssertionError("nothing says " + constraints.keySet());
    }
    if (shape instanceof Shape.Bool) {
      return JSON.objectNode().put("type", "boolean");
    }
    if (shape instanceof Shape.Codes codes) {
      return reference(codes.type().getSimpleName(), () -> codes(codes));
    }
    if (shape instanceof Shape.Properties properties) {
      return reference(table(properties.type()));
    }
    if (shape instanceof Shape.OneOf one) {
      return oneOf(one.types().stream().<Table<?>>map(SchemaGenerator::table).toList());
    }
    if (shape instanceof Shape.Elements elements) {
      return array(elements, constraints);
    }
    return keyed((Shape.Keyed) shape);
  }

  private static ObjectNode bounded(
      String type,
      Map<Class<? extends Annotation>, Annotation> constraints,
      @Nullable Long least,
      @Nullable Long most) {
    if (!BOUNDS.containsAll(constraints.keySet())) {
      throw new AssertionError("nothing says " + constraints.keySet());
    }
    ObjectNode number = JSON.objectNode().put("type", type);
    Annotation min = constraints.get(Min.class);
    Annotation max = constraints.get(Max.class);
    Long minimum = min == null ? least : Long.valueOf(((Min) min).value());
    Long maximum = max == null ? most : Long.valueOf(((Max) max).value());
    if (minimum != null) {
      number.put("minimum", minimum);
    }
    if (maximum != null) {
      number.put("maximum", maximum);
    }
    return number;
  }

  private ObjectNode array(
      Shape.Elements elements, Map<Class<? extends Annotation>, Annotation> constraints) {
    ObjectNode array = JSON.objectNode().put("type", "array");
    array.set("items", value(elements.element(), constraints));
    if (elements.min() > 0) {
      array.put("minItems", elements.min());
    }
    if (elements.distinct()) {
      array.put("uniqueItems", true);
    }
    return array;
  }

  private ObjectNode keyed(Shape.Keyed keyed) {
    ObjectNode object = JSON.objectNode().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    for (String key : keyed.keys().codes()) {
      properties.set(key, value(keyed.value(), Map.of()));
    }
    return object.put("additionalProperties", false);
  }

  private ObjectNode oneOf(List<? extends Table<?>> tables) {
    if (tables.size() == 1) {
      return reference(tables.get(0));
    }
    return reference(
        Actor.class.getSimpleName(),
        () -> {
          ObjectNode one = JSON.objectNode();
          one.put("description", descriptions.of(Actor.class, publishable));
          ArrayNode options = one.putArray("anyOf");
          tables.forEach(table -> options.add(reference(table)));
          return one;
        });
  }

  private ObjectNode codes(Shape.Codes codes) {
    ObjectNode schema = JSON.objectNode();
    schema.put("description", descriptions.of(codes.type()));
    schema.put("type", "string");
    ArrayNode constants = schema.putArray("enum");
    codes.codes().forEach(constants::add);
    return schema;
  }

  private ObjectNode reference(Table<?> table) {
    return reference(table.type().getSimpleName(), () -> object(table));
  }

  /** A reference to a definition, which is made if it is the first. */
  private ObjectNode reference(String name, Supplier<ObjectNode> definition) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, JSON.objectNode()); // it may lead to itself
      definitions.put(name, definition.get());
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }
}
