package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.ReadContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads values of one type from a mapper's parser, independently of the mapper's settings. */
final class ValueReader<T> {
  private final DocumentReader<T> documents;

  ValueReader(Class<T> type, Codec<T> codec) {
    this.documents = new DocumentReader<>(codec, type, Limits.DEFAULT, false);
  }

  Class<T> type() {
    return documents.type();
  }

  /**
   * Reads the value whose first token is the current one, and stops at its last token.
   *
   * @throws UnreadableValue if it has any problem
   */
  T read(JsonParser parser) {
    ReadContext in = documents.context(parser);
    T value = value(in);
    if (value == null || in.problems().count() > 0) {
      throw new UnreadableValue(in);
    }
    return value;
  }

  private @Nullable T value(ReadContext in) {
    try {
      return documents.codec().read(in);
    } catch (NumberFormatException e) {
      // a mapper can be set to accept NaN and 1. as numbers
      String found = Texts.excerpt(in.parser().getString());
      in.report("type.mismatch", () -> "expected a JSON number, but found " + found);
      return null;
    }
  }
}
