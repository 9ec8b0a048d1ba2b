package io.github.copydesk.json;

import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.Utf8;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads lines as documents, and says what is wrong with them in terms of the file.
 *
 * @param codec how a document is read
 * @param type what it is read as
 * @param limits how much a document may ask for
 * @param lenient whether to go on with what is known where something unknown is found
 */
record LineReader<T>(Codec<T> codec, Class<T> type, Limits limits, boolean lenient) {
  NewsLine<T> read(RawLine line) {
    Problem refusal = line.refusal() != null ? line.refusal() : encoding(line).orElse(null);
    Reading<T> reading =
        refusal != null
            ? Reading.faulty(List.of(refusal), List.of())
            : Documents.read(line.bytes(), line.from(), line.to(), codec, type, limits, lenient);
    return new NewsLine<>(line.number(), inFile(reading, line));
  }

  private static Optional<Problem> encoding(RawLine line) {
    return Utf8.invalid(line.bytes(), line.from(), line.to()) < 0
        ? Optional.empty()
        : Encodings.problem(line.text(), 0);
  }

  private static <T> Reading<T> inFile(Reading<T> reading, RawLine line) {
    if (reading.problems().isEmpty() && reading.warnings().isEmpty()) {
      return reading;
    }
    List<Problem> warnings =
        reading.warnings().stream().map(problem -> inFile(problem, line, "")).toList();
    if (reading.value().isPresent()) {
      return Reading.of(reading.value().get(), warnings);
    }
    List<Problem> problems = reading.problems();
    return Reading.faulty(
        IntStream.range(0, problems.size())
            .mapToObj(i -> inFile(problems.get(i), line, hint(problems.get(i), i == 0, line)))
            .toList(),
        warnings);
  }

  /** What to add to a message where it looks as if the file were no NDJSON. */
  private static String hint(Problem problem, boolean first, RawLine line) {
    if (line.first() && line.beginsWith("[") && !problem.code().startsWith("encoding")) {
      return first ? "; NDJSON is not one array, but one document a line" : "";
    }
    boolean goesOn =
        problem.code().equals("json.syntax") && line.beginsWith("{[") && line.endsWith("{[,:");
    return goesOn || problem.code().equals("json.trailing-content")
        ? "; NDJSON has one document a line"
        : "";
  }

  private static Problem inFile(Problem problem, RawLine line, String hint) {
    if (problem.line().isEmpty()) {
      return problem;
    }
    int number = (int) Math.min(line.number(), Integer.MAX_VALUE);
    int column = problem.column().orElse(1) + before(problem.line().getAsInt(), line);
    return new Problem(
        problem.code(), problem.pointer(), new Position(number, column), problem.message() + hint);
  }

  /** The code points before one of the lines that others than we see in it, ended by {@code \r}. */
  private static int before(int part, RawLine line) {
    int codePoints = 0;
    int at = line.from();
    for (int left = part - 1; left > 0 && at < line.to(); at++) {
      byte b = line.bytes()[at];
      codePoints += (b & 0xC0) == 0x80 ? 0 : 1;
      left -= b == '\r' ? 1 : 0;
    }
    return codePoints;
  }
}
