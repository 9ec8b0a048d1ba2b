package io.github.copydesk.json.engine;

import io.github.copydesk.internal.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A document being read: where the reading stands, and what was found wrong so far. */
public final class In {
  /** How many faults are kept; of the others only the number. */
  public static final int MAX_FAULTS = 100;

  private static final int MAX_POINTER = 512;
  private static final int MAX_MESSAGE = 1000;

  private final JsonParser parser;
  private final String schema;
  private final List<Fault> faults = new ArrayList<>(0);
  private int count;

  /**
   * Reading from a parser that stands before its first token.
   *
   * @param schema what {@code $schema} may say in the outermost object
   */
  public In(JsonParser parser, String schema) {
    this.parser = parser;
    this.schema = schema;
  }

  /** The tokens. */
  public JsonParser parser() {
    return parser;
  }

  /** How many faults there were so far, also those that were not kept. */
  public int count() {
    return count;
  }

  /** The faults that were kept. */
  public List<Fault> faults() {
    return faults;
  }

  /** The place of the current token. */
  public String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /**
   * Whether the property at the current token is {@code $schema} of the outermost object. If so,
   * its value is read and checked; it is no part of what is read.
   */
  boolean schema() {
    boolean here =
        parser.streamReadContext().getNestingDepth() == 1 && parser.currentName().equals("$schema");
    if (here) {
      parser.nextToken();
      String found = Scalars.TEXT.read(this);
      if (found != null && !found.equals(schema)) {
        fault("version.unsupported", "expected " + schema + ", but found " + quoted(found));
      }
    }
    return here;
  }

  /** Reports something wrong with the value at the current token. */
  public void fault(String code, String message) {
    faultAt(code, pointer(), message);
  }

  /** Reports something wrong with a property of the object at the current token. */
  public void faultIn(String code, String objectPointer, String property, String message) {
    faultAt(code, objectPointer + "/" + escape(property), message);
  }

  /** Reports something wrong with a place. */
  public void faultAt(String code, String pointer, String message) {
    if (count++ < MAX_FAULTS) {
      faults.add(new Fault(code, shorten(pointer, MAX_POINTER), shorten(message, MAX_MESSAGE)));
    }
  }

  private static String shorten(String text, int max) {
    return text.length() <= max ? text : Texts.cut(text, max);
  }

  /** Reports that something else was expected here than the current token, and skips that. */
  public void refuse(String expected) {
    if (parser.currentToken() == JsonToken.VALUE_NULL && !parser.streamReadContext().inRoot()) {
      fault("type.null", "expected " + expected + ", but found null");
    } else {
      fault("type.mismatch", "expected " + expected + ", but found " + found());
      parser.skipChildren();
    }
  }

  /** Reports that a text is not in the form that was expected. */
  public void malformed(String message) {
    fault("value.format", message);
  }

  private String found() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + quoted(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          "the number " + Texts.excerpt(parser.getString());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "nothing";
    };
  }

  /** A text from the document as a message shows it. */
  public static String quoted(String text) {
    return "“" + Texts.excerpt(text) + "”";
  }

  /** A property name as a part of a JSON Pointer. */
  public static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** The candidate that a misspelt name most likely means, as a question to end a message with. */
  public static String didYouMean(String name, Collection<String> candidates) {
    if (name.length() > 64) {
      return "";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String nearest = "";
    int best = 3;
    for (String candidate : candidates) {
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
      if (distance < best && distance < candidate.length()) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j - 1], diagonal));
      }
    }
    return row[b.length()];
  }
}
