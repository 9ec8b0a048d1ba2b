package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Country;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.Required;
import io.github.copydesk.validation.Violation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text, address or nested value of any type escapes validation. */
class EveryAttributeTest {
  private static final Set<String> COUNTRIES =
      Set.of("Place.countryCode", "Person.nationality", "Organization.country", "Country.code");
  private static final Set<String> LANGUAGES =
      Set.of("Quote.language", "Quote.translatedFrom", "Article.language");

  /** A value with something wrong in it, its path and the rule. */
  private record Broken(Object value, String path, String code) {}

  static List<Attribute> texts() {
    return Attribute.ofAll().stream().filter(EveryAttributeTest::isText).toList();
  }

  static List<Attribute> addresses() {
    return Attribute.ofAll().stream().filter(a -> a.element() == URI.class).toList();
  }

  static List<Attribute> nestedValues() {
    return Attribute.ofAll().stream().filter(EveryAttributeTest::isNested).toList();
  }

  static List<Attribute> neededBeforePublication() {
    return Attribute.ofAll().stream().filter(a -> a.has(Required.class)).toList();
  }

  private static boolean isText(Attribute attribute) {
    return attribute.element() == String.class && !attribute.toString().equals("Identifier.scheme");
  }

  private static boolean isNested(Attribute attribute) {
    return Samples.types().contains(attribute.element());
  }

  @Test
  void thereAreAttributesOfEachKind() {
    assertThat(texts()).hasSizeGreaterThanOrEqualTo(50);
    assertThat(addresses()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(nestedValues()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(neededBeforePublication()).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textMustBeWellFormedOrOfItsNotation(Attribute attribute) {
    assertReported(brokenText(attribute, Samples.minimal(attribute.type())));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textMustShowSomething(Attribute attribute) {
    if (brokenText(attribute, Samples.full(attribute.type())).code.equals("well-formed-text")
        && !mayBeBlank(attribute)) {
      Object value = attribute.withOnly(Samples.minimal(attribute.type()), "\u200b");
      assertReported(new Broken(value, pathOf(attribute, true), "has-text"));
    }
  }

  /** Rejected by the builder, or a passage of a text, which may be a space. */
  private static boolean mayBeBlank(Attribute attribute) {
    return Set.of("Identifier.value", "TextSpan.exact", "TextAnchor.prefix", "TextAnchor.suffix")
        .contains(attribute.toString());
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void anAddressMustBeAbsolute(Attribute attribute) {
    Object value =
        attribute.withOnly(Samples.minimal(attribute.type()), URI.create("//news.example/a"));
    String code = attribute.toString().equals("Article.id") ? "absolute-uri" : "web-url";
    assertReported(new Broken(value, attribute.name(), code));
  }

  @ParameterizedTest
  @MethodSource("nestedValues")
  void aNestedValueIsCheckedToo(Attribute attribute) {
    assertReported(broken(attribute, Samples.minimal(attribute.type())));
  }

  @ParameterizedTest
  @MethodSource("neededBeforePublication")
  void whatPublicationNeedsIsMissedOnlyThen(Attribute attribute) {
    Object empty = attribute.isOptional() ? Optional.empty() : List.of();
    Object value = attribute.with(Samples.full(attribute.type()), empty);
    List<Violation> errors = RulesTest.VALIDATOR.check(value);
    assertThat(errors).extracting(Violation::code).doesNotContain("required");
    assertThat(RulesTest.VALIDATOR.check(value, Publishable.class))
        .filteredOn(violation -> !errors.contains(violation))
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple(attribute.name(), "required"));
  }

  private static void assertReported(Broken broken) {
    assertThat(RulesTest.VALIDATOR.check(broken.value))
        .extracting(Violation::path, Violation::code)
        .contains(tuple(broken.path, broken.code));
  }

  /** A value of a type with something wrong in it, as near to its surface as possible. */
  private static Broken broken(Class<?> type) {
    if (type == Actor.class) {
      return broken(Country.class);
    }
    Object valid = Samples.minimal(type);
    return Attribute.of(type).stream()
        .filter(EveryAttributeTest::isText)
        .findFirst()
        .map(attribute -> brokenText(attribute, valid))
        .orElseGet(
            () ->
                Attribute.of(type).stream()
                    .filter(EveryAttributeTest::isNested)
                    .findFirst()
                    .map(attribute -> broken(attribute, valid))
                    .orElseThrow());
  }

  private static Broken broken(Attribute attribute, Object valid) {
    Broken inner = broken(attribute.element());
    return new Broken(
        attribute.withOnly(valid, inner.value),
        pathOf(attribute, false) + "." + inner.path,
        inner.code);
  }

  private static Broken brokenText(Attribute attribute, Object valid) {
    String path = pathOf(attribute, true);
    if (COUNTRIES.contains(attribute.toString())) {
      return new Broken(attribute.withOnly(valid, "U"), path, "country-code");
    } else if (LANGUAGES.contains(attribute.toString())) {
      return new Broken(attribute.withOnly(valid, "-"), path, "language-tag");
    }
    return new Broken(attribute.withOnly(valid, "a\u0000b"), path, "well-formed-text");
  }

  private static String pathOf(Attribute attribute, boolean leaf) {
    return attribute.name()
        + (attribute.isCollection() ? "[0]" + (leaf ? ".<list element>" : "") : "");
  }
}
