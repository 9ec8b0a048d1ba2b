package io.github.copydesk.json.engine;

import io.github.copydesk.internal.Texts;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** A document being read: where the reading stands, and what was found wrong so far. */
public final class In {
  private final JsonParser parser;
  private final Limits limits;
  private final boolean lenient;
  private final Class<?> type;
  private final Faults faults = new Faults();
  private final Faults warnings = new Faults();
  private final Elements elements = new Elements();
  private boolean inText;
  private boolean schemaSeen;

  /**
   * Reading from a parser that stands before or on its first token.
   *
   * @param lenient whether to go on with what is known where something unknown is found
   * @param type the type of the outermost object, whose schema {@code $schema} may name
   */
  public In(JsonParser parser, Limits limits, boolean lenient, Class<?> type) {
    this.parser = parser;
    this.limits = limits;
    this.lenient = lenient;
    this.type = type;
  }

  /** The tokens. */
  public JsonParser parser() {
    return parser;
  }

  /** The text at the current token. */
  String text() {
    inText = true;
    String text = parser.getString();
    inText = false;
    return text;
  }

  /** What the text at the current token stands for, if it is one of these codes. */
  <V> @Nullable V code(Codes<V> codes) {
    inText = true;
    V value =
        codes.get(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    inText = false;
    return value;
  }

  /** Whether the parser gave up within a text. */
  public boolean inText() {
    return inText;
  }

  /** What is wrong. */
  public Faults faults() {
    return faults;
  }

  /** What was passed over by a lenient reader. */
  public Faults warnings() {
    return warnings;
  }

  Limits limits() {
    return limits;
  }

  /** Where lists are read. */
  Elements elements() {
    return elements;
  }

  /** The object or list that the current token opens or stands in. */
  TokenStreamContext here() {
    return parser.streamReadContext();
  }

  /** The place of the current token. */
  public String pointer() {
    return here().pathAsPointer().toString();
  }

  private static String pointer(TokenStreamContext container) {
    return container.getParent().pathAsPointer().toString();
  }

  /** Reports something wrong with the value or name at the current token. */
  public void fault(String code, String message) {
    fault(code, pointer(), parser.currentTokenLocation(), message);
  }

  /** Reports something wrong with a place. */
  public void fault(String code, String pointer, TokenStreamLocation at, String message) {
    faults.add(code, pointer, at, message);
  }

  /** Reports something wrong with an object or list, which is shown where it begins. */
  void fault(String code, TokenStreamContext container, String message) {
    fault(code, pointer(container), start(container), message);
  }

  /** Reports something wrong with a property of an object, which is shown where it begins. */
  void fault(String code, TokenStreamContext object, String property, String message) {
    fault(code, pointer(object) + "/" + escape(property), start(object), message);
  }

  /** A property name as a part of a JSON Pointer. */
  public static String escape(String property) {
    return property.replace("~", "~0").replace("/", "~1");
  }

  private static TokenStreamLocation start(TokenStreamContext container) {
    return container.startLocation(ContentReference.unknown());
  }

  /**
   * Reports something unknown at the current token, and whether a lenient reader passes it over.
   */
  boolean unknown(String code, String message) {
    (lenient ? warnings : faults).add(code, pointer(), parser.currentTokenLocation(), message);
    return lenient;
  }

  /** Reports that a property that was read earlier is unknown. */
  void unknown(TokenStreamContext object, String property, TokenStreamLocation at, String message) {
    String pointer = pointer(object) + "/" + escape(property);
    (lenient ? warnings : faults).add("value.unknown-property", pointer, at, message);
  }

  /**
   * Whether the property at the current token is {@code $schema} of the outermost object. If so,
   * its value is read and checked; it is no part of what is read.
   */
  boolean schema() {
    boolean root = depth() == 1 && parser.currentName().equals("$schema");
    if (root && schemaSeen) {
      fault("json.duplicate-key", ObjectCodec.duplicate("$schema"));
      skipProperty();
    } else if (root) {
      schemaSeen = true;
      parser.nextToken();
      String found = Scalars.TEXT.read(this);
      String schema = Schema.id(type);
      if (found != null && !found.equals(schema)) {
        fault("version.unsupported", "expected " + schema + ", but found " + quoted(found));
      }
    }
    return root;
  }

  /**
   * Whether the object or list that the current token opens is within the limit of depth. If not,
   * that is reported and it is skipped.
   */
  boolean open() {
    if (depth() <= limits.depth()) {
      return true;
    }
    tooDeep();
    parser.skipChildren();
    return false;
  }

  /** Reports that the document is nested too deep here; once, as one place holds many others. */
  public void tooDeep() {
    if (faults.kept().stream().noneMatch(fault -> fault.code().equals("limit.depth"))) {
      fault("limit.depth", "objects and lists may be nested " + limits.depth() + " deep");
    }
  }

  /** How many objects and lists are open; the parsers over trees do not count them. */
  private int depth() {
    int depth = here().getNestingDepth();
    if (depth == 0) {
      for (TokenStreamContext open = here(); !open.inRoot(); open = open.getParent()) {
        depth++;
      }
    }
    return depth;
  }

  /** Whether the current token opens a list that can be read; if not, that is reported. */
  boolean openList() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      refuse("a list");
      return false;
    }
    return open();
  }

  /**
   * Goes to the next element of a list of which so many were read. Returns false at its end; what
   * is beyond the limit was skipped.
   */
  boolean element(int size, TokenStreamContext list) {
    for (int i = size; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (room(i, list)) {
        return true;
      }
      skip();
    }
    return false;
  }

  /**
   * Whether a list or object that has so many elements may have one more; one too many is reported.
   */
  boolean room(int size, TokenStreamContext container) {
    if (size == limits.collectionSize()) {
      fault(
          "limit.collection-size",
          container,
          "a list or object has at most " + limits.collectionSize() + " elements");
    }
    return size < limits.collectionSize();
  }

  /** Skips the value at the current token, whatever it is, but not too deep. */
  void skip() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      inText = true;
      parser.finishToken();
      inText = false;
    }
    if (!parser.currentToken().isStructStart() || !open()) {
      return;
    }
    for (int levels = 1; levels > 0; ) {
      JsonToken token = parser.nextToken();
      if (token.isStructEnd()) {
        levels--;
      } else if (token.isStructStart() && open()) {
        levels++;
      }
    }
  }

  /** Skips the value of the property whose name is the current token. */
  void skipProperty() {
    parser.nextToken();
    skip();
  }

  /** Reports that something else was expected here than the current token, and skips that. */
  public void refuse(String expected) {
    if (parser.currentToken() == JsonToken.VALUE_NULL && !here().inRoot()) {
      fault("type.null", "expected " + expected + ", but found null");
    } else {
      fault("type.mismatch", "expected " + expected + ", but found " + found());
      skip();
    }
  }

  private String found() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + quoted(text());
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

  /** A name, code or date from the document, in which whatever is not ASCII must be seen. */
  static String quotedCode(String text) {
    return "“" + Texts.excerptInAscii(text) + "”";
  }

  /** The candidate that a misspelt name most likely means, as a question to end a message with. */
  static String didYouMean(String name, Collection<String> candidates) {
    if (name.length() > Texts.EXCERPT) {
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
