package io.github.copydesk.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of a text, each with the one that it opens or closes, in one pass over it.
 *
 * <p>Double marks may be nested. A single one may be an apostrophe: one that opens counts if
 * another closes in its paragraph, and until the last that can; one that was not opened counts only
 * after a stop, as in <i>won.’</i>. What is open where a paragraph ends is closed there, unless a
 * later paragraph closes it and none in between begins with a mark that opens it again.
 */
public final class PairedMarks {
  private final String text;
  private final List<Mark> found = new ArrayList<>();
  private final Kind doubles = new Kind();
  private final Kind singles = new Kind();
  private @Nullable Mark closer; // the last that may close the single mark that is open
  private int paragraph; // where it begins
  private int ofParagraph; // the first of its marks

  /** A quotation mark. */
  public static final class Mark {
    private final int start;
    private final int end;
    private final boolean opens;
    private final boolean twofold;
    private @Nullable Mark partner;
    private int until;
    private boolean dropped;

    Mark(int start, int end, boolean opens, boolean twofold) {
      this.start = start;
      this.end = end;
      this.opens = opens;
      this.twofold = twofold;
    }

    /** Where it begins. */
    public int start() {
      return start;
    }

    /** Where it ends. */
    public int end() {
      return end;
    }

    /** Whether it opens. */
    public boolean opens() {
      return opens;
    }

    /** Whether it is a double mark, and so no apostrophe. */
    public boolean isDouble() {
      return twofold;
    }

    /** The mark that closes or opens it, or null. */
    public @Nullable Mark partner() {
      return partner;
    }

    /** Where what it opens ends: at its partner, or with the paragraph; 0 if it closes. */
    public int until() {
      return partner != null && opens ? partner.start : until;
    }

    private void pair(Mark closing) {
      partner = closing;
      closing.partner = this;
    }
  }

  /** What is open of one kind of marks. */
  private static final class Kind {
    private final Deque<Mark> open = new ArrayDeque<>();
    private @Nullable Mark left; // open since an earlier paragraph
  }

  private PairedMarks(String text) {
    this.text = text;
  }

  /** The marks of a text in their order. */
  public static List<Mark> of(String text) {
    PairedMarks marks = new PairedMarks(text);
    marks.find();
    marks.found.removeIf(mark -> mark.dropped);
    return marks.found;
  }

  private void find() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        endParagraph(i);
      } else if (mayMark(c)) {
        i += mark(i, c);
      }
    }
    endParagraph(text.length());
  }

  private static boolean mayMark(char c) {
    return c <= '>'
        ? c == '"' || c == '\'' || c == ',' || c == '<' || c == '>'
        : c == '`' || c > 0x7F;
  }

  /** Adds what stands there if it is a mark, and tells how much longer than a character it is. */
  private int mark(int at, char c) {
    if (Marks.isTypedTwice(text, at) || isTypedDouble(at, c)) {
      mark(at, at + 2, true, doubles);
      return 1;
    }
    if (Glyphs.isDoubleMark(c)) {
      if (!Marks.isOfAcronym(text, at)) {
        mark(at, at + 1, true, doubles);
      }
    } else if (Glyphs.isSingleMark(c) && !Marks.isApostrophe(text, at)) {
      mark(at, at + 1, false, singles);
    }
    return 0;
  }

  private void mark(int start, int end, boolean twofold, Kind kind) {
    boolean again = start == paragraph && kind.left != null;
    if (start == paragraph) {
      kind.left = null;
    }
    boolean opens = again || Marks.opens(text, start, end, !kind.open.isEmpty());
    Mark mark = new Mark(start, end, opens, twofold);
    if (twofold) {
      doubleMark(mark);
    } else {
      singleMark(mark);
    }
  }

  private void doubleMark(Mark mark) {
    if (mark.opens) {
      found.add(mark);
      doubles.open.push(mark);
    } else if (!doubles.open.isEmpty()) {
      found.add(mark);
      doubles.open.pop().pair(mark);
    } else if (!isAfterDigit(mark.start)) { // an inch otherwise
      loneClosing(mark, doubles);
    }
  }

  private void singleMark(Mark mark) {
    boolean surely = Marks.isOpeningByForm(text.charAt(mark.start));
    boolean stopped = mark.start > 0 && !Glyphs.isOfWord(text.codePointBefore(mark.start));
    if (mark.opens && (singles.open.isEmpty() || closer != null || surely)) {
      settle();
      found.add(mark);
      singles.open.push(mark);
    } else if (!mark.opens && !singles.open.isEmpty()) {
      drop(closer);
      closer = mark;
      found.add(mark);
      if (stopped) {
        settle();
      }
    } else if (!mark.opens && (stopped || (singles.left != null && isStopped(mark.end)))) {
      loneClosing(mark, singles);
    }
  }

  private void loneClosing(Mark mark, Kind kind) {
    found.add(mark);
    if (kind.left != null) {
      kind.left.pair(mark);
      kind.left = null;
    }
  }

  /** Decides what the single mark that is open was. */
  private void settle() {
    Mark open = singles.open.poll();
    if (open != null && closer != null) {
      open.pair(closer);
    } else if (open != null) {
      boolean surely = Marks.isOpeningByForm(text.charAt(open.start)) || open.start == paragraph;
      open.dropped = !surely;
      singles.left = surely ? open : singles.left;
    }
    closer = null;
  }

  private static void drop(@Nullable Mark mark) {
    if (mark != null) {
      mark.dropped = true;
    }
  }

  private void endParagraph(int end) {
    settle();
    if (!doubles.open.isEmpty()) {
      doubles.left = doubles.open.getLast();
      doubles.open.clear();
    }
    for (; ofParagraph < found.size(); ofParagraph++) {
      Mark mark = found.get(ofParagraph);
      mark.until = mark.opens ? end : 0;
    }
    paragraph = end + 1;
  }

  /** Whether a double mark is typed as two: ``yes''; two apostrophes may also close two others. */
  private boolean isTypedDouble(int at, char c) {
    if ((c != '`' && c != '\'') || at + 1 == text.length() || text.charAt(at + 1) != c) {
      return false;
    }
    return !doubles.open.isEmpty() || Marks.opens(text, at, at + 2, false);
  }

  private boolean isAfterDigit(int at) {
    return at > 0 && Glyphs.isAsciiDigit(text.charAt(at - 1));
  }

  private boolean isStopped(int at) {
    return at == text.length() || ",.;:!?\n".indexOf(text.charAt(at)) >= 0;
  }
}
