package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What all value types have in common. */
class ValueTypesTest {
  static final List<Attribute> ATTRIBUTES = Attribute.ofAll();
  static final List<Attribute> COLLECTIONS =
      ATTRIBUTES.stream().filter(Attribute::isCollection).toList();

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.anything();
  }

  @Property(tries = 1000)
  void toBuilderGivesAnEqualValue(@ForAll("values") Object value) {
    Object copy = copy(value);
    assertThat(copy).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(copy).hasToString(value.toString());
  }

  @Property(tries = 1000)
  void aCopyAttributeByAttributeIsEqual(@ForAll("values") Object value) {
    Class<?> type = value.getClass().getInterfaces()[0];
    Object builder = Attribute.builder(type);
    Attribute.of(type).forEach(attribute -> attribute.set(builder, attribute.get(value)));
    assertThat(Attribute.build(builder)).isEqualTo(value).hasSameHashCodeAs(value);
  }

  private static Object copy(Object value) {
    Attribute any = Attribute.of(value.getClass().getInterfaces()[0]).get(0);
    return any.with(value, any.get(value));
  }

  @ParameterizedTest
  @FieldSource("ATTRIBUTES")
  void eachAttributeCountsForEquality(Attribute attribute) {
    Object full = Samples.full(attribute.type());
    Object minimal = Samples.minimal(attribute.type());
    Object other = attribute.get(minimal);
    if (!other.equals(attribute.get(full)) && fits(attribute, full, other)) {
      assertThat(attribute.with(full, other)).isNotEqualTo(full);
    }
  }

  private static boolean fits(Attribute attribute, Object value, Object content) {
    try {
      attribute.with(value, content);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @ParameterizedTest
  @FieldSource("COLLECTIONS")
  void collectionsCannotBeModified(Attribute attribute) {
    Collection<?> held = (Collection<?>) attribute.get(Samples.full(attribute.type()));
    assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> held.remove(held.iterator().next()))
        .isInstanceOf(UnsupportedOperationException.class);
    Collection<?> two = (Collection<?>) attribute.get(twice(attribute));
    assertThatThrownBy(two::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @FieldSource("COLLECTIONS")
  void theListThatWasGivenIsCopied(Attribute attribute) {
    Object full = Samples.full(attribute.type());
    List<Object> given = new ArrayList<>((Collection<?>) attribute.get(full));
    Object value = attribute.with(full, given);
    given.clear();
    assertThat(value).isEqualTo(full);
  }

  @ParameterizedTest
  @FieldSource("COLLECTIONS")
  void aBuilderUsedAgainLeavesWhatItBuiltAlone(Attribute attribute) {
    Object full = Samples.full(attribute.type());
    Object builder = Attribute.builder(attribute.type());
    Attribute.of(attribute.type()).forEach(a -> a.set(builder, a.get(full)));
    Object built = Attribute.build(builder);
    attribute.set(builder, List.of());
    assertThat(built).isEqualTo(full);
  }

  /** The full sample with the first element of a list a second time. */
  private static Object twice(Attribute attribute) {
    Object full = Samples.full(attribute.type());
    Collection<?> held = (Collection<?>) attribute.get(full);
    List<Object> two = new ArrayList<>(Collections.nCopies(2, held.iterator().next()));
    return attribute.toString().equals("TextAnchor.spans") ? full : attribute.with(full, two);
  }

  @Test
  void theMapThatWasGivenIsCopiedAndCannotBeModified() {
    Map<VerificationAspect, VerificationStatus> given = new EnumMap<>(VerificationAspect.class);
    given.put(VerificationAspect.TIME, VerificationStatus.VERIFIED);
    Verification value =
        Verification.builder().status(VerificationStatus.VERIFIED).aspects(given).build();
    given.put(VerificationAspect.PLACE, VerificationStatus.REFUTED);
    assertThat(value.getAspects()).containsOnlyKeys(VerificationAspect.TIME);
    assertThatThrownBy(() -> value.getAspects().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  static List<Object> large() {
    String million = "word \uD83D\uDE00\n\u202E".repeat(100_000);
    Person person = Person.of(million);
    Attribution chain = Attribution.to(person);
    for (int i = 1; i < Attribution.MAX_DEPTH; i++) {
      chain = Attribution.to(Person.of(million + i)).toBuilder().via(chain).build();
    }
    CasualtyFigure figure =
        Samples.full(CasualtyFigure.class).toBuilder()
            .count(Samples.full(CasualtyFigure.class).getCount().withWording(million))
            .build();
    Article article = Samples.full(Article.class);
    return List.of(
        article.toBuilder()
            .headline(million)
            .body(million)
            .addAllQuotes(Collections.nCopies(1000, Samples.full(Quote.class)))
            .build(),
        Samples.full(Quote.class).toBuilder().text(million).attribution(chain).build(),
        Samples.full(CasualtyReport.class).toBuilder()
            .addAllFigures(Collections.nCopies(1000, figure))
            .attribution(chain)
            .build(),
        Samples.full(Sanction.class).toBuilder()
            .addAllAuthorities(Collections.nCopies(1000, person))
            .addAllTargets(Collections.nCopies(1000, SanctionTarget.of(person)))
            .attribution(chain)
            .build(),
        figure,
        chain,
        TimeExpression.worded(million));
  }

  @ParameterizedTest
  @MethodSource("large")
  void whatIsLoggedByAccidentIsShort(Object value) {
    assertThat(value.toString()).hasSizeBetween(20, 1000);
  }

  @Test
  void theFullSamplesAreShortToo() {
    assertThat(Arrays.asList(Article.class, Quote.class, CasualtyReport.class, Sanction.class))
        .allSatisfy(type -> assertThat(Samples.full(type).toString()).hasSizeBetween(20, 1000));
  }

  @Test
  void toStringOfAnArticleSaysWhatItIsAndNotItsText() {
    assertThat(Samples.full(Article.class))
        .hasToString(
            "urn:newsml:news.example:2024:kursk “Pentagon: losses in Kursk are ‘significant’”,"
                + " version 2, quotes: 1, casualty reports: 1, sanctions: 1");
    assertThat(Samples.minimal(Article.class))
        .hasToString("“Losses in Kursk”, version 1, quotes: 0, casualty reports: 0, sanctions: 0");
  }

  @Test
  void toStringOfStatementsNamesTheirSource() {
    assertThat(Samples.full(Quote.class))
        .hasToString(
            "“We assess that they have suffered losses” – Pat Ryder and his deputies, via CNN");
    assertThat(Samples.full(CasualtyReport.class))
        .hasToString(
            "casualties, serious: some 30 (North Korean troops) between Plekhovo, Vorozhba; missing: 3"
                + " – Pat Ryder and his deputies, via CNN");
    assertThat(Samples.full(Sanction.class))
        .hasToString(
            "the United States, the G7 against a general, military cooperation – Pat Ryder and his"
                + " deputies, via CNN");
  }
}
