package io.github.copydesk.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Texts by others in a prompt, each between two lines with a word that occurs in none of them. So
 * no text can end before its end, whatever delimiters its author tries.
 */
final class Data {
  private static final int DIGITS = 16;

  private final String marker;

  /** For these texts. */
  Data(List<String> texts) {
    String all = String.join("\n", texts);
    String word = hash(all);
    while (all.contains(word)) {
      word = hash(word);
    }
    marker = word;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /** The word that occurs in none of the texts. */
  String marker() {
    return marker;
  }

  /** One of the texts between two lines. */
  String block(String text) {
    return "--- begin " + marker + "\n" + text + "\n--- end " + marker;
  }
}
