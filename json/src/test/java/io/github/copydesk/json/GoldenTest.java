package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type, minimal and full, is written as in the files in {@code golden/}. */
class GoldenTest {
  private static final NewsJson JSON = NewsJson.create().pretty();

  static Stream<Class<?>> types() {
    return Samples.types().stream().map(type -> type);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void theMinimalValueIsWrittenAsTheFileHasIt(Class<T> type) {
    check(type, Samples.minimal(type), "minimal");
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void theFullValueIsWrittenAsTheFileHasIt(Class<T> type) {
    check(type, Samples.full(type), "full");
  }

  private static <T> void check(Class<T> type, T value, String name) {
    String file = "golden/" + Goldens.folder(type) + "/" + name + ".json";
    String written = JSON.write(value);

    assertThat(written).isEqualTo(Goldens.expected(file, written));
    assertThat(JSON.read(written, type)).isEqualTo(value);
  }

  @Test
  void noFileIsLeftOver() {
    assertThat(Goldens.files("golden", ".json")).hasSize(2 * Samples.types().size());
  }
}
