package io.github.copydesk.quote;

import io.github.copydesk.internal.Reporter;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds where the words of a direct quote differ from those of its anchors. */
final class DirectAnchors {
  private DirectAnchors() {}

  /** An anchor whose words differ from the quote, possibly only in square brackets. */
  record Difference(
      int index, TextAnchor anchor, PrintedText text, PrintedText printed, boolean onlyInsertions) {
    void tell(Reporter reporter) {
      List<TextSpan> spans = anchor.getSpans();
      reporter
          .with("start", spans.get(0).getStart())
          .with("end", spans.get(spans.size() - 1).getEnd())
          .differing("text", text.readable(), "printed", printed.readable())
          .at("anchors", index);
    }
  }

  /**
   * The anchors that differ, in order. If none has all the words, the longest one should have them.
   */
  static List<Difference> differences(Quote quote) {
    List<TextAnchor> anchors = quote.getAnchors();
    int asTheyAre = 0;
    while (asTheyAre < anchors.size()
        && AsPrinted.is(quote.getText(), anchors.get(asTheyAre).getSpans())) {
      asTheyAre++;
    }
    return asTheyAre == anchors.size() ? List.of() : differences(quote.getText(), anchors);
  }

  private static List<Difference> differences(String quoted, List<TextAnchor> anchors) {
    PrintedText text = PrintedText.of(quoted);
    PrintedText small = text.small();
    List<Difference> others = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i < anchors.size(); i++) {
      TextAnchor anchor = anchors.get(i);
      PrintedText printed = PrintedText.of(anchor.getSpans());
      boolean same =
          text.sameWords(printed) || (isHeadline(anchor) && small.sameWords(printed.small()));
      if (!same) {
        if (!others.isEmpty() && printed.length() > others.get(longest).printed.length()) {
          longest = others.size();
        }
        others.add(new Difference(i, anchor, text, printed, false));
      }
    }
    Difference whole = others.size() == anchors.size() ? others.remove(longest) : null;
    Set<Difference> parts = AnchoredParts.of(text, others);
    others.removeIf(parts::contains);
    if (whole != null) {
      boolean inserted =
          isHeadline(whole.anchor)
              ? small.sameButForInsertions(whole.printed.small())
              : text.sameButForInsertions(whole.printed);
      others.add(new Difference(whole.index, whole.anchor, text, whole.printed, inserted));
      others.sort(Comparator.comparingInt(Difference::index));
    }
    return others;
  }

  /** Whether an anchor is in the headline, where capitals are a matter of style. */
  static boolean isHeadline(TextAnchor anchor) {
    return anchor.getPart() == TextPart.HEADLINE;
  }
}
