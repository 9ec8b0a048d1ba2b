package io.github.copydesk.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet of every page, and the policy that allows it and nothing else. */
final class Style {
  static final String SHEET = sheet();

  /** No script, no picture from elsewhere, no form, no style but {@link #SHEET}. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + sha256(SHEET)
          + "'; base-uri 'none'; form-action 'none'";

  private Style() {}

  private static String sheet() {
    try (InputStream sheet = Style.class.getResourceAsStream("page.css")) {
      if (sheet == null) {
        throw new IllegalStateException("page.css is not beside the classes of the page");
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JVM has it
    }
  }
}
