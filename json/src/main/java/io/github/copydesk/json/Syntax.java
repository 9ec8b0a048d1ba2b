package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.engine.In;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with a document that is not JSON, in our own words. */
final class Syntax {
  private Syntax() {}

  /** Reports what follows a document that should have ended. */
  static void end(In in) {
    JsonParser parser = in.parser();
    TokenStreamLocation after = parser.currentLocation();
    try {
      if (parser.nextToken() == null) {
        return;
      }
      after = parser.currentTokenLocation();
    } catch (JacksonException e) {
      after = e.getLocation() == null ? after : e.getLocation();
    }
    in.fault("json.trailing-content", "", after, "the document goes on after its end");
  }

  /** Reports that the parser could not go on. */
  static void report(In in, JacksonException e, byte[] document, int start) {
    TokenStreamLocation at = e.getLocation();
    if (at == null) {
      at = in.parser().currentLocation();
    }
    String pointer = pointer(in.parser());
    String said = String.valueOf(e.getOriginalMessage());
    int offset = start + (int) Math.max(0, at.getByteOffset());
    if (in.parser().currentToken() == JsonToken.VALUE_STRING && offset >= document.length) {
      TokenStreamLocation text = in.parser().currentTokenLocation();
      in.fault("json.syntax", pointer, text, "the text that begins here has no end");
    } else if (e instanceof UnexpectedEndOfInputException || offset >= document.length) {
      in.fault("json.syntax", pointer, at, "the document ends too early");
    } else if (said.startsWith("Illegal unquoted character")) {
      String message = "a control character in a text is written as an escape";
      in.fault("json.control-char", pointer, at, message);
    } else {
      in.fault("json.syntax", pointer, at, "not JSON: " + reason(in, document, start, offset));
    }
  }

  /** The value that was expected, or the object or list in which something else was. */
  private static String pointer(JsonParser parser) {
    TokenStreamContext here = parser.streamReadContext();
    JsonToken last = parser.currentToken();
    boolean inside = last == JsonToken.PROPERTY_NAME || last == JsonToken.VALUE_STRING;
    return inside || here.inRoot()
        ? here.pathAsPointer().toString()
        : here.getParent().pathAsPointer().toString();
  }

  private static String reason(In in, byte[] document, int start, int offset) {
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
    if (before == null && offset == start && rest.startsWith("<")) {
      return "it looks like HTML or XML, " + shown;
    }
    return "unexpected " + shown;
  }
}
