package io.github.copydesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
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
    assertThat(PASSED_ON.chain()).containsExactly(AGENCY, CNN, WIRE);
    assertThat(PASSED_ON.origin()).isEqualTo(AGENCY);
    assertThat(PASSED_ON.outlet()).isEqualTo(WIRE);
    assertThat(PASSED_ON)
        .hasToString("Ukraine's military intelligence agency, via CNN, via a wire");
  }

  @Test
  void whoHasItFromTheSourceNeedsNobodyElse() {
    Attribution direct = Attribution.to(AGENCY);
    assertThat(direct.chain()).containsExactly(AGENCY);
    assertThat(direct.outlet()).isEqualTo(direct.origin());
    assertThat(direct.getVia()).isEmpty();
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
