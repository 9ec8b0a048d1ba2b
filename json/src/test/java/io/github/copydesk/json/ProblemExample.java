package io.github.copydesk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copydesk.pages.Markdown;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A bad input and the problems reported for it.
 *
 * @param what what is done, in Markdown
 * @param document the document, as text; empty if there is none
 * @param problems the problems reported
 */
record ProblemExample(String what, String document, List<Problem> problems) {
  private static final int LONGEST = 80;

  /** A document that is read. */
  static ProblemExample reading(Class<?> type, String document) {
    return reading(type, document.getBytes(UTF_8));
  }

  /** As {@link #reading(Class, String)}, from bytes. */
  static ProblemExample reading(Class<?> type, byte[] document) {
    return new ProblemExample(
        "Read as " + name(type),
        shown(document),
        NewsJson.create().tryRead(document, type).problems());
  }

  /** A document read with a different limit, with the call that sets it, as the page shows it. */
  static ProblemExample limited(
      Class<?> type, String document, String call, UnaryOperator<NewsJson.Builder> set) {
    return new ProblemExample(
        "Read as " + name(type) + ", with " + Markdown.code(call),
        shown(document.getBytes(UTF_8)),
        set.apply(NewsJson.builder()).build().tryRead(document, type).problems());
  }

  /** A document that a lenient reader accepts. */
  static ProblemExample warning(Class<?> type, String document) {
    Reading<?> reading = NewsJson.builder().lenient().build().tryRead(document, type);
    assertThat(reading.value()).isPresent();
    return new ProblemExample(
        "Read leniently as " + name(type) + ", which gives a value and this warning",
        shown(document.getBytes(UTF_8)),
        reading.warnings());
  }

  /** A file of several documents. */
  static ProblemExample lines(Class<?> type, String file) {
    byte[] bytes = file.getBytes(UTF_8);
    try (NewsLines<?> lines = NewsJson.create().lines(bytes, type)) {
      return new ProblemExample(
          "Read as NDJSON of " + name(type),
          shown(bytes),
          lines.stream().flatMap(line -> line.problems().stream()).toList());
    }
  }

  /** A value that cannot be written. */
  static ProblemExample writing(String what, Runnable write) {
    NewsJsonException e = catchThrowableOfType(NewsJsonException.class, write::run);
    return new ProblemExample("Writing " + what, "", e.problems());
  }

  private static String name(Class<?> type) {
    return Markdown.link(type.getSimpleName());
  }

  /** A document with every byte visible, cut if it is long. */
  private static String shown(byte[] document) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < document.length && shown.length() < LONGEST; i++) {
      byte b = document[i];
      shown.append(
          b >= ' ' || b == '\n'
              ? String.valueOf((char) b)
              : String.format(Locale.ROOT, "\\x%02X", b));
    }
    return shown.toString().strip() + (shown.length() < LONGEST ? "" : "…");
  }

  /** What is done, and those of the problems that have the code. */
  String markdown(String code) {
    return what
        + ":\n\n"
        + (document.isEmpty() ? "" : Markdown.block("text", document) + "\n")
        + Markdown.block(
            "text",
            problems.stream()
                .filter(problem -> problem.code().equals(code))
                .map(Problem::toString)
                .collect(joining("\n")))
        + "\n";
  }
}
