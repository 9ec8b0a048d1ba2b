package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.engine.In;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with a document that is not JSON, in our own words. */
final class Syntax {
  private static final String CONTENT = "json.trailing-content";

  private Syntax() {}

  /** Reports what follows a document that should have ended. */
  static void end(In in) {
    JsonParser parser = in.parser();
    if (parser.nextToken() != null) {
      in.fault(CONTENT, "", parser.currentTokenLocation(), "the document goes on after its end");
    }
  }

  /** Reports that the parser could not go on with a document. */
  static void report(In in, JacksonException e, byte[] document) {
    String said = String.valueOf(e.getOriginalMessage());
    TokenStreamLocation location = e.getLocation();
    int offset = location == null ? document.length : (int) location.getByteOffset();
    offset = Math.max(0, Math.min(offset, document.length));
    if (said.startsWith("Unrecognized token")
        || said.startsWith("Non-standard token")
        || said.contains("plus sign")) {
      offset = wordStart(document, offset);
    }
    while (offset > 0 && offset < document.length && (document[offset] & 0xC0) == 0x80) {
      offset--; // a character is where it begins
    }
    boolean end =
        e instanceof UnexpectedEndOfInputException
            || offset >= document.length
            || isTornLiteral(document, offset);
    boolean root = in.parser().streamReadContext().inRoot() && !in.inText();
    if (root && in.parser().currentToken() != null) {
      add(in, CONTENT, "", document, offset, "the document goes on after its end");
    } else if (end && in.inText()) {
      TokenStreamLocation text = in.parser().currentTokenLocation();
      in.fault("json.syntax", pointer(in), text, "the text that begins here has no end");
    } else if (end) {
      add(in, "json.syntax", pointer(in), document, document.length, "the document ends too early");
    } else if (said.startsWith("Illegal unquoted character")) {
      String message = "a control character in a text is written as an escape";
      add(in, "json.control-char", pointer(in), document, offset, message);
    } else if (said.contains("surrogate")) {
      String message = "there is half of a surrogate pair";
      add(in, "json.lone-surrogate", pointer(in), document, offset, message);
    } else {
      String message = "not JSON: " + reason(in, document, offset);
      add(in, "json.syntax", pointer(in), document, offset, message);
    }
  }

  private static void add(
      In in, String code, String pointer, byte[] document, int offset, String message) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      boolean pair = document[i] == '\r' && i + 1 < document.length && document[i + 1] == '\n';
      if (document[i] == '\n' || (document[i] == '\r' && !pair)) {
        line++;
        start = i + 1;
      }
    }
    in.faults().add(code, pointer, line, offset - start + 1, message);
  }

  /** Where the word begins within or after which the parser gave up. */
  private static int wordStart(byte[] document, int offset) {
    int start = offset;
    while (start > 0 && isWord(document[start - 1])) {
      start--;
    }
    return start;
  }

  private static boolean isTornLiteral(byte[] document, int offset) {
    int length = document.length - offset;
    String rest = new String(document, offset, Math.min(length, 8), StandardCharsets.UTF_8);
    return List.of("true", "false", "null").stream().anyMatch(word -> word.startsWith(rest));
  }

  private static boolean isWord(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '+' || b == '-';
  }

  /** The value that was expected, or the object or list in which something else was. */
  private static String pointer(In in) {
    TokenStreamContext here = in.parser().streamReadContext();
    boolean inside = in.inText() || in.parser().currentToken() == JsonToken.PROPERTY_NAME;
    return inside || here.inRoot()
        ? here.pathAsPointer().toString()
        : here.getParent().pathAsPointer().toString();
  }

  private static String reason(In in, byte[] document, int offset) {
    String rest =
        new String(
            document,
            offset,
            Math.min(4 * Texts.EXCERPT, document.length - offset),
            StandardCharsets.UTF_8);
    String shown = In.quoted(Texts.cut(rest, 40));
    JsonToken before = in.parser().currentToken();
    if (rest.startsWith("```")) {
      return "it is fenced as in Markdown, " + shown;
    }
    if (rest.startsWith("//") || rest.startsWith("/*") || rest.startsWith("#")) {
      return "it has no comments, but found " + shown;
    }
    if (before == null && rest.startsWith("<")) {
      return "it looks like HTML or XML, " + shown;
    }
    return "unexpected " + shown;
  }
}
