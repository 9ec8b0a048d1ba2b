package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.PackageVersion;

/**
 * Jackson still uses the words by which its errors are recognized: a document provokes each of
 * them.
 */
class SentenceTest {
  static Stream<Arguments> provoked() {
    return Stream.of(
        Arguments.of(Sentence.UNKNOWN_WORD, "[nil]"),
        Arguments.of(Sentence.UNKNOWN_WORD, "[True]"),
        Arguments.of(Sentence.NUMBER_WORD, "[NaN]"),
        Arguments.of(Sentence.NUMBER_WORD, "[-Infinity]"),
        Arguments.of(Sentence.PLUS_SIGN, "[+1]"),
        Arguments.of(Sentence.CONTROL_CHARACTER, "[\"a\tb\"]"),
        Arguments.of(Sentence.CONTROL_CHARACTER, "{\"a\nb\":1}"),
        Arguments.of(Sentence.HALF_PAIR, "{\"a\\ud800b\":1}"),
        Arguments.of(Sentence.HALF_PAIR, "{\"a\\udc00b\":1}"),
        Arguments.of(Sentence.OTHER, "[1,]"),
        Arguments.of(Sentence.OTHER, "[\"\\x\"]"));
  }

  @ParameterizedTest
  @MethodSource("provoked")
  void isSaidOfADocument(Sentence sentence, String document) {
    assertThat(said(document, Parsers::remembering)).as("Jackson " + version()).isEqualTo(sentence);
    if (sentence != Sentence.HALF_PAIR) { // which the other parser accepts, as it does in strings
      assertThat(said(document, Parsers::forgetful)).isEqualTo(sentence);
    }
  }

  private static Sentence said(String document, Function<DocumentBytes, JsonParser> parsers) {
    DocumentBytes bytes = DocumentBytes.whole(document.getBytes(StandardCharsets.UTF_8));
    try (JsonParser parser = parsers.apply(bytes)) {
      return Sentence.of(catchThrowableOfType(JacksonException.class, () -> readAll(parser)));
    }
  }

  private static void readAll(JsonParser parser) {
    while (parser.nextToken() != null) {
      parser.finishToken();
    }
  }

  @Test
  void everySentenceIsProvoked() {
    Set<Object> provoked =
        provoked().map(row -> row.get()[0]).collect(Collectors.toUnmodifiableSet());

    assertThat(provoked).containsExactlyInAnyOrder((Object[]) Sentence.values());
  }

  /** The gate runs the tests with several versions, and passes which one is meant. */
  @Test
  void theVersionIsTheOneThatIsMeant() {
    assertThat(version()).startsWith(System.getProperty("copydesk.jackson", "3.1."));
  }

  private static String version() {
    return PackageVersion.VERSION.toString();
  }
}
