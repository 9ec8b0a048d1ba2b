package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.copydesk.Samples;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.time.EdtfDate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapper without our module fails on a domain value, instead of writing JSON that has lost
 * something.
 */
class MapperWithoutModuleTest {
  private static final String HINT =
      "this mapper would lose data: register CopydeskModule (Jackson 3) or CopydeskJackson2Module"
          + " (Jackson 2) of copydesk-json, or use NewsJson";

  private static final List<AnyMapper> WITH_OPTIONALS =
      List.of(
          new AnyMapper.Jackson3(new JsonMapper()),
          new AnyMapper.Jackson2(
              new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule())));

  /** To this one, most values are too new anyway. */
  private static final AnyMapper BARE = new AnyMapper.Jackson2(new ObjectMapper());

  /** What an application may have around a value. */
  record Held(Object value) {}

  private static Stream<Object> values() {
    Stream<Object> documents =
        Samples.types().stream()
            .flatMap(type -> Stream.of(Samples.minimal(type), Samples.full(type)));
    Stream<Object> parts =
        Stream.of(
            EdtfDate.parse("2024-12"),
            Extensions.none(),
            Extensions.of("x:a", 1),
            Extensions.number("1e5"));
    return Stream.concat(documents, parts);
  }

  static Stream<Arguments> mappersAndValues() {
    return WITH_OPTIONALS.stream().flatMap(mapper -> values().map(v -> arguments(mapper, v)));
  }

  private static List<Throwable> failures(AnyMapper mapper, Object value) {
    return Stream.of(value, List.of(value), Map.of("value", value), new Held(value))
        .map(written -> catchThrowable(() -> mapper.writeText(written)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("mappersAndValues")
  void writingFailsAndSaysWhatToRegister(AnyMapper mapper, Object value) {
    assertThat(failures(mapper, value)).allSatisfy(e -> assertThat(e).hasMessageContaining(HINT));
    assertThat(catchThrowable(() -> mapper.convert(value, Map.class))).hasMessageContaining(HINT);
  }

  @Test
  void writingFailsWithAnOldMapperThatKnowsNoOptionals() {
    assertThat(values())
        .allSatisfy(
            value ->
                assertThat(failures(BARE, value))
                    .allSatisfy(
                        e ->
                            assertThat(e)
                                .message()
                                .containsAnyOf(HINT, "jackson-datatype-jdk8", "jsr310")));
  }

  @Test
  void allTypesWithAFormOfTheirOwnAreNewsValues() {
    assertThat(Samples.types())
        .allSatisfy(type -> assertThat(type).isAssignableTo(NewsValue.class));
  }

  private static Stream<AnyMapper> ignoringWhatIsUnknown() {
    return Stream.of(
        new AnyMapper.Jackson3(
            JsonMapper.builder()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()),
        new AnyMapper.Jackson2(
            new ObjectMapper()
                .registerModules(new Jdk8Module(), new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
  }

  static Stream<Arguments> readersAndTypes() {
    return Stream.concat(
            Stream.of(BARE), Stream.concat(WITH_OPTIONALS.stream(), ignoringWhatIsUnknown()))
        .flatMap(mapper -> Samples.types().stream().map(type -> arguments(mapper, type)));
  }

  @ParameterizedTest
  @MethodSource("readersAndTypes")
  <T> void readingFails(AnyMapper mapper, Class<T> type) {
    String json = NewsJson.create().write(Samples.full(type));

    assertThat(catchThrowable(() -> mapper.read(json, type)))
        .hasMessageContaining("onstruct")
        .hasMessageContaining(type.getName());
  }

  @ParameterizedTest
  @MethodSource("ignoringWhatIsUnknown")
  void readingADateFails(AnyMapper mapper) {
    assertThat(catchThrowable(() -> mapper.read("\"2024\"", EdtfDate.class)))
        .hasMessageContaining(EdtfDate.class.getName());
  }

  /** Nothing makes a mapper fail on an enum; but no one reads what it writes. */
  @ParameterizedTest
  @MethodSource("ignoringWhatIsUnknown")
  void aConstantOnItsOwnIsWrittenByItsJavaNameButNotRead(AnyMapper mapper) throws IOException {
    String written = mapper.writeText(QuoteKind.FREE_INDIRECT);

    assertThat(written).isEqualTo("\"FREE_INDIRECT\"");
    assertThat(NewsJson.create().tryRead("{\"kind\":" + written + "}", Quote.class).problems())
        .extracting(Problem::code)
        .contains("value.enum");
    assertThat(catchThrowable(() -> mapper.read("\"free-indirect\"", QuoteKind.class)))
        .hasMessageContaining("FREE_INDIRECT");
  }
}
