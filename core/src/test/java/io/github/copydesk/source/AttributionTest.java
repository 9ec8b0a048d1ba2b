package io.github.copydesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionTest {
  private static final Actor AGENCY = Organization.of("Ukraine's military intelligence agency");
  private static final Actor CNN = Organization.of("CNN");
  private static final Actor WIRE = Organization.of("a wire");

  private static final Attribution PASSED_ON =
      Attribution.to(AGENCY).toBuilder()
          .via(Attribution.to(CNN).toBuilder().via(Attribution.to(WIRE)).build())
          .build();

  @Test
  void theChainGoesFromTheOriginToTheOutlet() {
    assertThat(PASSED_ON.chain())
        .extracting(Attribution::getSources)
        .containsExactly(List.of(AGENCY), List.of(CNN), List.of(WIRE));
    assertThat(PASSED_ON.origin()).containsExactly(AGENCY);
    assertThat(PASSED_ON.outlet()).containsExactly(WIRE);
    assertThat(PASSED_ON)
        .hasToString("Ukraine's military intelligence agency, via CNN, via a wire");
  }

  @Test
  void whoHasItFromTheSourceNeedsNobodyElse() {
    Attribution direct = Attribution.to(AGENCY);
    assertThat(direct.chain()).containsExactly(direct);
    assertThat(direct.outlet()).isEqualTo(direct.origin());
    assertThat(direct.getVia()).isEmpty();
  }

  @Test
  void severalSourcesSayOneThingJointly() {
    Attribution joint =
        Attribution.builder()
            .source(Person.of("Wyden"))
            .source(Person.of("Lee"))
            .cue("wrote")
            .via(Attribution.builder().source(Organization.of("Reuters")).source(CNN).build())
            .build();
    assertThat(joint).hasToString("Wyden and Lee, via Reuters and CNN");
    assertThat(joint.origin()).hasSize(2);
    assertThat(joint.outlet()).containsExactly(Organization.of("Reuters"), CNN);
  }

  @Test
  void aSentenceNamesTenSources() {
    Attribution.Builder many = Attribution.builder();
    for (int i = 1; i <= 12; i++) {
      many.source(Person.of("P" + i));
    }
    assertThat(many.build()).hasToString("P1, P2, P3, P4, P5, P6, P7, P8, P9, P10 and 2 more");
  }

  @Test
  void theChainCannotBeModified() {
    assertThatThrownBy(() -> PASSED_ON.chain().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aSourceStatesUnlessTheTextSaysMore() {
    assertThat(Attribution.to(Person.of("Pat Ryder")).getAct()).isEqualTo(SpeechAct.STATED);
  }
}
