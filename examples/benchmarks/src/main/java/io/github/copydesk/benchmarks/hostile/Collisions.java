package io.github.copydesk.benchmarks.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Different strings with the same hash. */
final class Collisions {
  private static final int MOST = 60_000;

  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  /** The names of {@link #symbol}, made when they are first needed. */
  private static final class Symbols {
    static final List<String> ALL = symbols();
  }

  private Collisions() {}

  /**
   * Strings with the same {@code String.hashCode()}, made of “Aa” and “BB”; 2^20 different ones.
   */
  static String text(int i) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 20; bit++) {
      text.append(((i >> bit) & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  /**
   * Names of eight bytes with the same hash in the symbol table of jackson-core; some ten thousand,
   * over and over.
   *
   * <p>It treats a name as two numbers of four bytes, and adds what it makes of the first to 33
   * times the second; its secret comes in only after that. So for any first number there is a
   * second one that leads to the same sum; if that is also four characters, it gives a name.
   */
  static String symbol(int i) {
    return Symbols.ALL.get(i % Symbols.ALL.size());
  }

  private static List<String> symbols() {
    int sum = mixed(number('h', 'a', 's', 'h')) + 33 * number('i', 'n', 'g', 's');
    int inverse = 33; // of 33, so that 33 * inverse is 1: each step doubles the correct bits
    for (int step = 0; step < 5; step++) {
      inverse *= 2 - 33 * inverse;
    }
    List<String> names = new ArrayList<>();
    int count = LETTERS.length();
    for (int i = 0; names.size() < MOST && i < count * count * count * count; i++) {
      int first =
          number(
              LETTERS.charAt(i % count),
              LETTERS.charAt(i / count % count),
              LETTERS.charAt(i / (count * count) % count),
              LETTERS.charAt(i / (count * count * count)));
      int second = (sum - mixed(first)) * inverse;
      if (isName(second)) {
        byte[] name = new byte[8];
        for (int j = 0; j < 4; j++) {
          name[j] = (byte) (first >>> (24 - 8 * j));
          name[4 + j] = (byte) (second >>> (24 - 8 * j));
        }
        names.add(new String(name, StandardCharsets.US_ASCII));
      }
    }
    return names;
  }

  private static int number(int a, int b, int c, int d) {
    return (a << 24) | (b << 16) | (c << 8) | d;
  }

  private static int mixed(int first) {
    int mixed = first + (first >>> 15);
    return mixed ^ (mixed >>> 9);
  }

  /** Whether four bytes are visible ASCII that needs no escape in a name. */
  private static boolean isName(int four) {
    for (int shift = 0; shift < 32; shift += 8) {
      int c = (four >>> shift) & 0xFF;
      if (c <= ' ' || c >= 0x7F || c == '"' || c == '\\' || c == '\'') {
        return false;
      }
    }
    return true;
  }

  /**
   * Names of 48 bytes with the same hash there, made of the same words in different orders, because
   * from the fourth word on it only adds them up; 9! different ones.
   */
  static String reordered(int i) {
    List<String> words =
        new ArrayList<>(
            List.of("aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff", "gggg", "hhhh", "iiii"));
    StringBuilder name = new StringBuilder("x:aaaaaaaaaa");
    for (int left = i; !words.isEmpty(); ) {
      int at = left % words.size();
      left /= words.size();
      name.append(words.remove(at));
    }
    return name.toString();
  }
}
