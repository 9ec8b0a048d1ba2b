package io.github.copydesk.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Names that all fall into one slot of a parser's memory, whatever its seed. Its hash adds up what
 * follows the first twelve bytes, four bytes at a time: names with the same fours in a different
 * order collide.
 */
final class Collisions {
  private static final String[] FOURS = {
    "able", "acid", "aged", "also", "area", "army", "away", "baby", "back"
  };

  private Collisions() {}

  /** This many names, each usable for an extension. */
  static List<String> names(int count) {
    List<String> names = new ArrayList<>(count);
    permute(new ArrayList<>(List.of(FOURS)), 0, names, count);
    Collections.shuffle(names, new Random(7));
    requireCollisions(names.subList(0, 10));
    return names;
  }

  private static void permute(List<String> fours, int fixed, List<String> names, int count) {
    if (names.size() == count) {
      return;
    }
    if (fixed == fours.size()) {
      names.add("x-desk:names" + String.join("", fours));
      return;
    }
    for (int i = fixed; i < fours.size(); i++) {
      Collections.swap(fours, fixed, i);
      permute(fours, fixed + 1, names, count);
      Collections.swap(fours, fixed, i);
    }
  }

  /** Checked with the hash function that the parser itself uses. */
  private static void requireCollisions(List<String> names) {
    ByteQuadsCanonicalizer memory = ByteQuadsCanonicalizer.createRoot();
    long hashes = names.stream().map(name -> hash(memory, name)).distinct().count();
    if (hashes != 1) {
      throw new IllegalStateException("the names have " + hashes + " hashes");
    }
  }

  private static int hash(ByteQuadsCanonicalizer memory, String name) {
    int[] quads = new int[name.length() / 4];
    for (int i = 0; i < name.length(); i++) {
      quads[i / 4] = quads[i / 4] << 8 | name.charAt(i);
    }
    return memory.calcHash(quads, quads.length);
  }
}
