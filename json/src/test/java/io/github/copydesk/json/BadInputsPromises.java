package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold for every reading and every problem, whatever the input. */
final class BadInputsPromises {
  private static final Set<String> CODES =
      Set.of(
          "json.syntax",
          "json.empty",
          "json.duplicate-key",
          "json.trailing-content",
          "json.control-char",
          "json.lone-surrogate",
          "encoding.invalid-utf8",
          "encoding.unsupported",
          "type.mismatch",
          "type.not-integral",
          "type.out-of-range",
          "type.null",
          "value.missing",
          "value.enum",
          "value.format",
          "value.range",
          "value.unknown-property",
          "value.invariant",
          "limit.depth",
          "limit.document-size",
          "limit.string-length",
          "limit.name-length",
          "limit.collection-size",
          "limit.number",
          "limit.problems",
          "version.unsupported");
  private static final Pattern RULE = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”|\"([^\"]*)\"");
  private static final int ECHO = 64;
  private static final int SEARCHED = 1 << 16;

  private BadInputsPromises() {}

  static void ofReading(Reading<?> reading, String document) {
    assertThat(reading.value().isEmpty()).isEqualTo(!reading.problems().isEmpty());
    ofRead(reading.problems(), document);
    ofRead(reading.warnings(), document);
    requireHarmless("reading", reading.problems().isEmpty() ? "" : reading.toString(), true);
    if (!reading.problems().isEmpty()) {
      NewsJsonException e =
          catchThrowableOfType(NewsJsonException.class, () -> reading.orElseThrow());
      assertThat(e).hasNoCause().hasNoSuppressedExceptions();
      assertThat(e.problems()).isEqualTo(reading.problems());
      requireHarmless("exception", e.toString(), false);
    }
  }

  private static void ofRead(List<Problem> problems, String document) {
    assertThat(problems).hasSizeLessThanOrEqualTo(101);
    for (Problem problem : problems) {
      of(problem, document);
      assertThat(CODES).contains(problem.code());
      boolean placed = !problem.code().equals("limit.problems");
      assertThat(problem.line().isPresent()).isEqualTo(placed);
      assertThat(problem.column().isPresent()).isEqualTo(placed);
      if (placed) {
        assertThat(problem.line().getAsInt()).isPositive();
        assertThat(problem.column().getAsInt()).isPositive();
      }
    }
  }

  static void ofRules(List<Problem> problems, String document) {
    for (Problem problem : problems) {
      of(problem, document);
      assertThat(problem.code()).matches(RULE);
      assertThat(problem.line()).isEmpty();
      assertThat(problem.column()).isEmpty();
    }
  }

  static void of(Problem problem, String document) {
    String message = problem.message();
    assertThat(message).isNotBlank().hasSizeLessThanOrEqualTo(1000);
    assertThat(withoutQuotations(message))
        .doesNotContain("java.", "jackson", "Immutable", "Exception", "$Builder");
    assertThat(QUOTED.matcher(message).results())
        .allSatisfy(quoted -> assertThat(quoted.group()).hasSizeLessThanOrEqualTo(ECHO + 2));
    assertThat(echoes(message, document)).as("%s repeats the document", message).isFalse();
    assertThat(problem.pointer()).hasSizeLessThanOrEqualTo(512).matches("(?s)(/.*)?");
    requireHarmless("message", message, false);
    requireHarmless("problem", problem.toString(), false);
  }

  /** A quotation may contain anything, even what looks like a class name. */
  private static String withoutQuotations(String message) {
    return message.replaceAll("“.*”", "“”").replaceAll("\".*\"", "\"\"");
  }

  /** Whether a message repeats more than 64 consecutive characters of a document. */
  private static boolean echoes(String message, String document) {
    String searched = document.substring(0, Math.min(document.length(), SEARCHED));
    for (int i = 0; i + ECHO < message.length(); i++) {
      if (searched.contains(message.substring(i, i + ECHO + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Nothing that moves a cursor, forges a log line or reverses the text. */
  private static void requireHarmless(String what, String text, boolean manyLines) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int codePoint = text.codePointAt(i);
      boolean harmful =
          switch (Character.getType(codePoint)) {
            case Character.CONTROL -> !(manyLines && codePoint == '\n');
            case Character.FORMAT,
                Character.SURROGATE,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
          };
      assertThat(harmful).as("U+%04X in the %s: %s", codePoint, what, text).isFalse();
    }
  }
}
