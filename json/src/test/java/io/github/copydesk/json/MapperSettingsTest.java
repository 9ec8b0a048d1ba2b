package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.time.EdtfDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * No setting of a mapper changes the meaning of a document, or lets pass what should be rejected.
 */
class MapperSettingsTest {
  private static final NewsJson JSON = NewsJson.create();

  static Stream<OddMappers.Odd> mappers() {
    return Stream.concat(OddMappers.ALL.stream(), Jackson2OddMappers.ALL.stream());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void bytesAndValuesAreTheSame(OddMappers.Odd odd) throws IOException {
    // an article contains values of all types; the others stand for their kind
    for (Class<?> type : List.of(Article.class, Actor.class, Person.class, Identifier.class)) {
      bytesAndValuesAreTheSame(odd.mapper(), type);
    }
  }

  @Test
  void bytesAndValuesOfEveryTypeAreTheSameForTheMostForgivingMapper() throws IOException {
    for (Class<?> type : Samples.types()) {
      bytesAndValuesAreTheSame(new AnyMapper.Jackson3(OddMappers.lax().build()), type);
      bytesAndValuesAreTheSame(new AnyMapper.Jackson2(Jackson2OddMappers.lax().build()), type);
    }
  }

  private static <T> void bytesAndValuesAreTheSame(AnyMapper mapper, Class<T> type)
      throws IOException {
    for (T value : List.of(Samples.minimal(type), Samples.full(type))) {
      byte[] bytes = JSON.writeBytes(value);

      assertThat(mapper.write(value)).isEqualTo(bytes);
      assertThat(mapper.writeAs(type, value)).isEqualTo(bytes);
      assertThat(mapper.read(bytes, type)).isEqualTo(value);
      assertThat(mapper.convert(value, type)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void constantsAndDatesAreTheSame(OddMappers.Odd odd) throws IOException {
    EdtfDate date = EdtfDate.parse("2024-12-14/2024-12-15");

    assertThat(odd.mapper().writeText(QuoteKind.FREE_INDIRECT)).isEqualTo("\"free-indirect\"");
    assertThat(odd.mapper().read("\"free-indirect\"", QuoteKind.class))
        .isEqualTo(QuoteKind.FREE_INDIRECT);
    assertThat(odd.mapper().read(odd.mapper().writeText(date), EdtfDate.class)).isEqualTo(date);
    for (String wrong : List.of("\"FREE_INDIRECT\"", "\"Free-indirect\"", "\"\"", "0", "null")) {
      assertThat(odd.mapper().failure(() -> odd.mapper().read(wrong, QuoteKind.class)).problems())
          .hasSize(1);
    }
  }

  /** A document, a type that it is not, and the reasons. */
  record Rejected(String document, Class<?> type, List<String> reasons) {
    static Rejected of(Path document) {
      String folder = document.getName(document.getNameCount() - 2).toString();
      Class<?> type =
          Samples.types().stream()
              .filter(candidate -> Goldens.folder(candidate).equals(folder))
              .findAny()
              .orElseThrow();
      try {
        byte[] bytes = Files.readAllBytes(document);
        List<String> reasons = reasonsOf(JSON.tryRead(bytes, type).problems());
        return new Rejected(new String(bytes, StandardCharsets.UTF_8), type, reasons);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Without lines and columns, which Jackson counts differently. */
    static List<String> reasonsOf(List<Problem> problems) {
      return problems.stream().map(p -> p.pointer() + ": " + p.message() + " " + p.code()).toList();
    }

    /** Invalid JSON is rejected by Jackson, if at all. */
    boolean isJson() {
      return reasons.stream()
          .noneMatch(reason -> reason.matches(".* (json|encoding)\\.[a-z0-9-]+"));
    }
  }

  private static final List<Rejected> REJECTED =
      Goldens.files("reject", ".json").stream().map(Rejected::of).filter(Rejected::isJson).toList();

  @ParameterizedTest
  @MethodSource("mappers")
  void whatIsRejectedIsRejectedForTheSameReasons(OddMappers.Odd odd) {
    for (Rejected rejected : REJECTED) {
      AnyMapper.Failure failure =
          odd.mapper().failure(() -> odd.mapper().read(rejected.document, rejected.type));
      assertThat(Rejected.reasonsOf(failure.problems())).isEqualTo(rejected.reasons);
    }
    assertThat(REJECTED).hasSizeGreaterThan(30);
  }

  @Test
  void repeatedPropertiesAreRejectedByEveryMapper() {
    String twice = "{\"topic\":\"a\",\"topic\":\"a\"}";

    assertThat(mappers())
        .allSatisfy(
            odd ->
                assertThatThrownBy(() -> odd.mapper().read(twice, Question.class))
                    .isInstanceOfAny(
                        tools.jackson.databind.exc.MismatchedInputException.class,
                        tools.jackson.core.exc.StreamReadException.class,
                        com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
                        com.fasterxml.jackson.core.JsonParseException.class));
  }

  private static List<AnyMapper> both(
      UnaryOperator<JsonMapper.Builder> jackson3,
      UnaryOperator<com.fasterxml.jackson.databind.json.JsonMapper.Builder> jackson2) {
    return List.of(
        new AnyMapper.Jackson3(jackson3.apply(OddMappers.builder()).build()),
        new AnyMapper.Jackson2(jackson2.apply(Jackson2OddMappers.builder()).build()));
  }

  @Test
  void indentationAddsWhiteSpaceOnly() throws IOException {
    Article article = Samples.full(Article.class);
    String first = "";

    for (AnyMapper indenting :
        both(
            builder -> builder.enable(SerializationFeature.INDENT_OUTPUT),
            builder ->
                builder.enable(
                    com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT))) {
      String written = indenting.writeText(article);

      assertThat(written).contains("\n  \"quotes\" : [");
      assertThat(indenting.read(written, Article.class)).isEqualTo(article);
      assertThat(JSON.write(JSON.read(written, Article.class))).isEqualTo(JSON.write(article));
      first = first.isEmpty() ? written : first;
      assertThat(written).isEqualTo(first);
    }
    for (AnyMapper quoting :
        both(
            builder ->
                builder
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS),
            builder ->
                builder
                    .enable(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                    .enable(
                        com.fasterxml.jackson.core.json.JsonWriteFeature
                            .WRITE_NUMBERS_AS_STRINGS))) {
      assertThat(quoting.writeText(article)).isEqualTo(first);
    }
  }

  @Test
  void escapesAreTheMappersButMeanTheSame() throws IOException {
    Article article = Samples.full(Article.class);

    for (AnyMapper ascii :
        both(
            builder ->
                builder.enable(
                    JsonWriteFeature.ESCAPE_NON_ASCII, JsonWriteFeature.ESCAPE_FORWARD_SLASHES),
            builder ->
                builder.enable(
                    com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII))) {
      String written = ascii.writeText(article);

      assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(written)).isTrue();
      assertThat(JSON.read(written, Article.class)).isEqualTo(article);
      assertThat(ascii.read(written, Article.class)).isEqualTo(article);
    }
  }

  @Test
  void aWrappedDocumentIsNamedByItsType() throws IOException {
    Person person = Samples.full(Person.class);

    for (AnyMapper wrapping :
        both(
            builder ->
                builder
                    .enable(SerializationFeature.WRAP_ROOT_VALUE)
                    .enable(DeserializationFeature.UNWRAP_ROOT_VALUE),
            builder ->
                builder
                    .enable(com.fasterxml.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                    .enable(
                        com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE))) {
      String written = wrapping.writeText(person);

      assertThat(written).isEqualTo("{\"Person\":" + JSON.write(person) + "}");
      assertThat(wrapping.read(written, Person.class)).isEqualTo(person);
    }
  }

  /** An application's annotations on its own properties. */
  record Annotated(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Article typed,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Actor named,
      @JsonFormat(shape = JsonFormat.Shape.ARRAY) Quote shaped,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) Optional<Quote> included) {}

  @ParameterizedTest
  @MethodSource("usual")
  void annotationsOfAnApplicationDoNotChangeTheFormat(AnyMapper mapper) throws IOException {
    Article article = Samples.minimal(Article.class);
    Quote quote = Samples.minimal(Quote.class);
    Actor actor = Person.of("A");
    Annotated annotated = new Annotated(article, actor, quote, Optional.of(quote));

    String written = mapper.writeText(annotated);

    assertThat(written)
        .isEqualTo(
            "{\"typed\":%s,\"named\":%s,\"shaped\":%s,\"included\":%s}"
                .formatted(
                    JSON.write(article), JSON.write(actor), JSON.write(quote), JSON.write(quote)));
    assertThat(mapper.read(written, Annotated.class)).isEqualTo(annotated);
  }

  static Stream<AnyMapper> usual() {
    return AnyMapper.usual();
  }
}
