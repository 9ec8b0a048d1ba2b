package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.json.NewsSchemas.Flavour;
import io.github.copydesk.json.engine.Projection.Option;
import io.github.copydesk.json.engine.Projection.Pick;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the schema of a plan from the tables. It has no references, because not every provider
 * allows a description beside one, and the same type is described differently in different places.
 */
final class ExtractionSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The keywords of a schema that is only a type. */
  private static final Set<String> PLAIN = Set.of("type", "description");

  private final Flavour flavour;
  private final Descriptions descriptions;
  private final Set<Class<?>> explained = new HashSet<>();

  private ExtractionSchema(Flavour flavour, Descriptions descriptions) {
    this.flavour = flavour;
    this.descriptions = descriptions;
  }

  /** The schema of an answer. */
  static ObjectNode of(ExtractionPlan plan, Flavour flavour, Descriptions descriptions) {
    ObjectNode schema = typed("object", "");
    ExtractionSchema schemas = new ExtractionSchema(flavour, descriptions);
    ObjectNode statements = typed("array", plan.words());
    statements.set(
        "items",
        schemas.schema(plan.shape(), plan.statement(), descriptions.sentence(plan.type())));
    schema.putObject("properties").set(plan.root(), statements);
    schema.putArray("required").add(plan.root());
    return schema.put("additionalProperties", false);
  }

  private ObjectNode schema(Shape shape, @Nullable Projection inside, String words) {
    if (shape instanceof Shape.Text) {
      return typed("string", words);
    } else if (shape instanceof Shape.Whole) {
      return typed("integer", words);
    } else if (shape instanceof Shape.Bool) {
      return typed("boolean", words);
    } else if (shape instanceof Shape.Codes codes) {
      return enumerated(codes.codes(), explained(words, codes));
    } else if (shape instanceof Shape.Elements elements) {
      ObjectNode schema = typed("array", words);
      schema.set("items", schema(elements.element(), inside, ""));
      return elements.min() == 0 ? schema : schema.put("minItems", elements.min());
    } else if (inside == null) {
      throw new IllegalArgumentException("not for a model: " + shape);
    } else if (inside.options().size() == 1) {
      return object(shape, inside.tag(), inside.options().get(0), words);
    }
    return oneOf(shape, inside, words);
  }

  /** An object for each value of the tag: not every provider allows two that begin alike. */
  private ObjectNode oneOf(Shape shape, Projection projection, String words) {
    ObjectNode schema = NODES.objectNode();
    if (!words.isEmpty()) {
      schema.put("description", words);
    }
    ArrayNode options = schema.putArray("anyOf");
    String by = String.valueOf(projection.tag());
    for (Option option : projection.singles()) {
      options.add(object(shape, by, option, meaning(shape, by, option.tags().get(0))));
    }
    return schema;
  }

  private ObjectNode object(Shape shape, @Nullable String by, Option option, String words) {
    Table<?> table = table(shape, option);
    ObjectNode schema = typed("object", words);
    ObjectNode properties = schema.putObject("properties");
    if (by != null) {
      properties.set(by, enumerated(option.tags(), meanings(shape, by, option.tags())));
    }
    option.picks().stream()
        .filter(pick -> !isOptional(table, pick))
        .forEach(pick -> properties.set(pick.name(), required(table, pick)));
    List<String> required = List.copyOf(properties.propertyNames());
    option.picks().stream()
        .filter(pick -> isOptional(table, pick))
        .forEach(pick -> properties.set(pick.name(), optional(table, pick)));
    (flavour == Flavour.NULLABLE ? properties.propertyNames() : required)
        .forEach(schema.putArray("required")::add);
    return schema.put("additionalProperties", false);
  }

  static Table<?> table(Shape shape, Option option) {
    return shape instanceof Shape.OneOf union
        ? option(union, option.tags().get(0))
        : SchemaGenerator.table(((Shape.Properties) shape).type());
  }

  private static Table<?> option(Shape.OneOf union, String tag) {
    return union.types().stream()
        .<Table<?>>map(SchemaGenerator::table)
        .filter(table -> table.tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }

  /** A property that may be absent; a list is empty instead. */
  private static boolean isOptional(Table<?> table, Pick pick) {
    Property<?, ?, ?> property = property(table, pick.name());
    return property.nullable() && !pick.always() && !(property.shape() instanceof Shape.Elements);
  }

  static Property<?, ?, ?> property(Table<?> table, String name) {
    return table.rows().all().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(table.type() + " has no " + name));
  }

  private ObjectNode required(Table<?> table, Pick pick) {
    boolean canBeEmpty =
        property(table, pick.name()).shape() instanceof Shape.Elements elements
            && elements.min() == 0;
    String words = words(table, pick);
    return value(
        table,
        pick,
        canBeEmpty && !words.contains("empty") ? words + " Empty if there are none." : words);
  }

  private ObjectNode optional(Table<?> table, Pick pick) {
    String words = words(table, pick);
    if (!words.contains("absent")) {
      words += " Absent if the text does not say.";
    }
    return flavour == Flavour.NULLABLE
        ? nullable(value(table, pick, words.replace("absent", "null").replace("Absent", "Null")))
        : value(table, pick, words);
  }

  private ObjectNode value(Table<?> table, Pick pick, String words) {
    ObjectNode schema = schema(property(table, pick.name()).shape(), pick.inside(), words);
    return pick.pattern() == null ? schema : schema.put("pattern", pick.pattern());
  }

  /** A type array, which is shorter, where there is nothing but a type. */
  private static ObjectNode nullable(ObjectNode schema) {
    ObjectNode nothing = typed("null", "");
    if (schema.has("anyOf")) {
      schema.withArray("anyOf").add(nothing);
      return schema;
    }
    if (PLAIN.containsAll(schema.propertyNames())) {
      String type = schema.get("type").asString();
      schema.putArray("type").add(type).add("null");
      return schema;
    }
    ObjectNode either = NODES.objectNode();
    either.set("description", schema.remove("description"));
    either.putArray("anyOf").add(schema).add(nothing);
    return either;
  }

  private String words(Table<?> table, Pick pick) {
    return pick.words() != null ? pick.words() : descriptions.sentence(table.type(), pick.name());
  }

  private String meaning(Shape shape, String by, String tag) {
    if (shape instanceof Shape.OneOf union) {
      Class<?> type = option(union, tag).type();
      return explained.add(type) ? descriptions.sentence(type) : "";
    }
    Table<?> table = SchemaGenerator.table(((Shape.Properties) shape).type());
    Shape.Codes codes = (Shape.Codes) property(table, by).shape();
    return constants(codes).stream()
        .filter(constant -> ((Coded) constant).code().equals(tag))
        .map(descriptions::sentence)
        .collect(Collectors.joining());
  }

  /** What the values of a tag mean, if there are several and they occur for the first time. */
  private String meanings(Shape shape, String by, List<String> tags) {
    if (tags.size() == 1) {
      return "";
    }
    return tags.stream()
        .map(tag -> Map.entry(tag, meaning(shape, by, tag)))
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> "- " + entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** With what each code means, where an enum occurs for the first time. */
  private String explained(String words, Shape.Codes codes) {
    if (!explained.add(codes.type())) {
      return words;
    }
    String meanings =
        constants(codes).stream()
            .map(
                constant ->
                    "- " + ((Coded) constant).code() + ": " + descriptions.sentence(constant))
            .collect(Collectors.joining("\n"));
    return words.isEmpty() ? meanings : words + "\n" + meanings;
  }

  private static List<? extends Enum<?>> constants(Shape.Codes codes) {
    return Arrays.asList(codes.type().getEnumConstants());
  }

  private static ObjectNode enumerated(List<String> codes, String words) {
    ObjectNode schema = typed("string", words);
    codes.forEach(schema.putArray("enum")::add);
    return schema;
  }

  private static ObjectNode typed(String type, String words) {
    ObjectNode schema = NODES.objectNode().put("type", type);
    return words.isEmpty() ? schema : schema.put("description", words);
  }
}
