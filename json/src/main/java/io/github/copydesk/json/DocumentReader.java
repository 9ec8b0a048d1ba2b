package io.github.copydesk.json;

import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.NameMemory;
import io.github.copydesk.json.engine.RawProblems;
import io.github.copydesk.json.engine.ReadContext;
import io.github.copydesk.json.engine.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads documents of one type: from bytes to a value or problems.
 *
 * @param codec how a document is read
 * @param type the type it is read as
 * @param limits how large it may be
 * @param lenient whether to read past anything unknown
 */
record DocumentReader<T>(Codec<T> codec, Class<T> type, Limits limits, boolean lenient) {
  /** Reads a document that has not been checked in any way. */
  Reading<T> read(byte[] document) {
    DocumentBytes all = DocumentBytes.whole(document);
    if (document.length > limits.documentSize()) {
      return Reading.rejected(List.of(tooLarge(limits, new LineColumn(1, 1))), List.of());
    }
    DocumentBytes text = Encodings.text(all);
    Optional<Problem> encoding = Encodings.problem(all, text);
    return encoding.isPresent() ? Reading.rejected(List.of(encoding.get()), List.of()) : read(text);
  }

  /** Reads a document that is known to be valid UTF-8 and not too large. */
  Reading<T> read(DocumentBytes document) {
    Optional<Problem> misleading = misleading(document);
    if (misleading.isPresent()) {
      return Reading.rejected(List.of(misleading.get()), List.of());
    }
    try (JsonParser parser = Parsers.remembering(document)) {
      return read(parser, document, false);
    } catch (NameMemory.Crowded e) {
      Parsers.forget();
      return readAgain(document);
    }
  }

  /** As {@link #read(DocumentBytes)}, with a slower parser. */
  Reading<T> readAgain(DocumentBytes document) {
    try (JsonParser parser = Parsers.forgetful(document)) {
      return read(parser, document, true);
    }
  }

  private Reading<T> read(JsonParser parser, DocumentBytes document, boolean inUnits) {
    ReadContext in = context(parser, document.hasEscapes());
    @Nullable T value = null;
    try {
      value = read(in);
    } catch (StreamConstraintsException e) {
      in.tooDeep();
    } catch (JacksonException e) {
      Syntax.report(in, e, document, inUnits);
    }
    List<Problem> warnings = problems(in.warnings(), document, inUnits);
    return value != null && in.problems().count() == 0
        ? Reading.of(value, warnings)
        : Reading.rejected(problems(in.problems(), document, inUnits), warnings);
  }

  private @Nullable T read(ReadContext in) {
    if (in.parser().nextToken() == null) {
      Syntax.empty(in);
      return null;
    }
    T value = codec.read(in);
    Syntax.end(in);
    return value;
  }

  /** What a codec needs to read from a parser, which may contain anything. */
  ReadContext context(JsonParser parser) {
    return context(parser, true);
  }

  private ReadContext context(JsonParser parser, boolean halves) {
    return new ReadContext(parser, limits, lenient, type, halves);
  }

  private static List<Problem> problems(
      RawProblems problems, DocumentBytes document, boolean inUnits) {
    return problems.count() == 0
        ? List.of()
        : Problem.of(problems, new LineColumns(document, inUnits)::of);
  }

  /**
   * The problem with bytes that a parser would take for a byte order mark or for an encoding other
   * than UTF-8, although the document is known to be UTF-8.
   */
  private static Optional<Problem> misleading(DocumentBytes document) {
    boolean mark = Encodings.hasMark(document);
    int end = Math.min(document.from() + 4, document.to());
    int at = document.from();
    while (!mark && at < end && document.bytes()[at] != 0) {
      at++;
    }
    if (at == end) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            "json.syntax",
            "",
            new LineColumns(document).of(at),
            "invalid JSON: unexpected " + Words.quoted(mark ? "\ufeff" : "\0")));
  }

  static Problem tooLarge(Limits limits, @Nullable LineColumn position) {
    return new Problem("limit.document-size", "", position, limits.documentSizeMessage());
  }
}
