package io.github.copydesk;

import java.util.List;
import java.util.Random;

/** Strings that are nearly right, for what accepts some strings and rejects others. */
public final class ChangedText {
  private ChangedText() {}

  /** A string made by up to three changes of another, mostly to characters of such strings. */
  public static String of(Random random, List<String> from, String characters) {
    StringBuilder text = new StringBuilder(from.get(random.nextInt(from.size())));
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(text.length() + 1);
      if (random.nextBoolean() && at < text.length()) {
        text.deleteCharAt(at);
      }
      if (random.nextInt(3) > 0) {
        char any = characters.charAt(random.nextInt(characters.length()));
        text.insert(Math.min(at, text.length()), any);
      }
      if (random.nextInt(20) == 0) {
        text.append(from.get(random.nextInt(from.size())));
      }
    }
    return text.toString();
  }
}
