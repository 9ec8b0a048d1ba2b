package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Samples;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Place;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import java.math.BigDecimal;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to Jackson 3; what holds for any mapper is in {@link MapperTest}. */
class CopydeskModuleTest {
  private static final NewsJson JSON = NewsJson.create();
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  @Test
  void isFoundByTheServiceLoaderAndTakenOnce() {
    assertThat(ServiceLoader.load(JacksonModule.class))
        .filteredOn(module -> module instanceof CopydeskModule)
        .hasSize(1);
    assertThat(MAPPER.rebuild().addModule(new CopydeskModule()).build().registeredModules())
        .filteredOn(module -> module instanceof CopydeskModule)
        .hasSize(1);
  }

  @Test
  void valuesThatFollowEachOtherAreReadOneByOne() {
    String json = "{\"topic\":\"a\"}\n{\"topic\":\"b\"} {\"topic\":\"c\"}";

    try (MappingIterator<Question> questions = MAPPER.readerFor(Question.class).readValues(json)) {
      assertThat(questions.readAll()).extracting(Question::getTopic).containsExactly("a", "b", "c");
    }
  }

  @Test
  void aParserIsLeftOnTheLastTokenOfAValue() {
    ObjectReader reader =
        MAPPER.readerFor(Question.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    try (JsonParser parser = MAPPER.createParser("[{\"topic\":\"a\"},7]")) {
      parser.nextToken();
      parser.nextToken();
      assertThat(reader.<Question>readValue(parser)).isEqualTo(Question.about("a"));
      assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    }
  }

  @Test
  void aBadValueDoesNotTouchItsNeighbours() {
    String json = "{\"topic\":\"a\"}\n{\"topic\":1}\n{\"topic\":\"c\"}";

    try (MappingIterator<Question> questions = MAPPER.readerFor(Question.class).readValues(json)) {
      assertThat(questions.nextValue()).isEqualTo(Question.about("a"));
      assertThatThrownBy(questions::nextValue).hasMessageStartingWith("/topic at line 2, ");
      assertThat(questions.nextValue()).isEqualTo(Question.about("c"));
      assertThat(questions.hasNextValue()).isFalse();
    }
  }

  @Test
  void aPartOfADocumentIsReadByItsPointer() {
    assertThat(
            MAPPER
                .readerFor(Question.class)
                .at("/questions/1")
                .<Question>readValue("{\"questions\":[{},{\"topic\":\"b\"}]}"))
        .isEqualTo(Question.about("b"));
  }

  @Test
  void aReaderForUpdatingReadsAnew() {
    assertThat(
            MAPPER.readerForUpdating(Question.about("a")).<Question>readValue("{\"topic\":\"b\"}"))
        .isEqualTo(Question.about("b"));
  }

  @Test
  void numbersOfExtensionsKeepTheirSpellingExceptInTrees() {
    Extensions spelt =
        Extensions.of("x:a", Extensions.number("1e5"))
            .with("x:b", Extensions.number("-0"))
            .with("x:c", Extensions.number("1e99999999999"));
    Quote quote = Samples.minimal(Quote.class).toBuilder().extensions(spelt).build();
    Quote inTree =
        quote.toBuilder()
            .extensions(Extensions.none().with("x:a", new BigDecimal("1E+5")).with("x:b", 0))
            .build();
    ObjectNode tree = MAPPER.valueToTree(inTree);

    assertThat(MAPPER.writeValueAsBytes(quote)).isEqualTo(JSON.writeBytes(quote));
    assertThat(MAPPER.readValue(JSON.writeBytes(quote), Quote.class)).isEqualTo(quote);
    assertThat(MAPPER.convertValue(quote, Quote.class)).isEqualTo(quote);
    assertThat(MAPPER.treeToValue(tree, Quote.class)).isEqualTo(inTree);
    assertThatThrownBy(() -> MAPPER.valueToTree(quote))
        .hasMessage("/x:c: the exponent of the number does not fit in 32 bits (limit.number)");
  }

  @Test
  void aTreeKeepsTheDigitsThatItsOwnReadingKept() {
    String json = "{\"name\":\"P\",\"latitude\":12.3456789012345678901234567890}";

    assertThat(EXACT.treeToValue(EXACT.readTree(json), Place.class))
        .isEqualTo(JSON.read(json, Place.class));
    assertThat(MAPPER.treeToValue(MAPPER.readTree(json), Place.class).getLatitude())
        .contains(new BigDecimal("12.345678901234567"));
  }
}
