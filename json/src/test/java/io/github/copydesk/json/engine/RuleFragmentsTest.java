package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.constraint.Required;
import io.github.copydesk.json.codec.Codecs;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule of the domain is said by the schemas, or named as one that they cannot say. */
class RuleFragmentsTest {
  private static Set<Class<? extends Annotation>> used() {
    Stream<Class<? extends Annotation>> ofTypes =
        Codecs.tables().stream().flatMap(table -> Constraints.of(table.type(), true).stream());
    Stream<Class<? extends Annotation>> ofGetters =
        Codecs.tables().stream()
            .flatMap(
                table -> table.names().stream().map(name -> Constraints.getter(table.type(), name)))
            .flatMap(getter -> Constraints.of(getter, true).keySet().stream());
    return Stream.concat(ofTypes, ofGetters).collect(Collectors.toSet());
  }

  @Test
  void everyRuleIsSaidOrNamed() {
    Set<Class<? extends Annotation>> known =
        new HashSet<>(List.of(Min.class, Max.class, Required.class));
    known.addAll(Notation.said());
    known.addAll(RuleFragments.said());
    known.addAll(RuleFragments.NOT_SAID);

    assertThat(known).isEqualTo(used());
  }

  @Test
  void noRuleIsSaidAndNamed() {
    assertThat(RuleFragments.said()).doesNotContainAnyElementsOf(RuleFragments.NOT_SAID);
  }
}
