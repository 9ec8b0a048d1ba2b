package io.github.copydesk.json.engine;

import io.github.copydesk.internal.Texts;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * A document being read: where the reading stands, and what was found wrong so far. A message is
 * given as what makes it, as most of those of a document with many problems are never shown.
 */
public final class ReadContext {
  /** How many builders may reject their values, each at the price of an exception. */
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
   * Reading from a parser that stands before or on its first token.
   *
   * @param lenient whether to go on with what is known where something unknown is found
   * @param type the type of the outermost object, whose schema {@code $schema} may name
   * @param halves whether a text may have half of a surrogate pair; UTF-8 has none, so that there
   *     has to be an escape
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

  /** The UTF-16 index of the first half of a surrogate pair in a text or name, or -1. */
  int loneSurrogate(String text) {
    return halves ? Texts.loneSurrogate(text) : -1;
  }

  /** What the text at the current token stands for, if it is one of these codes. */
  <V> @Nullable V code(Codes<V> codes) {
    inText = true;
    V value =
        codes.get(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    inText = false;
    return value;
  }

  /** Goes to the end of the current token, if it is a text. */
  private void finishText() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      inText = true;
      parser.finishToken();
      inText = false;
    }
  }

  /** Whether the parser gave up within a text. */
  public boolean inText() {
    return inText;
  }

  /** What is wrong. */
  public RawProblems problems() {
    return problems;
  }

  /** What was passed over by a lenient reader. */
  public RawProblems warnings() {
    return warnings;
  }

  Limits limits() {
    return limits;
  }

  /** Whether to go on with what is known where something unknown is found. */
  boolean isLenient() {
    return lenient;
  }

  /** The type of the outermost object. */
  Class<?> type() {
    return type;
  }

  /** Where elements of lists lie until their list is complete. */
  Elements elements() {
    return elements;
  }

  /** The object or list that the current token opens or stands in. */
  TokenStreamContext here() {
    return parser.streamReadContext();
  }

  /** The place of the current token. */
  public String pointer() {
    return Pointers.of(here());
  }

  /** Reports something wrong with the value or name at the current token. */
  public void report(String code, Supplier<String> message) {
    add(problems, code, message);
  }

  private void add(RawProblems to, String code, Supplier<String> message) {
    to.add(() -> problem(code, pointer(), parser.currentTokenLocation(), message));
  }

  /** Reports something wrong with an object or list, which is shown where it begins. */
  void report(String code, TokenStreamContext container, Supplier<String> message) {
    problems.add(() -> problem(code, pointer(container), start(container), message));
  }

  /** Reports something wrong with a property of an object, which is shown where it begins. */
  void report(String code, TokenStreamContext object, String property, Supplier<String> message) {
    problems.add(() -> problem(code, pointer(object, property), start(object), message));
  }

  /** Reports something wrong with the document at a place. */
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
    return pointer(object) + "/" + Pointers.escape(property);
  }

  private static TokenStreamLocation start(TokenStreamContext container) {
    return container.startLocation(ContentReference.unknown());
  }

  /**
   * Reports something unknown at the current token, and whether a lenient reader passes it over.
   */
  boolean unknown(String code, Supplier<String> message) {
    add(lenient ? warnings : problems, code, message);
    return lenient;
  }

  /** Reports that a property that was read earlier is unknown. */
  void unknown(
      TokenStreamContext object,
      String property,
      TokenStreamLocation at,
      Supplier<String> message) {
    (lenient ? warnings : problems)
        .add(() -> problem("value.unknown-property", pointer(object, property), at, message));
  }

  /**
   * Whether there is no use in building values any more. An exception costs far more than the value
   * it rejects; of a document that will be rejected anyway, so many are reported, and then no value
   * is built.
   */
  boolean isHopeless() {
    return rejections >= REJECTIONS && problems.full();
  }

  /** Reports that no value can be made of the current token. */
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
   * Whether the object or list that the current token opens is within the limit of depth. If not,
   * that is reported and it is skipped.
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

  /** The next token of something that is skipped. */
  private JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.PROPERTY_NAME) {
      otherName();
    }
    return token;
  }

  /** Reports that the document is nested too deep here; once, as one place holds many others. */
  public void tooDeep() {
    if (!depthReported) {
      tooDeep(limits::depthMessage);
    }
  }

  /** Reports that something has a limit of depth of its own, and is nested deeper here. */
  void tooDeep(Supplier<String> message) {
    report("limit.depth", message);
    depthReported = true; // what is in it is too deep as well
  }

  /**
   * Grows whenever something is wrong with what is read, also where that is not reported again:
   * whoever finds it the same as before has read something whole.
   */
  int troubles() {
    return problems.count() + unread;
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

  /** Whether the current token opens an object that can be read; if not, that is reported. */
  boolean openObject() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      reject("an object");
      return false;
    }
    return open();
  }

  /** Whether the current token opens a list that can be read; if not, that is reported. */
  boolean openList() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      reject("an array");
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
      report("limit.collection-size", container, limits::collectionSizeMessage);
    }
    return size < limits.collectionSize();
  }

  /**
   * Is told of each name that is in no table, as only those fill the memory of a parser.
   *
   * @throws NameMemory.Crowded if they were chosen to make it slow
   */
  void otherName() {
    if (memory != null && memory.isCrowded()) {
      throw new NameMemory.Crowded();
    }
  }

  /** Skips the value at the current token, whatever it is, but not too deep. */
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

  /** Skips the properties that are left of the object that is open. */
  void skipProperties() {
    while (next() != JsonToken.END_OBJECT) {
      skipProperty();
    }
  }

  /** Reports that something else was expected here than the current token, and skips that. */
  public void reject(String expected) {
    reject(() -> expected);
  }

  /** As {@link #reject(String)}. */
  void reject(Supplier<String> expected) {
    if (parser.currentToken() == JsonToken.VALUE_NULL && !here().inRoot()) {
      report("type.null", () -> "expected " + expected.get() + ", but found null");
    } else {
      finishText(); // what has no end is not JSON, and nothing else is said about it
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
