package io.github.copydesk.json;

import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.WriteContext;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes documents: from a value to bytes.
 *
 * @param limits how much can be read back
 * @param pretty whether to write indented, on several lines
 */
record DocumentWriter(Limits limits, boolean pretty) {
  private static final JsonFactory JSON = new JsonFactory();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          DefaultIndenter lines = new DefaultIndenter("  ", "\n");
          return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }
      };

  <T> byte[] write(T value, Codec<T> codec) {
    WriteBuffer bytes = new WriteBuffer();
    try {
      ObjectWriteContext context = pretty ? INDENTED : ObjectWriteContext.empty();
      try (JsonGenerator generator = JSON.createGenerator(context, bytes)) {
        codec.write(new WriteContext(generator, limits), value);
      }
      if (bytes.size() > limits.documentSize()) {
        throw new NewsJsonException(List.of(DocumentReader.tooLarge(limits, null)));
      }
      return bytes.toByteArray();
    } catch (WriteContext.Rejected e) {
      throw new NewsJsonException(e);
    } finally {
      bytes.release();
    }
  }
}
