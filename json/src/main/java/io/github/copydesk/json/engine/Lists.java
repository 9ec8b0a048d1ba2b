package io.github.copydesk.json.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Reads lists whose elements are read by a codec. */
final class Lists {
  private Lists() {}

  /** Reads the list at the current token, without the elements that have problems. */
  static <V> @Nullable List<V> read(ReadContext in, Codec<V> codec) {
    if (!in.openList()) {
      return null;
    }
    TokenStreamContext here = in.here();
    Elements elements = in.elements();
    int bottom = elements.bottom();
    for (int size = 0; in.element(size, here); size++) {
      V element = codec.read(in);
      if (element != null) {
        elements.push(element);
      }
    }
    return elements.pop(bottom);
  }
}
