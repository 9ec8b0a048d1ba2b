package io.github.copydesk.cli.input;

import java.util.Locale;
import java.util.Optional;

/** How documents are laid out in a file. */
public enum InputFormat {
  /** One document. */
  JSON,
  /** One document on each line. */
  NDJSON;

  /** The format that the name of a file promises, packed or not; empty for other names. */
  static Optional<InputFormat> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    if (unpacked.endsWith(".json")) {
      return Optional.of(JSON);
    }
    return unpacked.endsWith(".ndjson") || unpacked.endsWith(".jsonl")
        ? Optional.of(NDJSON)
        : Optional.empty();
  }

  /**
   * The format of a text that begins with these bytes: one document if a line ends inside the first
   * object, lines if it ends after it; empty if no line with an object has ended.
   */
  static Optional<InputFormat> ofText(byte[] text, int length) {
    int depth = 0;
    boolean string = false;
    boolean blank = true;
    for (int i = 0; i < length; i++) {
      byte b = text[i];
      if (b == '\n' && !blank) {
        return Optional.of(depth > 0 ? JSON : NDJSON);
      } else if (string) {
        i += b == '\\' ? 1 : 0;
        string = b != '"';
      } else {
        string = b == '"';
        depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
      }
      blank &= b <= ' ' && b >= 0;
    }
    return Optional.empty();
  }

  /** The name on the command line: {@code ndjson}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
