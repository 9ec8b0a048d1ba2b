package io.github.copydesk.quote;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.PairedMarks;
import io.github.copydesk.internal.PairedMarks.Mark;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.text.TextAnchor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Distinguishes quotation marks around a text, such as those of <i>“We won”</i>, from those within.
 */
final class OuterMarks {
  private OuterMarks() {}

  /**
   * Whether a text begins with a mark that is closed at its end or never, or ends with one that was
   * never opened. Of the marks that may be apostrophes, only those that are a pair count.
   */
  static boolean has(String text) {
    int start = 0;
    while (start < text.length() && Texts.isSpace(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && isAfterMark(text.charAt(end - 1))) {
      end--;
    }
    boolean may =
        end - start >= 2 && (mayMark(text.charAt(start)) || mayMark(text.charAt(end - 1)));
    if (!may) {
      return false;
    }
    List<Mark> marks = PairedMarks.of(text);
    if (marks.isEmpty()) {
      return false;
    }
    Mark first = marks.get(0);
    Mark last = marks.get(marks.size() - 1);
    boolean begins =
        first.start() == start
            && first.opens()
            && (first.partner() == null
                ? first.isDouble()
                : first.partner() == last && last.end() == end);
    boolean ends = last.end() == end && !last.opens() && last.partner() == null && last.isDouble();
    return begins || ends;
  }

  /** What is printed between marks that stand within further marks; each of it searchable. */
  static Set<String> within(List<TextAnchor> anchors) {
    Set<String> within = new HashSet<>();
    for (TextAnchor anchor : anchors) {
      if (anchor.getSpans().size() == 1) {
        addWithin(within, withMarksBeside(anchor));
      } else {
        anchor.getSpans().forEach(span -> addWithin(within, span.getExact()));
      }
    }
    return within;
  }

  /** The words of an anchor of one span, and the marks around them if both are known. */
  private static String withMarksBeside(TextAnchor anchor) {
    String exact = anchor.getSpans().get(0).getExact();
    String prefix = anchor.getPrefix().orElse("");
    String suffix = anchor.getSuffix().orElse("");
    int before = prefix.length() - 1;
    while (before >= 0 && Texts.isSpace(prefix.charAt(before))) {
      before--;
    }
    int after = 0;
    while (after < suffix.length() && isAfterMark(suffix.charAt(after))) {
      after++;
    }
    boolean beside =
        before >= 0
            && after < suffix.length()
            && Glyphs.isMark(prefix.charAt(before))
            && Glyphs.isMark(suffix.charAt(after));
    if (!beside) {
      return exact;
    }
    // with what is outside of them, which tells whether a straight one opens or closes
    return prefix.substring(Math.max(before - 1, 0))
        + exact
        + suffix.substring(0, Math.min(after + 2, suffix.length()));
  }

  private static void addWithin(Set<String> within, String printed) {
    int outer = 0; // where that ends which the marks around others have opened
    int inner = 0;
    for (Mark mark : PairedMarks.of(printed)) {
      if (mark.opens() && mark.start() >= outer) {
        outer = mark.until();
        inner = mark.start();
      } else if (mark.opens() && mark.start() >= inner) {
        inner = mark.until();
        within.add(PrintedText.of(printed.substring(mark.start(), inner)).searchable());
      }
    }
  }

  /**
   * A printed piece without what stands outside its marks: <i>“We won”</i> of <i>(“We won”;</i>.
   */
  static String withoutOutside(String piece) {
    int start = 0;
    while (start < piece.length() && isBeforeMark(piece.charAt(start))) {
      start++;
    }
    int end = piece.length();
    while (end > start && isOutside(piece.charAt(end - 1))) {
      end--;
    }
    boolean before = start > 0 && start < end && mayMark(piece.charAt(start));
    boolean after = end < piece.length() && start < end && mayMark(piece.charAt(end - 1));
    if (!before && !after) {
      return piece;
    }
    List<Mark> marks = PairedMarks.of(piece);
    if (marks.isEmpty()) {
      return piece;
    }
    Mark first = marks.get(0);
    Mark last = marks.get(marks.size() - 1);
    boolean around = first.partner() == last && first.start() == start && last.end() == end;
    boolean begins =
        before && (around || (first.start() == start && first.opens() && isAlone(first)));
    boolean ends = after && (around || (last.end() == end && !last.opens() && isAlone(last)));
    return piece.substring(begins ? start : 0, ends ? end : piece.length());
  }

  private static boolean isAlone(Mark mark) {
    return mark.partner() == null && mark.isDouble();
  }

  private static boolean mayMark(char c) {
    return c == '<' || c == '>' || c == ',' || Glyphs.isMark(c);
  }

  private static boolean isAfterMark(char c) {
    return Texts.isSpace(c) || c == ',' || c == '.';
  }

  private static boolean isBeforeMark(char c) {
    return Texts.isSpace(c) || Glyphs.isDash(c) || c == '(';
  }

  private static boolean isOutside(char c) {
    return Texts.isSpace(c) || Glyphs.isDash(c) || ",.;:!?)…".indexOf(c) >= 0;
  }
}
