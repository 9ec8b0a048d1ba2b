package io.github.copydesk.json;

import io.github.copydesk.json.engine.Utf8;
import java.util.Locale;
import java.util.Optional;

/** The problems of a document whose bytes are not UTF-8 text, found before it is parsed as JSON. */
final class Encodings {
  private Encodings() {}

  /** The text of a document: what follows the byte order mark, if there is one. */
  static DocumentBytes text(DocumentBytes document) {
    return hasMark(document) ? document.after(3) : document;
  }

  /** Whether a document begins with a byte order mark. */
  static boolean hasMark(DocumentBytes document) {
    return document.beginsWith(0xEF, 0xBB, 0xBF);
  }

  /** The problem with the encoding of a document and its text, if there is one. */
  static Optional<Problem> problem(DocumentBytes document, DocumentBytes text) {
    String other = other(document);
    if (!other.isEmpty()) {
      return Optional.of(
          new Problem(
              "encoding.unsupported",
              "",
              new LineColumns(document).of(document.from()),
              "expected UTF-8, but found " + other));
    }
    int invalid = Utf8.invalid(text.bytes(), text.from(), text.to());
    if (invalid < 0) {
      return Optional.empty();
    }
    String message =
        String.format(Locale.ROOT, "invalid UTF-8: unexpected byte 0x%02X", text.bytes()[invalid]);
    String binary = binary(document);
    return Optional.of(
        new Problem(
            "encoding.invalid-utf8",
            "",
            new LineColumns(text).of(invalid),
            binary.isEmpty() ? message : message + "; this is a binary file (" + binary + ")"));
  }

  private static String other(DocumentBytes document) {
    if (document.beginsWith(0, 0, 0xFE, 0xFF)) {
      return "UTF-32BE";
    }
    if (document.beginsWith(0xFF, 0xFE, 0, 0)) {
      return "UTF-32LE";
    }
    if (document.beginsWith(0xFE, 0xFF)) {
      return "UTF-16BE";
    }
    if (document.beginsWith(0xFF, 0xFE)) {
      return "UTF-16LE";
    }
    if (document.length() < 4) {
      return "";
    }
    // JSON begins with two ASCII characters, so the zeros tell the width of a code unit
    int zeros = 0;
    for (int i = 0; i < 4; i++) {
      zeros = zeros << 1 | (document.bytes()[document.from() + i] == 0 ? 1 : 0);
    }
    return switch (zeros) {
      case 0b1110 -> "UTF-32BE";
      case 0b0111 -> "UTF-32LE";
      case 0b1010 -> "UTF-16BE";
      case 0b0101 -> "UTF-16LE";
      default -> "";
    };
  }

  private static String binary(DocumentBytes document) {
    if (document.beginsWith(0x1F, 0x8B)) {
      return "gzip";
    }
    if (document.beginsWith('P', 'K', 3, 4)) {
      return "zip";
    }
    if (document.beginsWith('%', 'P', 'D', 'F')) {
      return "PDF";
    }
    return document.beginsWith(0x28, 0xB5, 0x2F, 0xFD) ? "zstd" : "";
  }
}
