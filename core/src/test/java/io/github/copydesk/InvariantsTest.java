package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Correction;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.LocationRelation;
import io.github.copydesk.basics.Place;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot exist: {@code build()} rejects it and names the attribute. */
class InvariantsTest {
  static final List<Attribute> ATTRIBUTES = Attribute.ofAll();

  /** The attributes without which a value cannot be built, from the message of {@code build()}. */
  private static final String REQUIRED =
      """
      Identifier [scheme, value]
      Count []
      Place [name]
      Location [places, relation]
      TextSpan [end, exact, start]
      TextAnchor [spans]
      TimeExpression []
      Country [name]
      Organization [name]
      Group [description]
      UnnamedSource [description]
      Position []
      Person [name]
      Verification [status]
      Evidence [description, kind]
      Extraction [method]
      Attribution [sources]
      Question [topic]
      Quote [attribution, kind, text]
      CasualtyFigure [count, outcomes]
      CasualtyReport [attribution, figures, scope]
      SanctionTarget [kind]
      SanctionMeasure [kind]
      SanctionEvent [change, stage, when]
      Programme [name]
      LegalBasis [title]
      Sanction [attribution, authorities, targets]
      Contributor [actor, role]
      Byline []
      Dateline [text]
      Correction [kind, text]
      Subject [name]
      MediaItem [kind, url]
      Article [headline, kind, language]
      """;

  @Test
  void whatIsRequired() {
    StringBuilder found = new StringBuilder();
    for (Class<?> type : Samples.types()) {
      if (Attribute.hasBuilder(type)) {
        List<String> required =
            Attribute.of(type).stream()
                .filter(attribute -> fullBut(attribute) != null)
                .map(Attribute::name)
                .toList();
        found.append(type.getSimpleName()).append(' ').append(required).append('\n');
      }
    }
    assertThat(found).hasToString(REQUIRED);
  }

