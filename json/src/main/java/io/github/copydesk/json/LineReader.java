package io.github.copydesk.json;

import io.github.copydesk.json.engine.Utf8;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads lines as documents.
 *
 * @param documents how each document is read
 */
record LineReader<T>(DocumentReader<T> documents) {
  NewsLine<T> read(RawLine line) {
    Problem rejection = line.rejection() != null ? line.rejection() : encoding(line).orElse(null);
    Reading<T> reading =
        rejection != null
            ? Reading.rejected(List.of(rejection), List.of())
            : documents.read(line.document());
    return new NewsLine<>(line.number(), hinting(reading, line));
  }

  private static Optional<Problem> encoding(RawLine line) {
    return Utf8.invalid(line.bytes(), line.from(), line.to()) < 0
        ? Optional.empty()
        : Encodings.problem(line.document(), line.document());
  }

  private static <T> Reading<T> hinting(Reading<T> reading, RawLine line) {
    List<Problem> problems = reading.problems();
    return problems.isEmpty()
        ? reading
        : Reading.rejected(
            IntStream.range(0, problems.size())
                .mapToObj(i -> problems.get(i).saying(hint(problems.get(i), i == 0, line)))
                .toList(),
            reading.warnings());
  }

  /** What to append to a message if the file does not look like NDJSON. */
  private static String hint(Problem problem, boolean first, RawLine line) {
    if (line.first() && line.beginsWith("[") && !problem.code().startsWith("encoding")) {
      return first ? "; NDJSON has one document per line, not one array" : "";
    }
    boolean goesOn =
        problem.code().equals("json.syntax") && line.beginsWith("{[") && line.endsWith("{[,:");
    return goesOn || problem.code().equals("json.trailing-content")
        ? "; NDJSON has one document per line"
        : "";
  }
}
