package io.github.copydesk.benchmarks.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Makes a document of any size, such as <i>an article with as many blank keywords as fit</i>. In
 * its parts, {@code '} stands for a quotation mark.
 */
public interface Filler {
  /** A document of about this many bytes. */
  byte[] of(int size);

  /** As many elements as fit, separated by commas, between a head and a tail. */
  static Filler list(String head, IntFunction<String> element, String tail) {
    return lists(Integer.MAX_VALUE, head, "", element, "", tail);
  }

  /**
   * As many lists as fit, such as quotes of a thousand passages each.
   *
   * @param most the number of elements in a list; the last may have fewer
   * @param open the start of a list, such as <code>{'verbatim':[</code>
   * @param close the end of a list
   */
  static Filler lists(
      int most, String head, String open, IntFunction<String> element, String close, String tail) {
    return size -> {
      ByteArrayOutputStream json = new ByteArrayOutputStream(size + size / 8);
      write(json, head + open);
      int least = size - close.length() - tail.length();
      for (int i = 0; i == 0 || json.size() < least; i++) {
        if (i > 0) {
          write(json, i % most == 0 ? close + "," + open : ",");
        }
        write(json, element.apply(i));
      }
      write(json, close + tail);
      return quoted(json.toByteArray());
    };
  }

  /** A document made from the size alone. */
  static Filler text(IntFunction<String> json) {
    return size -> quoted(json.apply(size).getBytes(StandardCharsets.UTF_8));
  }

  private static void write(ByteArrayOutputStream json, String part) {
    json.writeBytes(part.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] quoted(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '\'' ? (byte) '"' : bytes[i];
    }
    return bytes;
  }
}
