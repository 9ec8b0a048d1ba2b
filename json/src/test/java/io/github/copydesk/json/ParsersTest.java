package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.NameMemory;
import io.github.copydesk.json.engine.ReadContext;
import io.github.copydesk.quote.Quote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** Both parsers of documents read the same, and colliding names are just names. */
class ParsersTest {
  private static final String QUOTE =
      "{\"kind\":\"direct\",\"text\":\"t\",\"attribution\":{\"sources\":["
          + "{\"type\":\"person\",\"name\":\"A\"}]}%s}";

  private static final DocumentReader<Quote> READER =
      new DocumentReader<>(
          Objects.requireNonNull(Codecs.of(Quote.class)), Quote.class, Limits.DEFAULT, false);

  private static byte[] quote(String more) {
    return QUOTE.replace("%s", more).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] withExtensions(List<String> names) {
    StringBuilder more = new StringBuilder();
    names.forEach(name -> more.append(",\"").append(name).append("\":1"));
    return quote(more.toString());
  }

  @Test
  void namesThatCollideAreRead() {
    List<String> names = Collisions.names(50_000); // comparing all with each other would take hours

    Map<String, ?> read = READER.read(withExtensions(names)).orElseThrow().getExtensions().asMap();

    assertThat(List.copyOf(read.keySet())).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s]", "{\"a\":%s}", "{\"$schema\":1,\"verbatim\":%s}"})
  void namesThatCollideAreSkipped(String document) {
    StringBuilder skipped = new StringBuilder("{\"a\":1");
    Collisions.names(20_000).forEach(name -> skipped.append(",\"" + name + "\":1"));
    byte[] bytes = document.replace("%s", skipped + "}").getBytes(StandardCharsets.UTF_8);

    assertThat(READER.read(bytes).problems())
        .isNotEmpty()
        .isEqualTo(READER.readAgain(DocumentBytes.whole(bytes)).problems());
  }

  @Test
  void namesThatCollideCrowdTheMemory() {
    DocumentBytes document = DocumentBytes.whole(withExtensions(Collisions.names(1000)));
    try (JsonParser parser = Parsers.remembering(document)) {
      assertThatExceptionOfType(NameMemory.Crowded.class)
          .isThrownBy(() -> READER.codec().read(begun(parser)));
    }
  }

  private static ReadContext begun(JsonParser parser) {
    parser.nextToken();
    return READER.context(parser);
  }

  @Test
  void noDocumentIsReadDifferentlyAfterIt() {
    byte[] few = withExtensions(Collisions.names(40));
    Reading<Quote> before = READER.read(few);

    READER.read(withExtensions(Collisions.names(5000)));

    assertThat(READER.read(few).orElseThrow()).isEqualTo(before.orElseThrow());
    try (JsonParser parser = Parsers.remembering(DocumentBytes.whole(few))) {
      assertThat(READER.codec().read(begun(parser))).isEqualTo(before.orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1000, 10_000, 90_000})
  void namesThatDoNotCollideNeverCrowdTheMemory(int count) {
    List<String> names = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> names.add("x-desk:" + Integer.toString(i * 31, 36)));
    DocumentBytes document = DocumentBytes.whole(withExtensions(names));
    Parsers.forget();

    try (JsonParser parser = Parsers.remembering(document)) {
      Quote quote = Objects.requireNonNull(READER.codec().read(begun(parser)));
      assertThat(quote.getExtensions().asMap()).hasSize(count);
    }
  }

  static Stream<String> documents() {
    String good = QUOTE.replace("%s", ",\"x:a\":[1,\"é😀\",{\"b\":null}]");
    Stream<String> cuts = IntStream.range(0, good.length()).mapToObj(good::substring);
    Stream<String> heads = IntStream.range(0, good.length()).mapToObj(i -> good.substring(0, i));
    Stream<String> holes =
        IntStream.range(0, good.length())
            .mapToObj(i -> good.substring(0, i) + "é😀\r\n" + good.substring(i + 1));
    return Stream.of(cuts, heads, holes, Stream.of(good, "", " ", good + " x", "\"é😀\" \r x"))
        .flatMap(documents -> documents);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void bothParsersReadAlike(String text) {
    byte[] document = text.getBytes(StandardCharsets.UTF_8);
    Reading<Quote> reading = READER.read(document);
    Reading<Quote> again = READER.readAgain(DocumentBytes.whole(document));

    assertThat(again.value()).isEqualTo(reading.value());
    assertThat(again.problems()).isEqualTo(reading.problems());
  }
}
