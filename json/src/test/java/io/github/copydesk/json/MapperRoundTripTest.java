package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import java.util.Collection;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** A mapper and {@link NewsJson} agree about every value. */
class MapperRoundTripTest {
  private static final NewsJson JSON = NewsJson.create();
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** A value and the type it is read as. */
  record Rooted<T>(Class<T> type, T value) {
    T read(byte[] json) {
      return MAPPER.readValue(json, type);
    }

    T converted() {
      return MAPPER.convertValue(value, type);
    }
  }

  @Property(tries = 500)
  void aMapperWritesAndReadsTheSame(@ForAll("values") Rooted<?> root) {
    byte[] json = JSON.writeBytes(root.value());

    assertThat(MAPPER.writeValueAsBytes(root.value())).isEqualTo(json);
    assertThat(root.read(json)).isEqualTo(root.value());
    assertThat(root.converted()).isEqualTo(root.value());
  }

  @Provide
  Arbitrary<Rooted<?>> values() {
    Collection<Class<?>> types = Arbitraries.types();
    return net.jqwik.api.Arbitraries.of(types).flatMap(MapperRoundTripTest::rooted);
  }

  private static <T> Arbitrary<Rooted<?>> rooted(Class<T> type) {
    return Arbitraries.of(type).map(value -> new Rooted<>(type, value));
  }
}
