package io.github.copydesk.text;

/** The last character, as a reader sees it, of the code points added so far. */
final class GraphemeCluster {
  /** U+200C, which keeps an Indic consonant separate from the next. */
  private static final int NON_JOINER = 0x200C;

  private int last = -1;
  private GraphemeKind lastKind = GraphemeKind.CONTROL; // like the start of a text

  /** Whether it is a picture, possibly with marks on it and at most one joiner after them. */
  private boolean picture;

  /** Whether it is a single letter of a flag. */
  private boolean halfFlag;

  /** Whether it ends with an Indic consonant, possibly with marks on it. */
  private boolean consonant;

  /** Whether a linker is among those marks. */
  private boolean linked;

  /** Adds the next code point and returns whether it belongs to the same character. */
  boolean takes(int codePoint) {
    GraphemeKind kind = GraphemeKind.of(codePoint);
    boolean takes =
        kind.joins(lastKind)
            || (last == '\r' && codePoint == '\n')
            || (kind == GraphemeKind.REGIONAL && halfFlag)
            || (kind == GraphemeKind.PICTOGRAPHIC && picture && lastKind == GraphemeKind.JOINER)
            || (kind == GraphemeKind.CONSONANT && linked);
    boolean extended = kind.isMark() && lastKind != GraphemeKind.JOINER;
    picture = kind == GraphemeKind.PICTOGRAPHIC || (picture && extended);
    halfFlag = kind == GraphemeKind.REGIONAL && !halfFlag;
    boolean marked = consonant && kind.isMark() && codePoint != NON_JOINER;
    linked = marked && (linked || kind == GraphemeKind.LINKER);
    consonant = kind == GraphemeKind.CONSONANT || marked;
    last = codePoint;
    lastKind = kind;
    return takes;
  }
}
