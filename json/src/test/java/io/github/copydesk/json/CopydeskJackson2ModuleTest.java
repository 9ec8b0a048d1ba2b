package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What is particular to Jackson 2; what holds for any mapper is in {@link MapperTest}. */
class CopydeskJackson2ModuleTest {
  private static final NewsJson JSON = NewsJson.create();
  private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

  @Test
  void runsWithTheVersionThatTheBuildAsksFor() {
    assertThat(PackageVersion.VERSION.toString())
        .startsWith(System.getProperty("copydesk.jackson2", "2.15."));
  }

  @Test
  void isFoundByTheServiceLoaderAndTakenOnce() {
    assertThat(ServiceLoader.load(Module.class))
        .filteredOn(module -> module instanceof CopydeskJackson2Module)
        .hasSize(1);
    assertThat(MAPPER.copy().registerModule(new CopydeskJackson2Module()).getRegisteredModuleIds())
        .filteredOn(CopydeskJackson2Module.class.getName()::equals)
        .hasSize(1);
  }

  @Test
  void valuesThatFollowEachOtherAreReadOneByOne() throws IOException {
    String json = "{\"topic\":\"a\"}\n{\"topic\":1}\n{\"topic\":\"c\"}";

    try (MappingIterator<Question> questions = MAPPER.readerFor(Question.class).readValues(json)) {
      assertThat(questions.nextValue()).isEqualTo(Question.about("a"));
      assertThatThrownBy(questions::nextValue).hasMessageStartingWith("/topic at line 2, ");
      assertThat(questions.nextValue()).isEqualTo(Question.about("c"));
      assertThat(questions.hasNextValue()).isFalse();
    }
  }

  @Test
  void aParserIsLeftOnTheLastTokenOfAValue() throws IOException {
    try (JsonParser parser = MAPPER.createParser("[{\"topic\":\"a\"},7]")) {
      parser.nextToken();
      parser.nextToken();
      assertThat(MAPPER.readValue(parser, Question.class)).isEqualTo(Question.about("a"));
      assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    }
  }

  @Test
  void numbersOfExtensionsKeepTheirDigitsAndSpelling() throws IOException {
    Quote quote =
        Samples.minimal(Quote.class).toBuilder()
            .extensions(
                Extensions.of("x:a", Extensions.number("1e5"))
                    .with("x:b", Extensions.number("-0"))
                    .with("x:c", Extensions.number("1.2345678901234567890123456789e5"))
                    .with("x:d", Extensions.number("12345678901234567890")))
            .build();

    assertThat(MAPPER.writeValueAsBytes(quote)).isEqualTo(JSON.writeBytes(quote));
    assertThat(MAPPER.readValue(JSON.writeBytes(quote), Quote.class)).isEqualTo(quote);
    assertThat(MAPPER.convertValue(quote, Quote.class)).isEqualTo(quote);
    JsonNode tree = MAPPER.valueToTree(quote);
    assertThat(tree.get("x:c").decimalValue())
        .isEqualByComparingTo("123456.78901234567890123456789");
  }

  @Test
  void aTreeKeepsZerosIfToldTo() {
    Quote quote =
        Samples.minimal(Quote.class).toBuilder()
            .extensions(Extensions.of("x:a", Extensions.number("12.50")))
            .build();
    ObjectMapper exact =
        JsonMapper.builder()
            .findAndAddModules()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    assertThat(exact.<JsonNode>valueToTree(quote).get("x:a").asText()).isEqualTo("12.50");
  }

  @Test
  void aNumberThatATreeWouldMakeInfiniteIsNotWrittenToOne() throws IOException {
    Quote quote =
        Samples.minimal(Quote.class).toBuilder()
            .extensions(Extensions.of("x:a", Extensions.number("1e99999999999")))
            .build();

    assertThat(MAPPER.writeValueAsBytes(quote)).isEqualTo(JSON.writeBytes(quote));
    assertThatThrownBy(() -> MAPPER.valueToTree(quote))
        .hasMessage("/x:a: the exponent of the number does not fit in 32 bits (limit.number)");
  }

  /** A stream that fails after its start. */
  private static InputStream torn(String start) {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("torn");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    return new SequenceInputStream(
        new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), failing);
  }

  @Test
  void aFailingStreamIsReportedAsItself() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(() -> MAPPER.readValue(torn("{\"topic\":"), Question.class))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("torn");
    assertThatThrownBy(() -> MAPPER.writeValue(full, Samples.full(Article.class)))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("full");
  }

  @Test
  void aMapperWithTheModuleCanBeSerialized() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(JsonMapper.builder().addModule(new CopydeskJackson2Module()).build());
    }
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    Article article = Samples.full(Article.class);

    ObjectMapper mapper = (ObjectMapper) in.readObject();

    assertThat(mapper.writeValueAsBytes(article)).isEqualTo(JSON.writeBytes(article));
    assertThat(mapper.readValue(JSON.writeBytes(article), Article.class)).isEqualTo(article);
  }

  @Test
  void aReaderForUpdatingReadsAnew() throws IOException {
    assertThat(
            MAPPER
                .readerForUpdating(Question.about("a"))
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .<Question>readValue("{\"topic\":\"b\"}"))
        .isEqualTo(Question.about("b"));
  }
}
