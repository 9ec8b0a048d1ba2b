package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.time.EdtfDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A mapper built in the usual way, of either Jackson, reads and writes as {@link NewsJson} does.
 */
class MapperTest {
  private static final NewsJson JSON = NewsJson.create();

  /** What an application may have around domain values. */
  record Issue(
      @Nullable Article lead,
      Optional<Quote> quote,
      List<Quote> quotes,
      @Nullable Object anything,
      Map<String, Object> more) {}

  /** Several actors by name. */
  record Cast(Map<String, Actor> actors) {}

  /** The smaller domain types, which are not documents. */
  record Search(ArticleKind kind, Set<QuoteKind> quotes, EdtfDate from, Identifier about) {}

  static Stream<AnyMapper> mappers() {
    return AnyMapper.usual();
  }

  static Stream<Arguments> mappersAndTypes() {
    return mappers()
        .flatMap(mapper -> Samples.types().stream().map(type -> arguments(mapper, type)));
  }

  /** Jackson 2 leaves out the zeros at the end of a decimal in a tree, unless told not to. */
  static Stream<Arguments> exactMappersAndTypes() {
    AnyMapper exact =
        new AnyMapper.Jackson2(
            JsonMapper.builder()
                .findAndAddModules()
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build());
    return mappers()
        .map(mapper -> mapper instanceof AnyMapper.Jackson2 ? exact : mapper)
        .flatMap(mapper -> Samples.types().stream().map(type -> arguments(mapper, type)));
  }

  private static <T> List<T> samples(Class<T> type) {
    return List.of(Samples.minimal(type), Samples.full(type));
  }

  @ParameterizedTest
  @MethodSource("mappersAndTypes")
  <T> void everyTypeHasTheSameBytesAndIsReadBackEqual(AnyMapper mapper, Class<T> type)
      throws IOException {
    for (T value : samples(type)) {
      byte[] bytes = JSON.writeBytes(value);

      assertThat(mapper.write(value)).isEqualTo(bytes);
      assertThat(mapper.writeText(value)).isEqualTo(JSON.write(value));
      assertThat(mapper.writeAs(type, value)).isEqualTo(bytes);
      assertThat(mapper.read(bytes, type)).isEqualTo(value);
      assertThat(mapper.read(JSON.write(value), type)).isEqualTo(value);
      assertThat(mapper.read(bytes, (Class<?>) value.getClass())).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("exactMappersAndTypes")
  <T> void everyTypeGoesThroughTreesAndBuffers(AnyMapper mapper, Class<T> type) throws IOException {
    for (T value : samples(type)) {
      Object tree = mapper.toTree(value);

      assertThat(mapper.writeText(tree)).isEqualTo(JSON.write(value));
      assertThat(mapper.fromTree(tree, type)).isEqualTo(value);
      assertThat((Object) mapper.convert(value, mapper.trees())).isEqualTo(tree);
      assertThat(mapper.convert(value, type)).isEqualTo(value);
      assertThat(mapper.convert(mapper.convert(value, Object.class), type)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void everyTypeMayStandInAList(AnyMapper mapper) throws IOException {
    List<Object> all = new ArrayList<>();
    Samples.types().forEach(type -> all.addAll(samples(type)));
    String list = "[" + String.join(",", all.stream().map(JSON::write).toList()) + "]";

    assertThat(mapper.writeText(all)).isEqualTo(list);
    assertThat(mapper.writeText(all.toArray())).isEqualTo(list);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aTypeIsFoundInWhateverContainsIt(AnyMapper mapper) throws IOException {
    Quote quote = Samples.full(Quote.class);
    String json = JSON.write(quote);
    Article article = Samples.minimal(Article.class);
    Issue issue =
        new Issue(article, Optional.of(quote), List.of(quote), quote, Map.of("first", quote));

    String written = mapper.writeText(issue);

    assertThat(written)
        .isEqualTo(
            "{\"lead\":%s,\"quote\":%s,\"quotes\":[%s],\"anything\":%s,\"more\":{\"first\":%s}}"
                .formatted(JSON.write(article), json, json, json, json));
    Issue read = mapper.read(written, Issue.class);
    assertThat(read.lead()).isEqualTo(article);
    assertThat(read.quote()).contains(quote);
    assertThat(read.quotes()).containsExactly(quote);
    assertThat(read.anything()).isInstanceOf(Map.class);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void collectionsAndArraysOfATypeAreRead(AnyMapper mapper) throws IOException {
    List<Quote> quotes = samples(Quote.class);
    Cast cast = new Cast(Map.of("a", Person.of("A")));

    assertThat(mapper.read(mapper.write(quotes), Quote[].class)).containsExactlyElementsOf(quotes);
    assertThat(mapper.read(mapper.write(cast), Cast.class)).isEqualTo(cast);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void smallTypesMayStandInTypesOfTheApplication(AnyMapper mapper) throws IOException {
    Search search =
        new Search(
            ArticleKind.REPORT,
            EnumSet.of(QuoteKind.FREE_INDIRECT),
            EdtfDate.parse("2024-12"),
            Identifier.of("wikidata", "Q30"));
    String json =
        "{\"kind\":\"report\",\"quotes\":[\"free-indirect\"],\"from\":\"2024-12\",\"about\":\"wikidata:Q30\"}";

    assertThat(mapper.writeText(search)).isEqualTo(json);
    assertThat(mapper.read(json, Search.class)).isEqualTo(search);
    assertThat(mapper.failure(() -> mapper.read("{\"kind\":0}", Search.class)).message())
        .startsWith("/kind at line 1, column 9: expected one of ");
    assertThat(mapper.failure(() -> mapper.read("{\"from\":19000}", Search.class)).message())
        .isEqualTo(
            "/from at line 1, column 9: expected a string, but found the number 19000"
                + " (type.mismatch)");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theSchemaMayBeNamedAtTheRootOnly(AnyMapper mapper) throws IOException {
    Question question = Question.about("t");
    String named =
        "{\"$schema\":\"https://copydesk.github.io/schema/1/question.json\",\"topic\":\"t\"}";

    assertThat(mapper.read(named, Question.class)).isEqualTo(question);
    assertThat(mapper.fromTree(mapper.parseTree(named), Question.class)).isEqualTo(question);
    assertThat(mapper.convert(mapper.read(named, Map.class), Question.class)).isEqualTo(question);
    assertThat(mapper.failure(() -> mapper.read("[" + named + "]", Question[].class)).message())
        .contains("unknown property “$schema”");
  }
}