  @ParameterizedTest
  @FieldSource("ATTRIBUTES")
  void whatIsMissingIsNamed(Attribute attribute) {
    RuntimeException rejection = fullBut(attribute);
    if (rejection == null) {
      return;
    }
    if (attribute.isCollection()) {
      assertThat(rejection)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(attribute.name() + " must not be empty");
    } else {
      assertThat(rejection)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "Cannot build %s, some of required attributes are not set [%s]",
              attribute.type().getSimpleName(), attribute.name());
    }
  }

  /** The exception from building the full sample without an attribute, if there is one. */
  private static @Nullable RuntimeException fullBut(Attribute missing) {
    Object full = Samples.full(missing.type());
    Object builder = Attribute.builder(missing.type());
    for (Attribute attribute : Attribute.of(missing.type())) {
      if (!attribute.name().equals(missing.name())) {
        attribute.set(builder, attribute.get(full));
      }
    }
    try {
      Attribute.build(builder);
      return null;
    } catch (IllegalStateException | IllegalArgumentException e) {
      return e;
    }
  }

  static Stream<Arguments> rejected() {
    return Stream.of(
        rejected(
            "a count needs at least one of low, best, high, wording and absentReason",
            () -> Count.builder().build()),
        rejected(
            "absentReason (asked-declined) means that there is no number, but there is one",
            () -> Count.builder().absentReason(AbsentReason.ASKED_DECLINED).best(1).build()),
        rejected(
            "absentReason (unknown) means that there is no number, but there is one",
            () -> Count.builder().absentReason(AbsentReason.UNKNOWN).high(0).build()),
        rejected("low must not be negative, but is -1", () -> Count.atLeast(-1)),
        rejected("best must not be negative, but is -2", () -> Count.about(-2)),
        rejected("high must not be negative, but is -3", () -> Count.atMost(-3)),
        rejected(
            "low (2) must not be greater than best (1)",
            () -> Count.builder().low(2).best(1).high(3).build()),
        rejected(
            "best (4) must not be greater than high (3)",
            () -> Count.builder().low(2).best(4).high(3).build()),
        rejected("low (2) must not be greater than high (1)", () -> Count.between(2, 1)),
        rejected(
            "no count can be more than 9223372036854775807", () -> Count.moreThan(Long.MAX_VALUE)),
        rejected("no count can be more than -1", () -> Count.moreThan(-1)),
        rejected("no count can be fewer than 0", () -> Count.fewerThan(0)),
        rejected(
            "scheme must be lower-case letters, digits, '.', '+' or '-' and start with a letter,"
                + " such as wikidata, but is \"Wiki\"",
            () -> Identifier.of("Wiki", "Q30")),
        rejected("value must contain visible text", () -> Identifier.of("wikidata", "\u00a0")),
        rejected(
            "an identifier must be scheme:value, such as wikidata:Q30, but there is no colon in \"Q30\"",
            () -> Identifier.parse("Q30")),
        rejected("places must not be empty", () -> location()),
        rejected(
            "start must not be negative, but is -1",
            () -> TextSpan.builder().start(-1).end(1).exact("ab").build()),
        rejected(
            "end (3) must be greater than start (3)",
            () -> TextSpan.builder().start(3).end(3).exact("").build()),
        rejected("end (2) must be greater than start (2)", () -> TextSpan.of(2, "")),
        rejected("spans must not be empty", () -> TextAnchor.of()),
        rejected(
            "spans must be in ascending order and not overlap, but one starts at 2 where the one before"
                + " ends at 3",
            () -> TextAnchor.of(TextSpan.of(0, "abc"), TextSpan.of(2, "c"))),
        rejected(
            "spans must be in ascending order and not overlap, but one starts at 0 where the one before"
                + " ends at 6",
            () -> TextAnchor.of(TextSpan.of(5, "f"), TextSpan.of(0, "a"))),
        rejected("exact must not be empty", () -> TextAnchor.find("text", "")),
        rejected("exact must not be empty", () -> TextAnchor.findAll("text", "")),
        rejected("part 2 must not be empty", () -> TextAnchor.find("text", "t", "")),
        rejected("part 3 must not be empty", () -> TextAnchor.find("text", "t", "x", "")),
        rejected("occurrence must be at least 1, but is 0", () -> TextAnchor.find("text", "t", 0)),
        rejected(
            "a time expression needs a wording or a value", () -> TimeExpression.builder().build()),
        rejected("outcomes must not be empty", () -> CasualtyFigure.of(Count.exactly(1))),
        rejected(
            "sources must not be empty",
            () -> Samples.full(Attribution.class).toBuilder().sources(List.of()).build()),
        rejected(
            "figures must not be empty",
            () -> Samples.full(CasualtyReport.class).toBuilder().figures(List.of()).build()),
        rejected(
            "authorities must not be empty",
            () -> Samples.full(Sanction.class).toBuilder().authorities(List.of()).build()),
        rejected(
            "targets must not be empty",
            () -> Samples.full(Sanction.class).toBuilder().targets(List.of()).build()),
        rejected(
            "published must be a single moment, day, month or year, but is 2024-12-16/2024-12-17",
            () -> article().published(EdtfDate.parse("2024-12-16/2024-12-17")).build()),
        rejected(
            "modified must be a single moment, day, month or year, but is 2024-22",
            () -> article().modified(EdtfDate.parse("2024-22")).build()),
        rejected(
            "embargoedUntil must be a single moment, day, month or year, but is 2024-12-XX",
            () -> article().embargoedUntil(EdtfDate.parse("2024-12-XX")).build()),
        rejected(
            "published must be a single moment, day, month or year, but is 19",
            () ->
                Samples.full(Correction.class).toBuilder().published(EdtfDate.parse("19")).build()),
        rejected(
            "the offset must be whole minutes from -12:00 to +14:00, but is +14:01",
            () -> article().published(OffsetDateTime.parse("2024-12-17T09:30:00+14:01"))),
        rejected(
            "the year must have four digits, but is 12024",
            () -> article().modified(LocalDate.of(12024, 1, 1))));
  }

  private static Article.Builder article() {
    return Samples.full(Article.class).toBuilder();
  }

  private static Location location() {
    return Location.builder().relation(LocationRelation.NEAR).build();
  }

  private static Arguments rejected(String message, Supplier<?> making) {
    return Arguments.of(message, making);
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void whatMeansNothingIsRejected(String message, Supplier<?> making) {
    assertThatThrownBy(making::get)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void spansMayTouch() {
    assertThatCode(() -> TextAnchor.of(TextSpan.of(0, "abc"), TextSpan.of(3, "d")))
        .doesNotThrowAnyException();
  }

  static Stream<Arguments> nested() {
    Place place = Place.of("P");
    Attribution attribution = Samples.minimal(Attribution.class);
    Organization organization = Organization.of("O");
    Person person = Person.of("P");
    CasualtyFigure figure = CasualtyFigure.of(Count.exactly(1), Outcome.KILLED);
    return Stream.of(
        nested(
            "within must not be nested deeper than 8 places",
            place,
            inner -> place.toBuilder().within((Place) inner).build()),
        nested(
            "via must not make a chain of more than 8 links",
            attribution,
            inner -> attribution.toBuilder().via((Attribution) inner).build()),
        nested(
            "including must not be nested deeper than 8 figures",
            figure,
            inner -> figure.toBuilder().addIncluding(figure, (CasualtyFigure) inner).build()),
        nested(
            "actors must not be nested deeper than 8",
            organization,
            inner -> organization.toBuilder().parent((Organization) inner).build()),
        nested(
            "actors must not be nested deeper than 8",
            organization,
            inner -> Group.builder().description("G").affiliation((Actor) inner).build()),
        nested(
            "actors must not be nested deeper than 8",
            organization,
            inner -> UnnamedSource.builder().description("U").affiliation((Actor) inner).build()),
        nested(
            "actors must not be nested deeper than 8",
            person,
            inner ->
                person.toBuilder()
                    .addPositions(
                        Position.of("spokesman"),
                        Position.builder().organization((Actor) inner).build(),
                        Position.of("general"))
                    .build()));
  }

  private static Arguments nested(String message, Object value, UnaryOperator<Object> nest) {
    return Arguments.of(message, value, nest);
  }

  @ParameterizedTest
  @MethodSource("nested")
  void eightMayBeNestedAndNineMayNot(String message, Object value, UnaryOperator<Object> nest) {
    Object[] levels = new Object[8];
    levels[0] = value;
    for (int i = 1; i < levels.length; i++) {
      levels[i] = nest.apply(levels[i - 1]);
    }
    assertThat(Arrays.asList(levels)).doesNotHaveDuplicates();
    assertThatThrownBy(() -> nest.apply(levels[7]))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @FieldSource("ATTRIBUTES")
  @SuppressWarnings("NullAway") // rejecting null is what is tested
  void nullIsRejectedByName(Attribute attribute) {
    if (attribute.isOptional() || attribute.isCollection() || attribute.isMap()) {
      return;
    }
    if (attribute.getter().getReturnType().isPrimitive()) {
      return;
    }
    Object builder = Attribute.builder(attribute.type());
    assertThatThrownBy(() -> attribute.set(builder, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage(attribute.name());
  }
}
