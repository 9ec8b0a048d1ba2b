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

/** A type that has been met often is read and written as when it was first met. */
class LoopsTest {
  private static final JsonFactory JSON = new JsonFactory();

  /** Like a value type. */
  public record Item(String getName, Optional<Integer> getNumber, List<String> getTags) {}

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
                  .required("name", Scalars.TEXT, Builder::name)
                  .optional("number", Scalars.INT, Builder::number)
                  .list("tags", Scalars.TEXT, Builder::tags));

  private record Outcome(@Nullable Object item, List<RawProblem> problems) {}

  private Outcome read(String document, boolean bound) throws Throwable {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      ReadContext in = new ReadContext(parser, Limits.DEFAULT, false, Item.class, true);
      Object item =
          bound
              ? (Object) Loops.reading(codec.rows()).invokeExact(in)
              : codec.rows().read(null, in);
      return new Outcome(item, in.problems().kept());
    }
  }

  private String written(Item item, boolean bound) throws Throwable {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      WriteContext out = new WriteContext(generator, Limits.DEFAULT);
      generator.writeStartObject();
      if (bound) {
        Loops.writing(codec.rows()).invokeExact(out, (Object) item);
      } else {
        codec.rows().write(null, out, item);
      }
      generator.writeEndObject();
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
  void whatIsReadDoesNotDependOnHowOften(String document) throws Throwable {
    Outcome first = read(document, false);

    assertThat(first.item() == null).isNotEqualTo(first.problems().isEmpty());
    assertThat(read(document, true)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"name\":\"n\"}", "{\"name\":\"n\",\"number\":3,\"tags\":[\"a\",\"b\"]}"})
  void whatIsWrittenDoesNotDependOnHowOften(String document) throws Throwable {
    Item item = (Item) Objects.requireNonNull(read(document, false).item());

    assertThat(written(item, false)).isEqualTo(document);
    assertThat(written(item, true)).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(strings = "{\"name\":\"n\"}")
  void typesGetTheirLoopsWhenManyObjectsHaveBeenMet(String document) {
    for (int i = 0; !Loops.isOften(); i++) {
      assertThat(i).isLessThan(Loops.OFTEN);
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      Item item = codec.read(new ReadContext(parser, Limits.DEFAULT, false, Item.class, true));
      assertThat(item).isEqualTo(new Item("n", Optional.empty(), List.of()));
    }
  }
}
