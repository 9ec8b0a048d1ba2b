package io.github.copydesk.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
  @Provide
  Arbitrary<Identifier> identifiers() {
    return Arbitraries.of(Identifier.class);
  }

  @Property
  void parseAndToStringAreInverse(@ForAll("identifiers") Identifier identifier) {
    assertThat(Identifier.parse(identifier.toString())).isEqualTo(identifier);
    assertThat(Identifier.parse(identifier.toString())).hasToString(identifier.toString());
  }

  @Test
  void theFirstColonEndsTheScheme() {
    Identifier uri = Identifier.parse("uri:https://agency.example/77");
    assertThat(uri.getScheme()).isEqualTo("uri");
    assertThat(uri.getValue()).isEqualTo("https://agency.example/77");
    assertThat(uri).isEqualTo(Identifier.of("uri", "https://agency.example/77"));
  }

  @Test
  void twoAreEqualIfSchemeAndValueAre() {
    assertThat(Identifier.of("wikidata", "Q30"))
        .isNotEqualTo(Identifier.of("wikidata", "q30"))
        .isNotEqualTo(Identifier.of("geonames", "Q30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wikidata", "ofac-sdn", "eu-fsf", "iso3166", "a", "a1+b.c-d"})
  void aSchemeIsLowerCase(String scheme) {
    assertThat(Identifier.of(scheme, "1").getScheme()).isEqualTo(scheme);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Wikidata",
        "1a",
        "-a",
        "a b",
        "a_b",
        "é",
        "wikidata\n",
        " wikidata",
        "ı",
        "a:b",
        "\uFF41"
      })
  void anotherSchemeIsRejected(String scheme) {
    assertThatThrownBy(() -> Identifier.of(scheme, "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("scheme must be lower-case letters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Q30", ":", ":Q30", "wikidata:", "wikidata:\u200b", "Wiki:Q30", "a b:c"})
  void whatIsNoIdentifierIsNotParsed(String text) {
    assertThatThrownBy(() -> Identifier.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theMessageShowsLittleOfALongText() {
    assertThatThrownBy(() -> Identifier.parse("\u202Ex".repeat(100_000)))
        .hasMessageContaining("\\u{202E}x")
        .message()
        .hasSizeLessThan(200);
  }
}
