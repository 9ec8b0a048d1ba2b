package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.engine.Pointers;
import io.github.copydesk.json.engine.RawProblem;
import io.github.copydesk.json.engine.ReadContext;
import io.github.copydesk.json.engine.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The problem of a document that is not JSON, worded by this library. */
final class Syntax {
  private static final String CONTENT = "json.trailing-content";

  private final ReadContext in;
  private final byte[] document;
  private final int from;
  private final int to;
  private final LineColumns positions;

  private Syntax(ReadContext in, DocumentBytes document, boolean inUnits) {
    this.in = in;
    this.document = document.bytes();
    this.from = document.from();
    this.to = document.to();
    this.positions = new LineColumns(document, inUnits);
  }

  /** Reports that the document is empty. */
  static void empty(ReadContext in) {
    report(in, "json.empty", "", in.parser().currentLocation(), "the document is empty");
  }

  /** Reports anything after the end of the document. */
  static void end(ReadContext in) {
    JsonParser parser = in.parser();
    if (parser.nextToken() != null) {
      String message = "unexpected content after the end of the document";
      report(in, CONTENT, "", parser.currentTokenLocation(), message);
    }
  }

  /**
   * Reports where and why the parser failed.
   *
   * @param inUnits whether it counts UTF-16 code units instead of bytes
   */
  static void report(ReadContext in, JacksonException e, DocumentBytes document, boolean inUnits) {
    Syntax syntax = new Syntax(in, document, inUnits);
    Sentence said = Sentence.of(e);
    syntax.report(e, said, syntax.index(e.getLocation(), inUnits));
  }

  /** The index of the byte at the parser's location. */
  private int index(@Nullable TokenStreamLocation location, boolean inUnits) {
    if (location == null) {
      return to;
    }
    if (!inUnits) {
      return (int) Math.max(from, Math.min(from + location.getByteOffset(), to));
    }
    int index = from;
    for (long left = location.getCharOffset(); left > 0 && index < to; index++) {
      left -= LineColumns.units(document[index]);
    }
    while (index < to && LineColumns.units(document[index]) == 0) {
      index++; // to the end of the character
    }
    return index;
  }

  private void report(JacksonException e, Sentence said, int stopped) {
    int index = said.isAboutWord() ? wordStart(stopped) : stopped;
    while (index > from && index < to && (document[index] & 0xC0) == 0x80) {
      index--; // back to the first byte of the character
    }
    boolean end = e instanceof UnexpectedEndOfInputException || index >= to || isTornLiteral(index);
    boolean root = in.parser().streamReadContext().inRoot() && !in.inText();
    if (root && in.parser().currentToken() != null) {
      add(CONTENT, "", index, "unexpected content after the end of the document");
    } else if (end && in.inText()) {
      TokenStreamLocation text = in.parser().currentTokenLocation();
      report(in, "json.syntax", pointer(), text, "unterminated string");
    } else if (end) {
      add("json.syntax", pointer(), to, "unexpected end of the document");
    } else if (said == Sentence.CONTROL_CHARACTER) {
      String message = "unescaped control character in a string";
      add("json.control-char", pointer(), index, message);
    } else if (said == Sentence.HALF_PAIR) {
      add("json.lone-surrogate", pointer(), index, "unpaired surrogate");
    } else {
      add("json.syntax", pointer(), index, "invalid JSON: " + reason(index));
    }
  }

  private void add(String code, String pointer, int index, String message) {
    in.report(positions.problem(code, pointer, index, message));
  }

  private static void report(
      ReadContext in, String code, String pointer, TokenStreamLocation at, String message) {
    in.report(new RawProblem(code, pointer, at.getLineNr(), at.getColumnNr(), message));
  }

  /** The start of the word in or after which the parser gave up. */
  private int wordStart(int index) {
    int start = index;
    while (start > from && isWord(document[start - 1])) {
      start--;
    }
    return start;
  }

  private boolean isTornLiteral(int index) {
    String rest = text(index, 8);
    return List.of("true", "false", "null").stream().anyMatch(word -> word.startsWith(rest));
  }

  private static boolean isWord(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '+' || b == '-';
  }

  /** The value that was expected, or the object or array in which something else was found. */
  private String pointer() {
    TokenStreamContext here = in.parser().streamReadContext();
    boolean inside = in.inText() || in.parser().currentToken() == JsonToken.PROPERTY_NAME;
    return Pointers.of(inside || here.inRoot() ? here : here.getParent());
  }

  private String reason(int index) {
    String rest = text(index, 4 * Texts.EXCERPT);
    String shown = Words.quoted(Texts.cut(rest, 40));
    JsonToken before = in.parser().currentToken();
    if (rest.startsWith("```")) {
      return "this is a Markdown code fence, " + shown;
    }
    if (rest.startsWith("//") || rest.startsWith("/*") || rest.startsWith("#")) {
      return "comments are not allowed, but found " + shown;
    }
    if (before == null && rest.startsWith("<")) {
      return "this looks like HTML or XML, " + shown;
    }
    return "unexpected " + shown;
  }

  private String text(int index, int most) {
    return new String(document, index, Math.min(most, to - index), StandardCharsets.UTF_8);
  }
}
