package io.github.copydesk.json.engine;

import io.github.copydesk.internal.PointerSegments;
import io.github.copydesk.internal.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.TokenStreamContext;

/** Places as JSON Pointers (RFC 6901), no longer than can be shown. */
public final class Pointers {
  private static final int MAX = 512;

  private Pointers() {}

  /**
   * The place of a parser or generator, such as {@code /quotes/0/kind}. A name in it may be as long
   * as the document; only its start is used.
   */
  public static String of(TokenStreamContext place) {
    Deque<TokenStreamContext> path = new ArrayDeque<>();
    TokenStreamContext last = place.hasPathSegment() ? place : place.getParent();
    for (TokenStreamContext at = last; at != null && !at.inRoot(); at = at.getParent()) {
      path.push(at);
    }
    StringBuilder pointer = new StringBuilder();
    for (TokenStreamContext at : path) {
      if (pointer.length() > MAX) {
        break;
      }
      pointer.append('/').append(at.inObject() ? segment(at.currentName()) : at.getCurrentIndex());
    }
    return shorten(pointer.toString());
  }

  private static Object segment(String name) {
    return PointerSegments.of(name.length() > MAX ? name.substring(0, MAX + 1) : name);
  }

  /** A pointer cut to a length that can be shown: at most 512 characters. */
  static String shorten(String pointer) {
    return Texts.shorten(pointer, MAX);
  }
}
