package io.github.copydesk.constraint;

import io.github.copydesk.internal.Characters;
import java.net.URI;

/**
 * Checks whether a URI with an authority, such as {@code user@news.example:8080}, has a host.
 * {@link URI#getHost} does not recognize a host that is not plain ASCII or has an underscore.
 */
final class WebHost {
  /**
   * What a label may contain besides letters: IDNA allows the marks and joiners, and emoji need the
   * last.
   */
  private static final String BETWEEN = "-_·\u05F3\u05F4\u30FB\u200C\u200D\uFE0F";

  private static final int MAX_NAME = 253;
  private static final int MAX_LABEL = 63;
  private static final int MAX_PORT = 65_535;
  private static final int MAX_PORT_DIGITS = 5;
  private static final int MAX_BYTE = 255;

  private WebHost() {}

  static boolean isIn(URI url) {
    String authority = url.getRawAuthority();
    String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = hostAndPort.indexOf(':', hostAndPort.lastIndexOf(']') + 1);
    if (colon >= 0 && !isPort(hostAndPort.substring(colon + 1))) {
      return false;
    }
    String host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
    return host.startsWith("[")
        ? host.equals(url.getHost()) // an invalid address would not have parsed as a URI
        : isName(host);
  }

  /** Digits up to 65535, or nothing, which means the default port. */
  private static boolean isPort(String port) {
    return port.isEmpty()
        || (isNumber(port)
            && port.length() <= MAX_PORT_DIGITS
            && Integer.parseInt(port) <= MAX_PORT);
  }

  /**
   * Labels separated by dots, possibly with one at the end; an IP address if the last is a number.
   */
  private static boolean isName(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (name.length() > MAX_NAME) {
      return false;
    }
    int start = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
      if (!isLabel(name, start, dot)) {
        return false;
      }
      start = dot + 1;
    }
    return isLabel(name, start, name.length())
        && (!isNumber(name.substring(start)) || isAddress(name));
  }

  private static boolean isLabel(String name, int start, int end) {
    boolean named = false;
    for (int i = start; i < end; ) {
      int c = name.codePointAt(i);
      if (Characters.isOfWord(c) || isPicture(c)) {
        named = true;
      } else if (BETWEEN.indexOf(c) < 0) {
        return false;
      }
      i += Character.charCount(c);
    }
    return named && end - start <= MAX_LABEL;
  }

  /** An arrow, symbol or emoji, which some registries allow. */
  private static boolean isPicture(int c) {
    return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF);
  }

  private static boolean isAddress(String name) {
    String[] numbers = name.split("\\.", -1);
    for (String number : numbers) {
      if (!isNumber(number) || number.length() > 3 || Integer.parseInt(number) > MAX_BYTE) {
        return false;
      }
    }
    return numbers.length == 4;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
