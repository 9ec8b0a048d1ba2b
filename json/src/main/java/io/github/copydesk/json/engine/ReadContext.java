package io.github.copydesk.json.engine;

import io.github.copydesk.internal.PointerSegments;
import io.github.copydesk.internal.Texts;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * A document being read: the position of its parser, and the problems found so far. A message is
 * given as a supplier, because most messages of a document with many problems are never shown.
 */
public final class ReadContext {
  /** How many values may be rejected by their builders, each at the cost of an exception. */
  private static final int REJECTIONS = 1000;

  private final JsonParser parser;
  private final @Nullable NameMemory memory;
  private final Limits limits;
  private final boolean lenient;
  private final Class<?> type;
  private final boolean halves;
  private final RawProblems problems = new RawProblems();
  private final RawProblems warnings = new RawProblems();
  private final Elements elements = new Elements();
  private boolean inText;
  private boolean schemaSeen;
  private boolean depthReported;
  private int unread;
  private int rejections;

  /**
   * A context for a parser before or at its first token.
   *
   * @param lenient whether to read past anything unknown
   * @param type the type of the outermost object, which {@code $schema} must match
   * @param halves whether a string may contain an unpaired surrogate; in UTF-8, only as an escape
   */
  public ReadContext(
      JsonParser parser, Limits limits, boolean lenient, Class<?> type, boolean halves) {
    this.parser = parser;
    this.memory = parser instanceof NameMemory names ? names : null;
    this.limits = limits;
    this.lenient = lenient;
    this.type = type;
    this.halves = halves;
  }

  /** The parser, at the current token. */
  public JsonParser parser() {
    return parser;
  }

  /** The string at the current token. */
  String text() {
    inText = true;
    String text = parser.getString();
    inText = false;
    return text;
  }

  /** The UTF-16 index of the first unpaired surrogate in a string or name, or -1. */
  int loneSurrogate(String text) {
    return halves ? Texts.loneSurrogate(text) : -1;
  }

