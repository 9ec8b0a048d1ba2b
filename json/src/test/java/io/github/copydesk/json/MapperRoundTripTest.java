package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any mapper and {@link NewsJson} agree about every value. */
class MapperRoundTripTest {
  private static final NewsJson JSON = NewsJson.create();
  private static final List<AnyMapper> MAPPERS = AnyMapper.usual().toList();

  /** A value and the type it is read as. */
  record Rooted<T>(Class<T> type, T value) {
    void check(AnyMapper mapper) throws IOException {
      byte[] json = JSON.writeBytes(value);

      assertThat(mapper.write(value)).isEqualTo(json);
      assertThat(mapper.read(json, type)).isEqualTo(value);
      assertThat(mapper.convert(value, type)).isEqualTo(value);
    }
  }

  @Property(tries = 500)
  void aMapperWritesAndReadsTheSame(@ForAll("values") Rooted<?> root) throws IOException {
    for (AnyMapper mapper : MAPPERS) {
      root.check(mapper);
    }
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
