package io.github.copydesk;

import java.util.List;

/** Numbers that look random and are the same on every JDK and in every run (SplitMix64). */
public final class Chance {
  private long state;

  /** A sequence of its own for each seed. */
  public Chance(long seed) {
    state = seed;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A number from 0 to below another. */
  public int below(int end) {
    return (int) ((next() >>> 33) % end);
  }

  /** A number from one to another. */
  public int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** Some number of 64 bits. */
  public long any() {
    return next();
  }

  /** One of some. */
  public <T> T of(List<T> some) {
    return some.get(below(some.size()));
  }

  /** From one to most of some, one after another. */
  public String wordsOf(List<String> some, int most) {
    StringBuilder words = new StringBuilder();
    for (int i = between(1, most); i > 0; i--) {
      words.append(of(some));
    }
    return words.toString();
  }

  /** A code point of any block, assigned or not. */
  public int codePoint() {
    int block = below(10) == 0 ? between(0, 0x21FF) : below(6) == 0 ? 0x1C00 : between(0, 0x3FF);
    int codePoint = (block << 7) + below(128);
    return codePoint >= 0xD800 && codePoint <= 0xDFFF ? codePoint - 0x2000 : codePoint;
  }
}
