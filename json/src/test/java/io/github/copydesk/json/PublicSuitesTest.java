package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.PublicData;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** Documents and strings that others have collected to break parsers. */
class PublicSuitesTest {
  private static final NewsJson JSON = NewsJson.create();
  private static final NewsJson LONG_NUMBERS = NewsJson.builder().maxNumberLength(1000).build();
  private static final String HEAD =
      "{\"version\":1,\"status\":\"usable\",\"kind\":\"report\",\"language\":\"en\",\"headline\":\"H\","
          + "\"x-suite:case\":";

  private static List<Path> suite(String prefix) throws IOException {
    Path folder = PublicData.require("JSONTestSuite/test_parsing");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  /** A document of the suite as the value of an extension. */
  private static byte[] inside(Path file) throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
    document.writeBytes(Files.readAllBytes(file));
    document.writeBytes("}".getBytes(StandardCharsets.UTF_8));
    return document.toByteArray();
  }

  @Test
  void whatIsJsonIsKeptExactly() throws IOException {
    List<Path> files = suite("y_");
    assertThat(files).hasSize(95);
    for (Path file : files) {
      byte[] document = inside(file);
      Reading<Article> reading = LONG_NUMBERS.tryRead(document, Article.class);

      if (repeatsAName(file)) {
        // JSON allows duplicate names; a library that must not lose anything does not
        assertThat(reading.problems())
            .as(file.toString())
            .extracting(Problem::code)
            .containsOnly("json.duplicate-key");
      } else {
        assertThat(reading.problems()).as(file.toString()).isEmpty();
        byte[] written = LONG_NUMBERS.writeBytes(reading.orElseThrow());
        assertThat(tokens(written)).as(file.toString()).isEqualTo(tokens(document));
        assertThat(LONG_NUMBERS.read(written, Article.class)).isEqualTo(reading.orElseThrow());
      }
    }
  }

  private static boolean repeatsAName(Path file) {
    return Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json")
        .contains(file.getFileName().toString());
  }

  /** Every token with its text: the same list means the same document except for white space. */
  private static List<String> tokens(byte[] document) {
    List<String> tokens = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        tokens.add(token + " " + parser.getString());
      }
    }
    return tokens;
  }

  @Test
  void whatIsNotJsonIsRejectedWithOneProblem() throws IOException {
    List<Path> files = suite("n_");
    assertThat(files).hasSize(188);
    for (Path file : files) {
      List<Problem> problems = JSON.tryRead(Files.readAllBytes(file), Article.class).problems();
      List<Problem> inside = JSON.tryRead(inside(file), Article.class).problems();

      assertThat(problems).as(file.toString()).isNotEmpty();
      assertThat(problems)
          .as(file.toString())
          .filteredOn(problem -> problem.code().matches("(json|encoding|limit)\\..*"))
          .hasSizeLessThanOrEqualTo(1);
      assertThat(inside).as(file.toString()).isNotEmpty().allSatisfy(PublicSuitesTest::isTyped);
      assertThat(problems).as(file.toString()).allSatisfy(PublicSuitesTest::isTyped);
    }
  }

  @Test
  void whatParsersMayTakeEitherWayIsReadOrRejected() throws IOException {
    List<Path> files = suite("i_");
    assertThat(files).hasSize(35);
    for (Path file : files) {
      Reading<Article> reading = JSON.tryRead(inside(file), Article.class);

      assertThat(reading.value().isPresent())
          .as(file.toString())
          .isEqualTo(reading.problems().isEmpty());
      assertThat(reading.problems()).allSatisfy(PublicSuitesTest::isTyped);
    }
  }

  private static void isTyped(Problem problem) {
    assertThat(problem.code()).matches("[a-z]+\\.[a-z0-9-]+");
    assertThat(problem.message()).isNotBlank().hasSizeLessThanOrEqualTo(1000);
    assertThat(problem.message()).doesNotContain("java.", "jackson", "Exception");
    assertThat(problem.line()).isPresent();
  }

  @Test
  void naughtyStringsAreKeptExactlyOrRejectedInEveryText() throws IOException {
    List<String> strings = naughtyStrings();
    assertThat(strings).hasSize(515);
    int kept = 0;
    for (Table<?> table : Codecs.tables()) {
      kept += keepAll(table.type(), strings);
    }
    assertThat(kept).isGreaterThan(50 * strings.size());
  }

  private static List<String> naughtyStrings() throws IOException {
    byte[] list = Files.readAllBytes(PublicData.require("naughty-strings/blns.json"));
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), list)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getString());
        }
      }
    }
    return strings;
  }

  /** Replaces each string of a full sample by each string of the list, and counts what was kept. */
  private static <T> int keepAll(Class<T> type, List<String> strings) {
    String sample = JSON.write(Samples.full(type));
    int kept = 0;
    for (Text text : texts(sample)) {
      for (String naughty : strings) {
        String document =
            sample.substring(0, text.start()) + literal(naughty) + sample.substring(text.end());
        Reading<T> reading = JSON.tryRead(document, type);
        if (reading.value().isPresent()) {
          assertThat(JSON.write(reading.orElseThrow())).isEqualTo(document);
          kept++;
        } else {
          assertThat(reading.problems()).isNotEmpty().allSatisfy(PublicSuitesTest::isTyped);
        }
      }
    }
    return kept;
  }

  /** A string in a document, with its quotation marks. */
  record Text(int start, int end) {}

  /** The strings that an object has directly, alone or in an array. */
  private static List<Text> texts(String document) {
    List<Text> texts = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        TokenStreamContext here = parser.streamReadContext();
        boolean own =
            here.getNestingDepth() == 1 || (here.getNestingDepth() == 2 && here.inArray());
        if (own && token == JsonToken.VALUE_STRING) {
          int start = (int) parser.currentTokenLocation().getCharOffset();
          parser.getString();
          texts.add(new Text(start, (int) parser.currentLocation().getCharOffset()));
        }
      }
    }
    return texts;
  }

  private static String literal(String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      generator.writeString(text);
    }
    return out.toString();
  }
}
