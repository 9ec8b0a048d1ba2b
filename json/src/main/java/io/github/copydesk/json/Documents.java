package io.github.copydesk.json;

import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Faults;
import io.github.copydesk.json.engine.In;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.Out;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Whole documents: from bytes to a value or problems, and from a value to bytes. */
final class Documents {
  /** How deep the parser itself goes before it gives up; the engine reports its own limit first. */
  private static final int PARSER_DEPTH = 1000;

  /** The parser's own limits are out of the way: the engine has limits that it can explain. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(PARSER_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
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

  static <T> Reading<T> read(
      byte[] document, Codec<T> codec, Class<T> type, Limits limits, boolean lenient) {
    if (document.length > limits.documentSize()) {
      return Reading.faulty(List.of(tooLarge(limits, new Position(1, 1))), List.of());
    }
    int start = Encodings.start(document);
    Optional<Problem> encoding = Encodings.problem(document, start);
    if (encoding.isPresent()) {
      return Reading.faulty(List.of(encoding.get()), List.of());
    }
    return read(document, start, document.length, codec, type, limits, lenient);
  }

  /** Reads a document that is the UTF-8 between two places of an array. */
  static <T> Reading<T> read(
      byte[] bytes,
      int from,
      int to,
      Codec<T> codec,
      Class<T> type,
      Limits limits,
      boolean lenient) {
    Optional<Problem> misleading = misleading(bytes, from, to);
    if (misleading.isPresent()) {
      return Reading.faulty(List.of(misleading.get()), List.of());
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      In in = new In(parser, limits, lenient, type);
      @Nullable T value = null;
      try {
        value = read(in, codec);
      } catch (StreamConstraintsException e) {
        in.tooDeep();
      } catch (JacksonException e) {
        Syntax.report(in, e, Arrays.copyOfRange(bytes, from, to));
      }
      List<Problem> warnings = problems(in.warnings(), bytes, from, to);
      return value != null && in.faults().count() == 0
          ? Reading.of(value, warnings)
          : Reading.faulty(problems(in.faults(), bytes, from, to), warnings);
    }
  }

  /**
   * The problem with what the parser would take for a byte order mark or for another encoding than
   * UTF-8, which it is known not to be.
   */
  private static Optional<Problem> misleading(byte[] bytes, int from, int to) {
    boolean mark =
        to - from >= 3
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    int end = Math.min(from + 4, to);
    int at = from;
    while (!mark && at < end && bytes[at] != 0) {
      at++;
    }
    if (at == end) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            "json.syntax",
            "",
            new Positions(bytes, from, to).ofOffset(at),
            "not JSON: unexpected " + In.quoted(mark ? "\ufeff" : "\0")));
  }

  static Problem tooLarge(Limits limits, @Nullable Position position) {
    return new Problem(
        "limit.document-size",
        "",
        position,
        "a document has at most " + limits.documentSize() + " bytes");
  }

  private static <T> @Nullable T read(In in, Codec<T> codec) {
    JsonParser parser = in.parser();
    if (parser.nextToken() == null) {
      in.fault("json.empty", "", parser.currentLocation(), "the document is empty");
      return null;
    }
    T value = codec.read(in);
    Syntax.end(in);
    return value;
  }

  private static List<Problem> problems(Faults faults, byte[] bytes, int from, int to) {
    if (faults.count() == 0) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>(Positions.problems(faults.kept(), bytes, from, to));
    int more = faults.count() - problems.size();
    if (more > 0) {
      problems.add(new Problem("limit.problems", "", null, "and " + more + " more"));
    }
    return problems;
  }

  static <T> byte[] write(T value, Codec<T> codec, Limits limits, boolean pretty) {
    WriteBuffer bytes = new WriteBuffer();
    try {
      ObjectWriteContext context = pretty ? INDENTED : ObjectWriteContext.empty();
      try (JsonGenerator generator = JSON.createGenerator(context, bytes)) {
        codec.write(new Out(generator, limits), value);
      }
      if (bytes.size() > limits.documentSize()) {
        throw new NewsJsonException(List.of(tooLarge(limits, null)));
      }
      return bytes.toByteArray();
    } catch (Out.Refused e) {
      throw new NewsJsonException(
          List.of(new Problem(e.code(), e.pointer(), null, String.valueOf(e.getMessage()))));
    } finally {
      bytes.release();
    }
  }
}
