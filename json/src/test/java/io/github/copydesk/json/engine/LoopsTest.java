package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A type that is met often is read and written as it was when it was met first. */
class LoopsTest {
  private static final JsonFactory JSON = new JsonFactory();

  private record Item(String name, Optional<Integer> number, List<String> tags) {}

  private static final class Builder {
    private String name = "";
    private @Nullable Integer number;
    private List<String> tags = List.of();

    void name(String value) {
      name = value;
    }

    void number(Integer value) {
      number = value;
    }

    void tags(List<String> values) {
      tags = values;
    }

    Item build() {
      return new Item(name, Optional.ofNullable(number), tags);
    }
  }

  private final Table<Item> codec =
      Table.of(
          Item.class,
          () ->
              Table.builder(Item.class, Builder::new, Builder::build)
                  .required("name", Scalars.TEXT, Item::name, Builder::name)
                  .optional("number", Scalars.INT, Item::number, Builder::number)
                  .list("tags", Scalars.TEXT, Item::tags, Builder::tags));

  private record Outcome(@Nullable Item item, List<Fault> faults) {}

  private Outcome read(String document) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      ReadContext in = new ReadContext(parser, Limits.DEFAULT, false, Item.class, true);
      return new Outcome(codec.read(in), in.faults().kept());
    }
  }

  private String written(Item item) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      codec.write(new WriteContext(generator, Limits.DEFAULT), item);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"n\"}",
        "{\"tags\":[\"a\",\"b\"],\"number\":3,\"name\":\"n\"}",
        "{\"tags\":[null,1],\"number\":\"3\",\"name\":7}",
        "{\"number\":1,\"number\":2,\"nmae\":\"n\"}"
      })
  void whatIsReadDoesNotDependOnHowOften(String document) {
    Outcome first = read(document);
    assertThat(first.item() == null).isNotEqualTo(first.faults().isEmpty());

    for (int i = 0; i <= Loops.OFTEN; i++) {
      assertThat(read(document)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"name\":\"n\"}", "{\"name\":\"n\",\"number\":3,\"tags\":[\"a\",\"b\"]}"})
  void whatIsWrittenDoesNotDependOnHowOften(String document) {
    Item item = Objects.requireNonNull(read(document).item());

    for (int i = 0; i <= Loops.OFTEN; i++) {
      assertThat(written(item)).isEqualTo(document);
    }
  }
}
