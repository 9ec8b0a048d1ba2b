package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * No setting of a mapper changes the meaning of a document, or lets pass what should be rejected.
 */
class MapperSettingsTest {
  private static final NewsJson JSON = NewsJson.create();

  static Stream<OddMappers.Odd> mappers() {
    return OddMappers.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void bytesAndValuesAreTheSame(OddMappers.Odd odd) {
    // an article contains values of all types; the others stand for their kind
    for (Class<?> type : List.of(Article.class, Actor.class, Person.class, Identifier.class)) {
      bytesAndValuesAreTheSame(odd.mapper(), type);
    }
  }

  @Test
  void bytesAndValuesOfEveryTypeAreTheSameForTheMostForgivingMapper() {
    JsonMapper mapper = OddMappers.lax().build();

    Samples.types().forEach(type -> bytesAndValuesAreTheSame(mapper, type));
  }

  private static <T> void bytesAndValuesAreTheSame(JsonMapper mapper, Class<T> type) {
    for (T value : List.of(Samples.minimal(type), Samples.full(type))) {
      byte[] bytes = JSON.writeBytes(value);

      assertThat(mapper.writeValueAsBytes(value)).isEqualTo(bytes);
      assertThat(mapper.writerFor(type).writeValueAsBytes(value)).isEqualTo(bytes);
      assertThat(mapper.readValue(bytes, type)).isEqualTo(value);
      assertThat(mapper.convertValue(value, type)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void constantsAndDatesAreTheSame(OddMappers.Odd odd) {
    EdtfDate date = EdtfDate.parse("2024-12-14/2024-12-15");

    assertThat(odd.mapper().writeValueAsString(QuoteKind.FREE_INDIRECT))
        .isEqualTo("\"free-indirect\"");
    assertThat(odd.mapper().readValue("\"free-indirect\"", QuoteKind.class))
        .isEqualTo(QuoteKind.FREE_INDIRECT);
    assertThat(odd.mapper().readValue(odd.mapper().writeValueAsString(date), EdtfDate.class))
        .isEqualTo(date);
    for (String wrong : List.of("\"FREE_INDIRECT\"", "\"Free-indirect\"", "\"\"", "0", "null")) {
      assertThatThrownBy(() -> odd.mapper().readValue(wrong, QuoteKind.class))
          .isInstanceOf(MismatchedInputException.class)
          .hasCauseInstanceOf(NewsJsonException.class);
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
      MismatchedInputException e =
          catchThrowableOfType(
              MismatchedInputException.class,
              () -> odd.mapper().readValue(rejected.document, rejected.type));
      assertThat(e.getCause())
          .isInstanceOfSatisfying(
              NewsJsonException.class,
              ours -> assertThat(Rejected.reasonsOf(ours.problems())).isEqualTo(rejected.reasons));
    }
    assertThat(REJECTED).hasSizeGreaterThan(30);
  }

  @Test
  void repeatedPropertiesAreRejectedByEveryMapper() {
    String twice = "{\"topic\":\"a\",\"topic\":\"a\"}";

    assertThat(mappers())
        .allSatisfy(
            odd ->
                assertThatThrownBy(() -> odd.mapper().readValue(twice, Question.class))
                    .isInstanceOfAny(MismatchedInputException.class, StreamReadException.class));
  }

  @Test
  void indentationAddsWhiteSpaceOnly() {
    JsonMapper indenting = OddMappers.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Article article = Samples.full(Article.class);

    String written = indenting.writeValueAsString(article);

    assertThat(written).contains("\n  \"quotes\" : [");
    assertThat(indenting.readValue(written, Article.class)).isEqualTo(article);
    assertThat(JSON.write(JSON.read(written, Article.class))).isEqualTo(JSON.write(article));
    assertThat(
            indenting
                .rebuild()
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build()
                .writeValueAsString(article))
        .isEqualTo(written);
  }

  @Test
  void escapesAreTheMappersButMeanTheSame() {
    JsonMapper ascii =
        OddMappers.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();
    Article article = Samples.full(Article.class);

    String written = ascii.writeValueAsString(article);

    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(written)).isTrue();
    assertThat(JSON.read(written, Article.class)).isEqualTo(article);
    assertThat(ascii.readValue(written, Article.class)).isEqualTo(article);
  }

  @Test
  void aWrappedDocumentIsNamedByItsType() {
    JsonMapper wrapping =
        OddMappers.builder()
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
            .build();
    Person person = Samples.full(Person.class);

    String written = wrapping.writeValueAsString(person);

    assertThat(written).isEqualTo("{\"Person\":" + JSON.write(person) + "}");
    assertThat(wrapping.readValue(written, Person.class)).isEqualTo(person);
  }

  /** An application's annotations on its own properties. */
  record Annotated(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Article typed,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Actor named,
      @JsonFormat(shape = JsonFormat.Shape.ARRAY) Quote shaped,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) Optional<Quote> included) {}

  @Test
  void annotationsOfAnApplicationDoNotChangeTheFormat() {
    Article article = Samples.minimal(Article.class);
    Quote quote = Samples.minimal(Quote.class);
    Actor actor = Person.of("A");
    Annotated annotated = new Annotated(article, actor, quote, Optional.of(quote));
    JsonMapper mapper = OddMappers.builder().build();

    String written = mapper.writeValueAsString(annotated);

    assertThat(written)
        .isEqualTo(
            "{\"typed\":%s,\"named\":%s,\"shaped\":%s,\"included\":%s}"
                .formatted(
                    JSON.write(article), JSON.write(actor), JSON.write(quote), JSON.write(quote)));
    assertThat(mapper.readValue(written, Annotated.class)).isEqualTo(annotated);
  }
}
