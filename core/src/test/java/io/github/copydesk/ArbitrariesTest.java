package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Group;
import io.github.copydesk.article.Article;
import io.github.copydesk.time.EdtfDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** The values that other tests generate have the variety that these tests rely on. */
class ArbitrariesTest {
  private static final int SAMPLES = 1000;

  @Example
  void knowTheSameTypesAsTheSamples() {
    assertThat(Arbitraries.types()).isEqualTo(Samples.types());
  }

  @Example
  void setEveryAttributeSometimesAndLeaveOutWhatCanBeAbsent() {
    for (Class<?> type : Arbitraries.types()) {
      List<?> values = sample(Arbitraries.of(type));
      for (Attribute attribute : Attribute.of(type)) {
        assertThat(values).as("%s set", attribute).anyMatch(attribute::isSet);
        if (attribute.isOptional() || (attribute.isCollection() && !isNeeded(attribute))) {
          Predicate<Object> set = attribute::isSet;
          assertThat(values).as("%s absent", attribute).anyMatch(set.negate());
        }
      }
    }
  }

  private static boolean isNeeded(Attribute attribute) {
    return Set.of(
            "Location.places",
            "TextAnchor.spans",
            "CasualtyFigure.outcomes",
            "Attribution.sources",
            "CasualtyReport.figures",
            "Sanction.authorities",
            "Sanction.targets")
        .contains(attribute.toString());
  }

  @Example
  void holdEveryConstantOfEveryEnum() {
    for (Class<?> type : Arbitraries.types()) {
      List<?> values = sample(Arbitraries.of(type));
      for (Attribute attribute : Attribute.of(type)) {
        if (attribute.element().isEnum()) {
          Set<Object> seen = new HashSet<>();
          values.forEach(value -> contents(attribute.get(value)).forEach(seen::add));
          assertThat(seen)
              .as(attribute.toString())
              .containsExactlyInAnyOrder(attribute.element().getEnumConstants());
        }
      }
    }
  }

  private static Stream<?> contents(Object held) {
    if (held instanceof Optional<?> optional) {
      return optional.stream();
    } else if (held instanceof Collection<?> collection) {
      return collection.stream();
    } else if (held instanceof Map<?, ?> map) {
      return map.keySet().stream();
    }
    return Stream.of(held);
  }

  @Example
  void includeActorsOfEveryKindNestedToTheLimit() {
    List<Actor> actors = sample(Arbitraries.of(Actor.class));
    assertThat(actors.stream().map(actor -> actor.getClass().getInterfaces()[0]).distinct())
        .containsExactlyInAnyOrder(Actor.class.getPermittedSubclasses());
    assertThat(actors).anyMatch(ArbitrariesTest::cannotBeNestedFurther);
  }

  private static boolean cannotBeNestedFurther(Actor actor) {
    try {
      Group.builder().description("theirs").affiliation(actor).build();
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  @Example
  void shrinkToValuesWithoutOptionalAttributes() {
    Shrinkable<Article> rich = Arbitraries.of(Article.class).generator(1000).next(new Random(42));
    List<Shrinkable<Article>> poorer = rich.shrink().toList();
    assertThat(poorer).isNotEmpty().allMatch(p -> p.distance().compareTo(rich.distance()) < 0);
    assertThat(poorer)
        .extracting(Shrinkable::value)
        .anyMatch(article -> article.getUrl().isEmpty() && article.statements().isEmpty());
  }

  @Example
  void haveWellFormedTextsOfManyPlanes() {
    List<String> texts = sample(Arbitraries.texts());
    int[] all = texts.stream().flatMapToInt(String::codePoints).toArray();
    assertThat(Arrays.stream(all).anyMatch(c -> Character.getType(c) == Character.SURROGATE))
        .isFalse();
    assertThat(Arrays.stream(all).anyMatch(c -> c >= 0x1F600 && c <= 0x1F64F)).isTrue();
    assertThat(Arrays.stream(all).anyMatch(c -> c >= 0x20000)).isTrue();
    assertThat(Arrays.stream(all).anyMatch(c -> c == '\n')).isTrue();
  }

  @Example
  void haveDatesOfLevels0And1InEveryNotation() {
    List<String> dates = sample(Arbitraries.edtfDates()).stream().map(EdtfDate::toString).toList();
    for (String notation :
        List.of(
            ".*-\\d\\d",
            "\\d{4}",
            "\\d{4}-\\d\\d",
            "-\\d{4}.*",
            "\\d\\d",
            "Y-?\\d{5,9}",
            ".*-2[1-4]",
            ".*\\dX[?~%]?",
            ".*\\dXX[?~%]?",
            "XXXX.*",
            ".*\\d-XX[?~%]?",
            ".*-XX-XX[?~%]?",
            ".*[?]",
            ".*~",
            ".*%",
            ".*T[\\d:]*",
            ".*T.*Z",
            ".*T.*[+-].*",
            ".*T.*[.].*",
            ".*\\d/.*",
            ".*[?~%]/.*",
            "[.][.]/.*",
            ".*/[.][.]",
            "/.*",
            ".*/")) {
      assertThat(dates).as(notation).anyMatch(date -> date.matches(notation));
    }
  }

  private static <T> List<T> sample(Arbitrary<T> arbitrary) {
    return arbitrary.generator(1000).stream(new Random(42))
        .limit(SAMPLES)
        .map(Shrinkable::value)
        .toList();
  }
}
