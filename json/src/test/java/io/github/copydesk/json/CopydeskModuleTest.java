package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Place;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.time.EdtfDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A mapper built in the usual way reads and writes as {@link NewsJson} does. */
class CopydeskModuleTest {
  private static final NewsJson JSON = NewsJson.create();
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** What an application may have around domain values. */
  record Issue(
      @Nullable Article lead,
      Optional<Quote> quote,
      List<Quote> quotes,
      @Nullable Object anything,
      Map<String, Object> more) {}

  /** The smaller domain types, which are not documents. */
  record Search(ArticleKind kind, Set<QuoteKind> quotes, EdtfDate from, Identifier about) {}

  static Stream<Class<?>> types() {
    return Samples.types().stream().map(type -> type);
  }

  static <T> List<T> samples(Class<T> type) {
    return List.of(Samples.minimal(type), Samples.full(type));
  }

  @Test
  void isFoundByTheServiceLoaderAndTakenOnce() {
    assertThat(ServiceLoader.load(JacksonModule.class))
        .filteredOn(module -> module instanceof CopydeskModule)
        .hasSize(1);
    assertThat(MAPPER.rebuild().addModule(new CopydeskModule()).build().registeredModules())
        .filteredOn(module -> module instanceof CopydeskModule)
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void everyTypeHasTheSameBytesAndIsReadBackEqual(Class<T> type) {
    for (T value : samples(type)) {
      byte[] bytes = JSON.writeBytes(value);

      assertThat(MAPPER.writeValueAsBytes(value)).isEqualTo(bytes);
      assertThat(MAPPER.writerFor(type).writeValueAsBytes(value)).isEqualTo(bytes);
      assertThat(MAPPER.readValue(bytes, type)).isEqualTo(value);
      assertThat(MAPPER.readValue(JSON.write(value), type)).isEqualTo(value);
      assertThat(MAPPER.readValue(bytes, (Class<?>) value.getClass())).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void everyTypeGoesThroughTreesAndBuffers(Class<T> type) {
    for (T value : samples(type)) {
      JsonNode tree = MAPPER.valueToTree(value);

      assertThat(tree).isEqualTo(EXACT.readTree(JSON.writeBytes(value)));
      assertThat(MAPPER.writeValueAsBytes(tree)).isEqualTo(JSON.writeBytes(value));
      assertThat(MAPPER.treeToValue(tree, type)).isEqualTo(value);
      assertThat(MAPPER.convertValue(value, JsonNode.class)).isEqualTo(tree);
      assertThat(MAPPER.convertValue(value, type)).isEqualTo(value);
      assertThat(MAPPER.convertValue(MAPPER.convertValue(value, Object.class), type))
          .isEqualTo(value);
    }
  }

  @Test
  void everyTypeMayStandInAList() {
    List<Object> all = new ArrayList<>();
    types().forEach(type -> all.addAll(samples(type)));
    String list = "[" + String.join(",", all.stream().map(JSON::write).toList()) + "]";

    assertThat(MAPPER.writeValueAsString(all)).isEqualTo(list);
    assertThat(MAPPER.writeValueAsString(all.toArray())).isEqualTo(list);
  }

  @Test
  void aTypeIsFoundInWhateverContainsIt() {
    Quote quote = Samples.full(Quote.class);
    String json = JSON.write(quote);
    Article article = Samples.minimal(Article.class);
    Issue issue =
        new Issue(article, Optional.of(quote), List.of(quote), quote, Map.of("first", quote));

    String written = MAPPER.writeValueAsString(issue);

    assertThat(written)
        .isEqualTo(
            "{\"lead\":%s,\"quote\":%s,\"quotes\":[%s],\"anything\":%s,\"more\":{\"first\":%s}}"
                .formatted(JSON.write(article), json, json, json, json));
    Issue read = MAPPER.readValue(written, Issue.class);
    assertThat(read.lead()).isEqualTo(article);
    assertThat(read.quote()).contains(quote);
    assertThat(read.quotes()).containsExactly(quote);
    assertThat(EXACT.convertValue(EXACT.readValue(written, Issue.class).anything(), Quote.class))
        .isEqualTo(quote);
  }

  @Test
  void collectionsAndArraysOfATypeAreRead() {
    List<Quote> quotes = samples(Quote.class);
    String json = MAPPER.writeValueAsString(quotes);

    assertThat(MAPPER.readValue(json, new TypeReference<List<Quote>>() {})).isEqualTo(quotes);
    assertThat(MAPPER.readValue(json, Quote[].class)).containsExactlyElementsOf(quotes);
    assertThat(
            MAPPER.readValue(
                "{\"a\":" + JSON.write(Person.of("A")) + "}",
                new TypeReference<Map<String, Actor>>() {}))
        .isEqualTo(Map.of("a", Person.of("A")));
  }

  @Test
  void smallTypesMayStandInTypesOfTheApplication() {
    Search search =
        new Search(
            ArticleKind.REPORT,
            EnumSet.of(QuoteKind.FREE_INDIRECT),
            EdtfDate.parse("2024-12"),
            Identifier.of("wikidata", "Q30"));
    String json =
        "{\"kind\":\"report\",\"quotes\":[\"free-indirect\"],\"from\":\"2024-12\",\"about\":\"wikidata:Q30\"}";

    assertThat(MAPPER.writeValueAsString(search)).isEqualTo(json);
    assertThat(MAPPER.readValue(json, Search.class)).isEqualTo(search);
    assertThatThrownBy(() -> MAPPER.readValue("{\"kind\":0}", Search.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("/kind at line 1, column 9: expected one of ");
    assertThatThrownBy(() -> MAPPER.readValue("{\"from\":19000}", Search.class))
        .hasMessage(
            "/from at line 1, column 9: expected a string, but found the number 19000"
                + " (type.mismatch)");
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
  void theSchemaMayBeNamedAtTheRootOnly() {
    String named =
        "{\"$schema\":\"https://copydesk.github.io/schema/1/question.json\",\"topic\":\"t\"}";

    assertThat(MAPPER.readValue(named, Question.class)).isEqualTo(Question.about("t"));
    assertThat(MAPPER.treeToValue(MAPPER.readTree(named), Question.class))
        .isEqualTo(Question.about("t"));
    assertThat(MAPPER.convertValue(MAPPER.readValue(named, Map.class), Question.class))
        .isEqualTo(Question.about("t"));
    assertThatThrownBy(() -> MAPPER.readValue("[" + named + "]", Question[].class))
        .hasMessageContaining("unknown property “$schema”");
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