  /** The value of the code at the current token; null if there is no such code. */
  <V> @Nullable V code(Codes<V> codes) {
    inText = true;
    V value =
        codes.get(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    inText = false;
    return value;
  }

  /** Goes to the end of the current token if it is a string. */
  private void finishText() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      inText = true;
      parser.finishToken();
      inText = false;
    }
  }

  /** Whether the parser failed within a string. */
  public boolean inText() {
    return inText;
  }

  /** The problems found so far. */
  public RawProblems problems() {
    return problems;
  }

  /** What a lenient reader passed over so far. */
  public RawProblems warnings() {
    return warnings;
  }

  Limits limits() {
    return limits;
  }

  /** Whether to read past anything unknown. */
  boolean isLenient() {
    return lenient;
  }

  /** The type of the outermost object. */
  Class<?> type() {
    return type;
  }

  /** The elements of lists that are not yet complete. */
  Elements elements() {
    return elements;
  }

  /** The object or array that the current token opens or is in. */
  TokenStreamContext here() {
    return parser.streamReadContext();
  }

  /** The pointer to the current token. */
  public String pointer() {
    return Pointers.of(here());
  }

  /** Reports a problem with the value or name at the current token. */
  public void report(String code, Supplier<String> message) {
    add(problems, code, message);
  }

  private void add(RawProblems to, String code, Supplier<String> message) {
    to.add(() -> problem(code, pointer(), parser.currentTokenLocation(), message));
  }

  /** Reports a problem with an object or array, at its start. */
  void report(String code, TokenStreamContext container, Supplier<String> message) {
    problems.add(() -> problem(code, pointer(container), start(container), message));
  }

  /** Reports a problem with a property of an object, at the start of the object. */
  void report(String code, TokenStreamContext object, String property, Supplier<String> message) {
    problems.add(() -> problem(code, pointer(object, property), start(object), message));
  }

  /** Reports a problem with the document at a given place. */
  public void report(RawProblem problem) {
    problems.add(() -> problem);
  }

  private static RawProblem problem(
      String code, String pointer, TokenStreamLocation at, Supplier<String> message) {
    return new RawProblem(code, pointer, at.getLineNr(), at.getColumnNr(), message.get());
  }

  private static String pointer(TokenStreamContext container) {
    return Pointers.of(container.getParent());
  }

  private static String pointer(TokenStreamContext object, String property) {
    return pointer(object) + "/" + PointerSegments.of(property);
  }

  private static TokenStreamLocation start(TokenStreamContext container) {
    return container.startLocation(ContentReference.unknown());
  }

  /**
   * Reports something unknown at the current token, and returns whether a lenient reader passes
   * over it.
   */
  boolean unknown(String code, Supplier<String> message) {
    add(lenient ? warnings : problems, code, message);
    return lenient;
  }

  /** Reports that a property read earlier is unknown. */
  void unknown(
      TokenStreamContext object,
      String property,
      TokenStreamLocation at,
      Supplier<String> message) {
    (lenient ? warnings : problems)
        .add(() -> problem("value.unknown-property", pointer(object, property), at, message));
  }

  /**
   * Whether building further values is pointless. An exception costs far more than the value that
   * it rejects; in a document that will be rejected anyway, this many are reported, and then no
   * more values are built.
   */
  boolean isHopeless() {
    return rejections >= REJECTIONS && problems.full();
  }

  /** Reports that the current token cannot be made into a value. */
  void rejected(String code, RuntimeException why) {
    rejections++;
    report(code, () -> String.valueOf(why.getMessage()));
  }

  /** Reports that a builder rejected an object. */
  void rejected(String code, TokenStreamContext object, RuntimeException why) {
    rejections++;
    report(code, object, () -> String.valueOf(why.getMessage()));
  }

  /** Whether the current token is a property of the outermost object. */
  boolean inDocument() {
    return depth() == 1;
  }

  /** Whether {@code $schema} is met for the first time. */
  boolean isFirstSchema() {
    boolean first = !schemaSeen;
    schemaSeen = true;
    return first;
  }

  /**
   * Whether the object or array that the current token opens is within the depth limit. If not, it
   * has been reported and skipped.
   */
  boolean open() {
    if (depth() <= limits.depth()) {
      return true;
    }
    tooDeep();
    unread++;
    for (int levels = 1; levels > 0; ) {
      JsonToken token = next();
      levels += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
    return false;
  }

  /** The next token of a value that is being skipped. */
  private JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.PROPERTY_NAME) {
      otherName();
    }
    return token;
  }

  /**
   * Reports that the document is nested too deeply here; only once, because one such place contains
   * many others.
   */
  public void tooDeep() {
    if (!depthReported) {
      tooDeep(limits::depthMessage);
    }
  }

  /** Reports that a value with a depth limit of its own is nested too deeply here. */
  void tooDeep(Supplier<String> message) {
    report("limit.depth", message);
    depthReported = true; // its contents are too deep as well
  }

  /**
   * A number that grows with every problem of what is read, even if the problem is not reported
   * again: if it has not changed, everything read in between was complete.
   */
  int troubles() {
    return problems.count() + unread;
  }

  /** The number of open objects and arrays; parsers over trees do not count them. */
  private int depth() {
    int depth = here().getNestingDepth();
    if (depth == 0) {
      for (TokenStreamContext open = here(); !open.inRoot(); open = open.getParent()) {
        depth++;
      }
    }
    return depth;
  }

  /** Whether the current token opens an object that can be read; if not, that has been reported. */
  boolean openObject() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      reject("an object");
      return false;
    }
    return open();
  }

  /** Whether the current token opens an array that can be read; if not, that has been reported. */
  boolean openList() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      reject("an array");
      return false;
    }
    return open();
  }

  /**
   * Goes to the next element of an array, of which this many have been read. Returns false at its
   * end; elements beyond the limit have been skipped.
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
   * Whether an array or object with this many elements may have one more; the first too many is
   * reported.
   */
  boolean room(int size, TokenStreamContext container) {
    if (size == limits.collectionSize()) {
      report("limit.collection-size", container, limits::collectionSizeMessage);
    }
    return size < limits.collectionSize();
  }

  /**
   * To be called for each name that is in no table, because only those fill the memory of a parser.
   *
   * @throws NameMemory.Crowded if they were chosen to make it slow
   */
  void otherName() {
    if (memory != null && memory.isCrowded()) {
      throw new NameMemory.Crowded();
    }
  }

  /** Skips the value at the current token, whatever it is, up to the depth limit. */
  void skip() {
    finishText();
    if (!parser.currentToken().isStructStart() || !open()) {
      return;
    }
    for (int levels = 1; levels > 0; ) {
      JsonToken token = next();
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

  /** Skips the remaining properties of the open object. */
  void skipProperties() {
    while (next() != JsonToken.END_OBJECT) {
      skipProperty();
    }
  }

  /** Reports what was expected here instead of the current token, and skips that. */
  public void reject(String expected) {
    reject(() -> expected);
  }

  /** As {@link #reject(String)}. */
  void reject(Supplier<String> expected) {
    if (parser.currentToken() == JsonToken.VALUE_NULL && !here().inRoot()) {
      report("type.null", () -> "expected " + expected.get() + ", but found null");
    } else {
      finishText(); // an unterminated string is a syntax error, and the only one reported here
      report("type.mismatch", () -> "expected " + expected.get() + ", but found " + found());
      skip();
    }
  }

  private String found() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "the string " + Words.quoted(text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          "the number " + Texts.excerpt(parser.getString());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "nothing";
    };
  }
}
