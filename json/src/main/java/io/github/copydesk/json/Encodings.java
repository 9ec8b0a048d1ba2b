package io.github.copydesk.json;

import io.github.copydesk.json.engine.Utf8;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with a document before it is JSON: its bytes are not those of UTF-8 text. */
final class Encodings {
  private Encodings() {}

  /** Where the text begins: after one byte order mark, if there is one. */
  static int start(byte[] document) {
    return begins(document, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  /** The problem with the bytes, if there is one. */
  static Optional<Problem> problem(byte[] document, int start) {
    String other = other(document);
    if (!other.isEmpty()) {
      return Optional.of(
          new Problem(
              "encoding.unsupported",
              "",
              new Position(1, 1),
              "the document is in " + other + ", expected UTF-8"));
    }
    int invalid = Utf8.invalid(document, start, document.length);
    if (invalid < 0) {
      return Optional.empty();
    }
    String message =
        String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8 here", document[invalid]);
    String binary = binary(document);
    return Optional.of(
        new Problem(
            "encoding.invalid-utf8",
            "",
            new Positions(document, start, document.length).ofOffset(invalid),
            binary.isEmpty() ? message : message + ": the document is binary, " + binary));
  }

  private static String other(byte[] document) {
    if (begins(document, 0, 0, 0xFE, 0xFF)) {
      return "UTF-32BE";
    }
    if (begins(document, 0xFF, 0xFE, 0, 0)) {
      return "UTF-32LE";
    }
    if (begins(document, 0xFE, 0xFF)) {
      return "UTF-16BE";
    }
    if (begins(document, 0xFF, 0xFE)) {
      return "UTF-16LE";
    }
    if (document.length < 4) {
      return "";
    }
    // JSON begins with two characters of ASCII, so zeros tell the width of a unit
    int zeros = 0;
    for (int i = 0; i < 4; i++) {
      zeros = zeros << 1 | (document[i] == 0 ? 1 : 0);
    }
    return switch (zeros) {
      case 0b1110 -> "UTF-32BE";
      case 0b0111 -> "UTF-32LE";
      case 0b1010 -> "UTF-16BE";
      case 0b0101 -> "UTF-16LE";
      default -> "";
    };
  }

  private static String binary(byte[] document) {
    if (begins(document, 0x1F, 0x8B)) {
      return "compressed by gzip";
    }
    if (begins(document, 'P', 'K', 3, 4)) {
      return "a zip archive";
    }
    if (begins(document, '%', 'P', 'D', 'F')) {
      return "a PDF";
    }
    return begins(document, 0x28, 0xB5, 0x2F, 0xFD) ? "compressed by zstd" : "";
  }

  private static boolean begins(byte[] document, int... bytes) {
    if (document.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (document[i] != (byte) bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
