package io.github.copydesk.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** Writes values, one per line. */
final class LineWriter {
  private static final int BUFFER = 1 << 16;

  private final Function<Object, byte[]> document;

  /** For documents that are written without line ends. */
  LineWriter(Function<Object, byte[]> document) {
    this.document = document;
  }

  /** Writes each value and its line end at once, and returns the number of values. */
  long write(Iterator<?> values, OutputStream to) throws IOException {
    long lines = 0;
    while (values.hasNext()) {
      lines++;
      byte[] line = line(lines, values.next());
      to.write(line);
    }
    to.flush();
    return lines;
  }

  /** As {@link #write(Iterator, OutputStream)}, to a file that is replaced at the end. */
  long write(Iterator<?> values, Path to) throws IOException {
    return Replacement.of(
        to,
        file -> {
          try (OutputStream out =
              LineSource.isGzip(to)
                  ? new GZIPOutputStream(file, BUFFER)
                  : new BufferedOutputStream(file, BUFFER)) {
            return write(values, out);
          }
        });
  }

  private byte[] line(long number, Object value) {
    Objects.requireNonNull(value, () -> "the value of line " + number + " is null");
    try {
      byte[] text = document.apply(value);
      byte[] line = Arrays.copyOf(text, text.length + 1);
      line[text.length] = '\n';
      return line;
    } catch (NewsJsonException e) {
      throw new NewsJsonException(
          e.problems().stream().map(problem -> inLine(problem, number)).toList());
    }
  }

  private static Problem inLine(Problem problem, long number) {
    LineColumn position = LineColumn.inFile(number, 1);
    return new Problem(problem.code(), problem.pointer(), position, problem.message());
  }
}
