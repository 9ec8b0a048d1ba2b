package io.github.copydesk.json.engine;

import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Iterates over the properties of an object, and handles those that are duplicate, too many, badly
 * named or unknown.
 */
final class Members {
  /** The end of the object. */
  static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

  private final ReadContext in;
  private final JsonParser parser;
  private final PropertyNameMatcher matcher;
  private final TokenStreamContext here;
  private long seen;
  private int others;

  /**
   * The properties of the object at the current token.
   *
   * @param matcher finds the index of a known name; there are at most 64
   */
  Members(ReadContext in, PropertyNameMatcher matcher) {
    this.in = in;
    this.parser = in.parser();
    this.matcher = matcher;
    this.here = in.here();
  }

  /**
   * Goes to the name of the next property. Returns the index of a known one that was not met
   * before, {@link #END}, or any other negative number for an unknown name.
   */
  int next() {
    int index = parser.nextNameMatch(matcher);
    while (!take(index)) {
      index = parser.nextNameMatch(matcher);
    }
    return index;
  }

  /**
   * As {@link #next}, for a property whose name has already been read.
   *
   * @param names the names that the matcher knows
   */
  int current(List<String> names) {
    int index = parser.currentToken() == JsonToken.END_OBJECT ? END : indexOf(names);
    return take(index) ? index : next();
  }

  private int indexOf(List<String> names) {
    int index = names.indexOf(parser.currentName());
    return index < 0 ? PropertyNameMatcher.MATCH_UNKNOWN_NAME : index;
  }

  /** Whether a property is for the caller; if not, it has been reported and skipped. */
  private boolean take(int index) {
    if (index >= 0) {
      long bit = 1L << index;
      if ((seen & bit) != 0) {
        repeated(in);
        return false;
      }
      seen |= bit;
      return true;
    }
    return index == END || isWithinLimit(in, others++, here);
  }

  /** The known names that were met, one bit for each. */
  long seen() {
    return seen;
  }

  /**
   * Whether an object that has this many properties with unknown names may have the one at the
   * current token too; if not, it has been skipped.
   */
  static boolean isWithinLimit(ReadContext in, int others, TokenStreamContext object) {
    in.otherName();
    if (in.room(others, object)) {
      return true;
    }
    in.skipProperty();
    return false;
  }

  /** Reports the property at the current token as a duplicate, and skips it. */
  static void repeated(ReadContext in) {
    reportRepeated(in);
    in.skipProperty();
  }

  /** Reports the property at the current token as a duplicate. */
  static void reportRepeated(ReadContext in) {
    in.report("json.duplicate-key", () -> Words.twice(in.parser().currentName()));
  }

  /** Reports the property at the current token as unknown, and skips it. */
  static void unknown(ReadContext in, TokenStreamContext object, Supplier<String> message) {
    if (isNamed(in, object)) {
      in.unknown("value.unknown-property", message);
    }
    in.skipProperty();
  }

  /**
   * Whether the unknown name at the current token is acceptable as a name; if not, that has been
   * reported.
   */
  static boolean isNamed(ReadContext in, TokenStreamContext object) {
    String name = in.parser().currentName();
    if (name.length() > in.limits().nameLength()) {
      in.report("limit.name-length", object, in.limits()::nameLengthMessage);
      return false;
    }
    int lone = in.loneSurrogate(name);
    if (lone >= 0) {
      in.report("json.lone-surrogate", object, () -> Words.loneSurrogate(name, lone));
      return false;
    }
    return true;
  }

  /**
   * Whether the property at the current token is the {@code $schema} of the outermost object. If
   * so, its value is read and checked; it is not part of the value.
   */
  static boolean isSchema(ReadContext in) {
    if (!in.parser().currentName().equals(Names.SCHEMA) || !in.inDocument()) {
      return false;
    }
    if (in.isFirstSchema()) {
      in.parser().nextToken();
      schema(in);
    } else {
      repeated(in);
    }
    return true;
  }

  private static void schema(ReadContext in) {
    String found = Scalars.TEXT.read(in);
    String schema = Names.schema(in.type());
    if (found != null && !found.equals(schema)) {
      in.report(
          "version.unsupported", () -> "expected " + schema + ", but found " + Words.quoted(found));
    }
  }
}
