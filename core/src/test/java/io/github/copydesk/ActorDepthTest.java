package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Organization;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However one actor contains another, it cannot be nested deeper than {@link Actor#MAX_DEPTH}. */
class ActorDepthTest {
  /** An attribute through which an actor contains another, directly or in a value of its own. */
  record Nesting(String name, UnaryOperator<Object> holding) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Nesting> nestings() {
    return Arrays.stream(Actor.class.getPermittedSubclasses()).flatMap(ActorDepthTest::nestings);
  }

  private static Stream<Nesting> nestings(Class<?> type) {
    Object sample = Samples.full(type);
    return Attribute.of(type).stream()
        .flatMap(
            attribute -> {
              Class<?> element = attribute.element();
              if (element.isAssignableFrom(Organization.class) && element != Object.class) {
                UnaryOperator<Object> holding = actor -> attribute.withOnly(sample, actor);
                return Stream.of(new Nesting(attribute.toString(), holding));
              }
              boolean value = Samples.types().contains(element) && Attribute.hasBuilder(element);
              return value && !Actor.class.isAssignableFrom(element)
                  ? nestings(element)
                      .map(
                          inner ->
                              new Nesting(
                                  attribute + "." + inner.name(),
                                  actor ->
                                      attribute.withOnly(sample, inner.holding().apply(actor))))
                  : Stream.empty();
            });
  }

  private static Organization nested(int depth) {
    Organization organization = Organization.of("ministry " + depth);
    return depth == 1 ? organization : organization.toBuilder().parent(nested(depth - 1)).build();
  }

  @ParameterizedTest
  @MethodSource("nestings")
  void actorsAreNestedNoDeeperThanTheLimit(Nesting nesting) {
    assertThatCode(() -> nesting.holding().apply(nested(Actor.MAX_DEPTH - 1)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> nesting.holding().apply(nested(Actor.MAX_DEPTH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actors must not be nested deeper than " + Actor.MAX_DEPTH);
  }
}
