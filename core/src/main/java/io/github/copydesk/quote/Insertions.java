package io.github.copydesk.quote;

import io.github.copydesk.internal.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Insertions in square brackets, such as <i>[Warhol]</i> in <i>“[Warhol] liked it”</i>: whether two
 * texts are the same but for them.
 *
 * <p>One that only one of the two has stands for at least one word of the other, none of them an
 * insertion; those that both have are words like others. With letters directly outside it stands
 * for the rest of their word: <i>[T]en</i> is <i>ten</i>, and no <i>pen</i>. One in the middle of
 * what is printed may also have been added, as <i>[sic]</i> is.
 *
 * <p>Reads both texts side by side and keeps all ways in which they may still be the same; gives up
 * when these are too many.
 */
final class Insertions {
  /** How many ways there may be for each word, and in a short text. */
  private static final int FOR_EACH = 8;

  private static final int AT_LEAST = 1 << 14;

  /** What a way goes on with: the next words of both, or more words for an insertion of one. */
  private static final int NEXT = 0;

  private static final int OF_TEXT = 1;
  private static final int OF_PRINTED = 2;

  /** More words for an insertion of what is printed that has all from the beginning of the text. */
  private static final int FROM_START = 3;

  private static final int KINDS = 4;

  private final List<String> text;
  private final List<String> printed;
  private final Set<String> common; // the insertions that both have

  // each way is the number of words read in the text, times four, and what it goes on with;
  // those for as many words of both as were read, for one more, and for two more
  private Set<Integer> ways = new HashSet<>();
  private Set<Integer> after = new HashSet<>();
  private Set<Integer> later = new HashSet<>();

  private Insertions(List<String> text, List<String> printed) {
    this.text = text;
    this.printed = printed;
    common = new HashSet<>(text);
    common.removeIf(token -> token.indexOf('[') < 0);
    common.retainAll(new HashSet<>(printed));
  }

  /** Whether a text is what is printed but for insertions; both have a space between words. */
  static boolean same(String text, String printed) {
    return find(text, printed, false);
  }

  /** Whether a text is a part of what is printed but for insertions. */
  static boolean within(String text, String printed) {
    return find(text, printed, true);
  }

  private static boolean find(String text, String printed, boolean part) {
    if (text.indexOf('[') < 0 && printed.indexOf('[') < 0) {
      return false;
    }
    Insertions both = new Insertions(tokens(text), tokens(printed));
    return both.hasWords(both.text)
        && both.hasWords(both.printed)
        && (both.find(part, OF_TEXT) || both.find(part, OF_PRINTED));
  }

  private boolean hasWords(List<String> tokens) {
    return tokens.stream().anyMatch(token -> !isInsertion(token));
  }

  /** Whether insertions of one of the two are filled by words of the other. */
  private boolean find(boolean part, int whose) {
    int all = text.size() + printed.size();
    long left = AT_LEAST + (long) FOR_EACH * all;
    ways.clear();
    after.clear();
    later.clear();
    ways.add(NEXT);
    for (int read = 0; read <= all; read++) {
      if (part && read <= printed.size()) {
        ways.add(NEXT); // it may begin anywhere
      }
      left -= ways.size();
      if (left < 0) {
        return false;
      }
      for (int way : ways) {
        int i = way / KINDS;
        int j = read - i;
        int with = way % KINDS;
        if (i == text.size() && with == NEXT && (part || j == printed.size())) {
          return true;
        }
        if (j < printed.size()) {
          String mine = i < text.size() ? text.get(i) : "";
          goOn(i, with, whose, mine, printed.get(j));
        }
      }
      Set<Integer> done = ways;
      ways = after;
      after = later;
      later = done;
      later.clear();
    }
    return false;
  }

  /** Adds the ways on from a place in both, with the words that are next; none is empty. */
  private void goOn(int i, int with, int whose, String mine, String theirs) {
    if (with == NEXT && mine.equals(theirs)) {
      later.add(way(i + 1, NEXT));
    } else if (whose == OF_TEXT && isPlain(theirs)) {
      if (with == OF_TEXT || standsForAny(mine)) {
        after.add(way(i, OF_TEXT));
        later.add(way(i + 1, NEXT));
      } else if (fits(mine, theirs)) {
        later.add(way(i + 1, NEXT));
      }
    } else if (whose == OF_PRINTED) {
      goOnInPrint(i, with, mine, theirs);
    }
  }

  private void goOnInPrint(int i, int with, String mine, String theirs) {
    boolean any = with != NEXT || standsForAny(theirs);
    if (any && isPlain(mine)) {
      boolean fromStart = with == FROM_START || (with == NEXT && i == 0);
      after.add(way(i + 1, fromStart ? FROM_START : OF_PRINTED));
      if (!fromStart || i + 1 < text.size()) {
        later.add(way(i + 1, NEXT));
      }
    } else if (!any && isPlain(mine) && fits(theirs, mine)) {
      later.add(way(i + 1, NEXT));
    }
    boolean within = i > 0 && (i < text.size() || theirs.equals("[sic]"));
    if (with == NEXT && any && within) {
      after.add(way(i, NEXT)); // it was added
    }
  }

  private static int way(int i, int with) {
    return i * KINDS + with;
  }

  private static boolean isPlain(String token) {
    return !token.isEmpty() && token.indexOf('[') < 0 && token.indexOf(']') < 0;
  }

  private boolean isInsertion(String token) {
    int open = token.indexOf('[');
    return open >= 0 && open < token.lastIndexOf(']') && !common.contains(token);
  }

  private boolean standsForAny(String token) {
    return isInsertion(token)
        && token.startsWith("[")
        && (token.endsWith("]") || token.endsWith("]'s"));
  }

  /** Whether a word has the letters that stand around an insertion, and what that may stand for. */
  private boolean fits(String insertion, String word) {
    if (!isInsertion(insertion) || standsForAny(insertion)) {
      return false;
    }
    int open = insertion.indexOf('[');
    int close = insertion.lastIndexOf(']');
    String before = insertion.substring(0, open);
    String within = insertion.substring(open + 1, close);
    String after = insertion.substring(close + 1);
    if (within.codePointCount(0, within.length()) == 1) {
      return Letters.isSameButForCase(word, before + within + after) || word.equals(before + after);
    }
    return word.length() >= before.length() + after.length()
        && word.startsWith(before)
        && word.endsWith(after);
  }

  /** The words of a text; an insertion is one of them, however many it has. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int last = text.lastIndexOf(']');
    int from = 0;
    int open = text.indexOf('[');
    while (from < text.length()) {
      int end = space(text, from);
      open = open >= 0 && open < from ? text.indexOf('[', from) : open;
      if (open >= 0 && open < end && open < last) {
        end = space(text, text.indexOf(']', open));
      }
      if (end > from) {
        tokens.add(text.substring(from, end));
      }
      from = end + 1;
    }
    return tokens;
  }

  private static int space(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }
}
