package io.github.copydesk.json.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is defined further down, as types that contain themselves need. */
public record Lazy<V>(Supplier<Codec<V>> codec) implements Codec<V> {
  @Override
  public @Nullable V read(In in) {
    return codec.get().read(in);
  }

  @Override
  public void write(Out out, V value) {
    codec.get().write(out, value);
  }
}
