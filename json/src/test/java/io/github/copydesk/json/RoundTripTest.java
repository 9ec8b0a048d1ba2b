package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import java.util.Collection;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back equal, and is written again as the same bytes, for every type. */
class RoundTripTest {
  private static final NewsJson JSON = NewsJson.create();

  /** A value and the type it is read as. */
  record Rooted<T>(Class<T> type, T value) {
    Reading<T> read(byte[] json) {
      return JSON.tryRead(json, type);
    }
  }

  @Property(tries = 2000)
  void whatIsWrittenIsReadBackEqual(@ForAll("values") Rooted<?> root) {
    byte[] json = JSON.writeBytes(root.value());

    Reading<?> reading = root.read(json);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow()).isEqualTo(root.value());
    assertThat(JSON.writeBytes(reading.value().orElseThrow())).isEqualTo(json);
  }

  @Property
  void prettyAndCompactAreReadAlike(@ForAll("values") Rooted<?> root) {
    byte[] pretty = JSON.pretty().writeBytes(root.value());

    assertThat(root.read(pretty).value().orElseThrow()).isEqualTo(root.value());
    assertThat(JSON.writeBytes(root.read(pretty).value().orElseThrow()))
        .isEqualTo(JSON.writeBytes(root.value()));
  }

  @Provide
  Arbitrary<Rooted<?>> values() {
    Collection<Class<?>> types = Arbitraries.types();
    return net.jqwik.api.Arbitraries.of(types).flatMap(RoundTripTest::rooted);
  }

  private static <T> Arbitrary<Rooted<?>> rooted(Class<T> type) {
    return Arbitraries.of(type).map(value -> new Rooted<>(type, value));
  }
}
