package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What providers limit is counted, and what they forbid is found. */
class SchemaCountTest {
  private static final String NAME = "\"name\":{\"type\":\"string\"}";

  private static SchemaCount count(String schema) {
    return SchemaCount.of(JsonMapper.shared().readTree(schema));
  }

  private static String object(String properties, String required) {
    return "{'type':'object','properties':{%s},'required':[%s],'additionalProperties':false}"
        .replace('\'', '"')
        .formatted(properties, required);
  }

  @Test
  void eachIsCounted() {
    String kind = "\"kind\":{\"type\":\"string\",\"enum\":[\"a\",\"bc\"]}";
    String either = "\"age\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"null\"}]}";
    String several = "\"born\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^[0-9]$\"}";
    String list =
        "\"list\":{\"type\":\"array\",\"items\":" + object(NAME, "\"name\"") + ",\"minItems\":1}";
    SchemaCount count =
        count(object(String.join(",", list, kind, either, several), "\"list\",\"kind\""));

    assertThat(count.faults()).isEmpty();
    assertThat(count.properties()).isEqualTo(5);
    assertThat(count.optional()).isEqualTo(2);
    assertThat(count.unions()).isEqualTo(2);
    assertThat(count.depth()).isEqualTo(2);
    assertThat(count.enumValues()).isEqualTo(2);
    assertThat(count.largestEnum()).isEqualTo(2);
    assertThat(count.characters()).isEqualTo("listnamekindageborn".length() + "abc".length());
    assertThat(count.patterns()).containsExactly("^[0-9]$");
    assertThat(count.keywords())
        .containsExactlyInAnyOrder(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "enum",
            "anyOf",
            "pattern");
  }

  static Stream<Arguments> faults() {
    String named = object(NAME, "\"name\"");
    String nullable = "\"x\":{\"type\":[\"string\",\"null\"]}";
    return Stream.of(
        Arguments.of("{\"type\":\"array\",\"items\":" + named + "}", "the root is not an object"),
        Arguments.of(named.replace("false", "true"), " allows other properties"),
        Arguments.of(
            object(nullable + "," + NAME, "\"name\""), " does not begin with what is required"),
        Arguments.of(object(nullable, "\"x\""), " can be an object of nulls"),
        Arguments.of(object(NAME, ""), " can be an object of nulls"),
        Arguments.of(
            object(
                "\"x\":{\"type\":\"array\",\"items\":{\"type\":\"null\"},\"minItems\":2}", "\"x\""),
            "/x has minItems above 1"),
        Arguments.of(
            object(
                "\"x\":{\"anyOf\":[{\"type\":\"null\"},{\"type\":\"null\"}]}," + NAME,
                "\"x\",\"name\""),
            "/x has two options that begin with \"null\""));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultIsFound(String schema, String fault) {
    assertThat(count(schema).faults()).containsExactly(fault);
  }
}
