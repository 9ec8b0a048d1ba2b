package io.github.copydesk.json.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Reads lists whose elements are read by a codec. */
final class Lists {
  private Lists() {}

  /**
   * Reads the list at the current token, without the elements that have problems.
   *
   * @param least the number of elements that it must have, 0 or 1
   */
  static <V> @Nullable List<V> read(ReadContext in, Codec<V> codec, int least) {
    if (!in.openList()) {
      return null;
    }
    TokenStreamContext here = in.here();
    Elements elements = in.elements();
    int bottom = elements.bottom();
    int size = 0;
    for (; in.element(size, here); size++) {
      V element = codec.read(in);
      if (element != null) {
        elements.push(element);
      }
    }
    if (size < least) {
      in.report(
          "value.range", here, () -> "expected at least one element, but found an empty array");
    }
    return elements.pop(bottom);
  }
}
