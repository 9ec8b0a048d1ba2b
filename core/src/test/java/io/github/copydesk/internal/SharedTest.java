package io.github.copydesk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedTest {
  @Property
  void aTextIsEqualToTheOneGiven(@ForAll @StringLength(max = 3) String text) {
    assertThat(Shared.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\u0000", "\u007F"})
  void theShortestAreThereOnce(String text) {
    assertThat(Shared.text(new String(text.toCharArray())))
        .isSameAs(Shared.text(new String(text.toCharArray())));
  }
}
