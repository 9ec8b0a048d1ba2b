package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.NullArguments;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever passes null is told which argument it was. */
class NullArgumentsTest {
  private final NewsJson json = NewsJson.create();

  static Stream<Method> methods() {
    return NullArguments.methods("io.github.copydesk.json")
        .filter(m -> NullArguments.isStatic(m) || m.getDeclaringClass() == NewsJson.class)
        .filter(m -> m.getParameterCount() > 0);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void itIsNamed(Method method) {
    @Nullable Object target = NullArguments.isStatic(method) ? null : json;
    assertThat(NullArguments.faults(method, target)).isEmpty();
  }
}
