package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Fault;
import io.github.copydesk.json.engine.In;
import io.github.copydesk.json.engine.Out;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Whole documents: from bytes to a value or problems, and from a value to bytes. */
final class Documents {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_DOCUMENT = 16 << 20;
  private static final String SCHEMA = "https://copydesk.github.io/schema/1/";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxDocumentLength(MAX_DOCUMENT)
                  .maxStringLength(MAX_DOCUMENT)
                  .maxNameLength(256)
                  .build())
          .build();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          DefaultIndenter lines = new DefaultIndenter("  ", "\n");
          return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }
      };

  private Documents() {}

  static <T> Reading<T> read(byte[] document, Codec<T> codec, Class<T> type) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      In in = new In(parser, schema(type));
      @Nullable T value = null;
      try {
        value = read(in, codec);
      } catch (StreamConstraintsException e) {
        in.fault("limit.depth", "nested deeper than " + MAX_DEPTH + ", or longer than any limit");
      } catch (JacksonException e) {
        in.fault("json.syntax", "not JSON: " + reason(e));
      }
      return in.count() == 0 ? new Reading<>(value, List.of()) : new Reading<>(null, problems(in));
    }
  }

  private static <T> @Nullable T read(In in, Codec<T> codec) {
    JsonParser parser = in.parser();
    if (parser.nextToken() == null) {
      in.fault("json.empty", "the document is empty");
      return null;
    }
    T value = codec.read(in);
    JsonToken more = parser.nextToken();
    if (more != null) {
      in.faultAt("json.trailing-content", "", "the document goes on after its end");
    }
    return value;
  }

  /** The identity of the schema of a type, in this version of the format. */
  private static String schema(Class<?> type) {
    String kebab = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return SCHEMA + kebab.toLowerCase(Locale.ROOT) + ".json";
  }

  /** What the parser says, without what only its own users can do about it. */
  private static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    for (String aside :
        List.of(" (start marker at", " (JSON String", ": maybe a (", ": enable `")) {
      int end = message.indexOf(aside);
      message = end < 0 ? message : message.substring(0, end);
    }
    return Texts.cut(message, 200);
  }

  private static List<Problem> problems(In in) {
    List<Problem> problems = new ArrayList<>();
    for (Fault fault : in.faults()) {
      problems.add(problem(fault));
    }
    int more = in.count() - in.faults().size();
    if (more > 0) {
      problems.add(new Problem("limit.problems", "", "and " + more + " more problems"));
    }
    return problems;
  }

  private static Problem problem(Fault fault) {
    return new Problem(fault.code(), fault.pointer(), fault.message());
  }

  static <T> byte[] write(T value, Codec<T> codec, boolean pretty) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    ObjectWriteContext context = pretty ? INDENTED : ObjectWriteContext.empty();
    try (JsonGenerator generator = JSON.createGenerator(context, bytes)) {
      codec.write(new Out(generator), value);
    } catch (Out.Refused e) {
      throw new NewsJsonException(List.of(problem(e.fault())));
    }
    return bytes.toByteArray();
  }
}
