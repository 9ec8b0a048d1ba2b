package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.validation.NewsValidator;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * A document in the table of bad inputs, before its expected outcome is given.
 *
 * <p>In text, an apostrophe stands for a quotation mark, and {@value #MARK} for nothing: it marks
 * the place of a problem, the first mark for the first problem. A problem is written {@code code
 * pointer}, or in bytes {@code code pointer line:column}; the pointer to the whole document is left
 * out.
 */
final class BadInputsDocument {
  static final String MARK = "▸";

  private static final NewsJson STRICT = NewsJson.create();
  private static final NewsValidator VALIDATOR = NewsValidator.create();
  private static final int SMALL = 1 << 16;

  private final String row;
  private final String name;
  private final Class<?> type;
  private final NewsJson reader;
  private final Supplier<byte[]> bytes;
  private final Supplier<List<String>> marks;

  private BadInputsDocument(
      String row,
      String name,
      Class<?> type,
      NewsJson reader,
      Supplier<byte[]> bytes,
      Supplier<List<String>> marks) {
    this.row = row;
    this.name = name;
    this.type = type;
    this.reader = reader;
    this.bytes = bytes;
    this.marks = marks;
  }

  /** A document given as text. */
  static BadInputsDocument bad(String row, String name, Class<?> type, String text) {
    return large(row, name, type, () -> text);
  }

  /** A document given byte for byte. */
  static BadInputsDocument bad(String row, String name, Class<?> type, byte[] document) {
    return new BadInputsDocument(row, name, type, STRICT, () -> document, List::of);
  }

  /** A document that is made when needed. */
  static BadInputsDocument large(String row, String name, Class<?> type, Supplier<String> text) {
    Supplier<byte[]> document = () -> json(text.get()).getBytes(StandardCharsets.UTF_8);
    Supplier<List<String>> marks = () -> marks(quoted(text.get()));
    return new BadInputsDocument(row, name, type, STRICT, document, marks);
  }

  /** The JSON for a text of the table. */
  static String json(String text) {
    return quoted(text).replace(MARK, "");
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  /** Line and column of each mark, counted the plain way. */
  private static List<String> marks(String text) {
    List<String> marks = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      boolean carriage = text.charAt(i) == '\r' && !text.startsWith("\r\n", i);
      if (text.startsWith(MARK, i)) {
        marks.add(line + ":" + column);
      } else if (text.charAt(i) == '\n' || carriage) {
        line++;
        column = 1;
      } else if (!(i == 0 && text.charAt(0) == '\uFEFF')) {
        column++;
      }
    }
    return marks;
  }

  /** The same for another reader. */
  BadInputsDocument by(NewsJson other) {
    return new BadInputsDocument(row, name, type, other, bytes, marks);
  }

  /** It is rejected with exactly these problems. */
  BadInputsCase rejected(String... problems) {
    return outcome(
        reading -> {
          assertThat(lines(reading.problems())).isEqualTo(placed(problems));
          return reading.problems();
        });
  }

  /** It is rejected, with these as the first problems. */
  BadInputsCase rejectedFirst(String... problems) {
    return outcome(
        reading -> {
          assertThat(lines(reading.problems())).startsWith(placed(problems).toArray(new String[0]));
          return reading.problems();
        });
  }

  /** It is read, and written back unchanged. */
  BadInputsCase kept() {
    return outcome(
        reading -> {
          assertThat(reader.writeBytes(value(reading))).isEqualTo(bytes.get());
          return reading.warnings();
        });
  }

  /** It is read, and written as this. */
  BadInputsCase keptAs(String written) {
    return outcome(
        reading -> {
          assertThat(reader.write(value(reading))).isEqualTo(json(written));
          return reading.warnings();
        });
  }

  /** It is read and written as this, with exactly these warnings. */
  BadInputsCase warned(String written, String... warnings) {
    return outcome(
        reading -> {
          assertThat(reading.problems()).isEmpty();
          assertThat(lines(reading.warnings())).isEqualTo(placed(warnings));
          assertThat(reader.write(reading.value().orElseThrow())).isEqualTo(json(written));
          return reading.warnings();
        });
  }

  /** It is read, whatever rules it breaks. */
  BadInputsCase broken() {
    return outcome(
        reading -> {
          List<Problem> problems = reader.validate(value(reading), VALIDATOR).problems();
          BadInputsPromises.ofRules(problems, text(bytes.get()));
          assertThat(problems).isNotEmpty();
          return problems;
        });
  }

  /** It is read and written back unchanged, and the value is valid. */
  BadInputsCase valid() {
    return breaks();
  }

  /** It is read and written back unchanged, and the value breaks exactly these rules. */
  BadInputsCase breaks(String... rules) {
    return outcome(
        reading -> {
          Object value = value(reading);
          assertThat(reader.writeBytes(value)).isEqualTo(bytes.get());
          List<Problem> problems = reader.validate(value, VALIDATOR).problems();
          BadInputsPromises.ofRules(problems, text(bytes.get()));
          assertThat(problems.stream().map(BadInputsDocument::unplaced))
              .isEqualTo(Arrays.asList(rules));
          return problems;
        });
  }

  private interface Expectation {
    List<Problem> check(Reading<?> reading);
  }

  private BadInputsCase outcome(Expectation expectation) {
    return new BadInputsCase(row, name, () -> expectation.check(read()));
  }

  /** Reads it, from every kind of source if it is small, with the same outcome. */
  private Reading<?> read() {
    byte[] document = bytes.get();
    Reading<?> reading = reader.tryRead(document, type);
    BadInputsPromises.ofReading(reading, text(document));
    if (document.length > SMALL) {
      return reading;
    }
    requireSame(reading, reader.tryRead(new ByteArrayInputStream(document), type));
    if (isUtf8(document)) {
      String text = text(document);
      requireSame(reading, reader.tryRead(text, type));
      requireSame(reading, reader.tryRead(new StringReader(text), type));
    }
    return reading;
  }

  private static void requireSame(Reading<?> expected, Reading<?> actual) {
    assertThat(actual.value().equals(expected.value())).isTrue();
    assertThat(actual.problems()).isEqualTo(expected.problems());
    assertThat(actual.warnings()).isEqualTo(expected.warnings());
  }

  private static Object value(Reading<?> reading) {
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static boolean isUtf8(byte[] document) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }

  /** The problems with their places: those given, or else those of the marks. */
  private List<String> placed(String... problems) {
    Iterator<String> mark = marks.get().iterator();
    List<String> placed = new ArrayList<>();
    for (String problem : problems) {
      placed.add(problem.matches(".* (\\d+:\\d+|-)") ? problem : problem + " " + mark.next());
    }
    assertThat(mark.hasNext()).as("a mark without a problem").isFalse();
    return placed;
  }

  static List<String> lines(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                unplaced(problem)
                    + " "
                    + (problem.line().isEmpty()
                        ? "-"
                        : problem.line().getAsInt() + ":" + problem.column().getAsInt()))
        .toList();
  }

  private static String unplaced(Problem problem) {
    return problem.code() + (problem.pointer().isEmpty() ? "" : " " + problem.pointer());
  }
}
