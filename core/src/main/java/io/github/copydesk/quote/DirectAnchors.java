package io.github.copydesk.quote;

import io.github.copydesk.internal.Passages;
import io.github.copydesk.internal.Reporter;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds where the words of a direct quote differ from those of its anchors. */
final class DirectAnchors {
  private DirectAnchors() {}

  /** An anchor whose words differ from the quote, possibly only in square brackets. */
  record Difference(
      int anchor,
      List<TextSpan> spans,
      PrintedText text,
      PrintedText printed,
      boolean onlyInsertions) {
    void tell(Reporter reporter) {
      reporter
          .with("start", spans.get(0).getStart())
          .with("end", spans.get(spans.size() - 1).getEnd())
          .differing("text", text.readable(), "printed", printed.readable())
          .at("anchors", anchor);
    }
  }

  /**
   * The anchors that differ, in order. If none has all the words, the longest one should have them.
   */
  static List<Difference> differences(Quote quote) {
    List<TextAnchor> anchors = quote.getAnchors();
    int asTheyAre = 0;
    while (asTheyAre < anchors.size()
        && PrintedText.isPrintedAsItIs(quote.getText(), anchors.get(asTheyAre).getSpans())) {
      asTheyAre++;
    }
    return asTheyAre == anchors.size() ? List.of() : differences(quote.getText(), anchors);
  }

  private static List<Difference> differences(String quoted, List<TextAnchor> anchors) {
    PrintedText text = PrintedText.of(quoted);
    List<Difference> others = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i < anchors.size(); i++) {
      List<TextSpan> spans = anchors.get(i).getSpans();
      PrintedText printed = PrintedText.of(spans);
      if (!text.sameWords(printed)) {
        if (!others.isEmpty() && printed.length() > others.get(longest).printed.length()) {
          longest = others.size();
        }
        others.add(new Difference(i, spans, text, printed, false));
      }
    }
    Difference whole = others.size() == anchors.size() ? others.remove(longest) : null;
    Set<Difference> parts = parts(text, others);
    others.removeIf(parts::contains);
    if (whole != null) {
      boolean inserted = text.sameButForInsertions(whole.printed);
      others.add(new Difference(whole.anchor, whole.spans, text, whole.printed, inserted));
      others.sort(Comparator.comparingInt(Difference::anchor));
    }
    return others;
  }

  /** The anchors that have a part of the text, all found in one search. */
  private static Set<Difference> parts(PrintedText text, List<Difference> others) {
    Set<String> kept = Insertions.in(text.searchable());
    List<List<String>> pieces = others.stream().map(other -> other.printed.parts(kept)).toList();
    Predicate<String> found =
        Passages.in(text.searchable(), pieces.stream().flatMap(List::stream).toList());
    Set<Difference> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < others.size(); i++) {
      if (!pieces.get(i).isEmpty() && pieces.get(i).stream().allMatch(found)) {
        parts.add(others.get(i));
      }
    }
    return parts;
  }
}
