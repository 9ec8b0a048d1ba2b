package io.github.copydesk.quote;

import io.github.copydesk.internal.Passages;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the verbatim passages of a partial or mixed quote that are not in its anchored words. */
final class AnchoredPassages {
  /** The most comparisons that plain searches may take. */
  private static final long FEW = 1 << 16;

  /** How many may be read for insertions. */
  private static final long MOST = 1 << 22;

  private AnchoredPassages() {}

  /** A passage that is in none of the anchors, or only with other words in square brackets. */
  record Missing(String passage, List<Object> path, boolean onlyInsertions) {}

  /** The missing passages, in order; none if the quote is not anchored. */
  static List<Missing> missing(Quote quote) {
    QuoteKind kind = quote.getKind();
    boolean hasPassages = kind == QuoteKind.PARTIAL || kind == QuoteKind.MIXED;
    if (!hasPassages || quote.getAnchors().isEmpty()) {
      return List.of();
    }
    boolean listed = kind == QuoteKind.MIXED || !quote.getVerbatim().isEmpty();
    List<String> passages = listed ? quote.getVerbatim() : List.of(quote.getText());
    return areAsTheyAre(passages, quote.getAnchors())
        ? List.of()
        : missing(passages, quote.getAnchors(), listed);
  }

  private static boolean areAsTheyAre(List<String> passages, List<TextAnchor> anchors) {
    long compared = 0;
    for (int i = 0; i < passages.size(); i++) {
      String passage = passages.get(i);
      boolean found = false;
      for (int j = 0; j < anchors.size() && !found; j++) {
        List<TextSpan> spans = anchors.get(j).getSpans();
        String printed = spans.get(0).getExact();
        compared += (long) passage.length() * printed.length();
        if (compared > FEW) {
          return false;
        }
        found = spans.size() == 1 && AsPrinted.has(passage, printed);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static List<Missing> missing(
      List<String> passages, List<TextAnchor> anchors, boolean listed) {
    List<PrintedText> sought = passages.stream().map(PrintedText::of).toList();
    List<PrintedText> printed = new ArrayList<>();
    List<PrintedText> headlines = new ArrayList<>();
    for (TextAnchor anchor : anchors) {
      PrintedText words = PrintedText.of(anchor.getSpans());
      printed.add(words);
      if (DirectAnchors.isHeadline(anchor)) {
        headlines.add(words.small());
      }
    }
    Predicate<PrintedText> found = found(sought, printed);
    if (!headlines.isEmpty()) {
      Predicate<PrintedText> small =
          found(sought.stream().map(PrintedText::small).toList(), headlines);
      found = found.or(passage -> small.test(passage.small()));
    }
    long length = printed.stream().mapToLong(PrintedText::length).sum();
    List<Missing> missing = new ArrayList<>();
    for (int i = 0; i < sought.size(); i++) {
      PrintedText passage = sought.get(i);
      if (!found.test(passage)) {
        List<Object> path = listed ? List.of("verbatim", i) : List.of("text");
        boolean few = (missing.size() + 1) * (length + passage.length()) <= MOST;
        boolean onlyInsertions = few && printed.stream().anyMatch(passage::withinButForInsertions);
        missing.add(new Missing(passages.get(i), path, onlyInsertions));
      }
    }
    return missing;
  }

  private static Predicate<PrintedText> found(List<PrintedText> sought, List<PrintedText> printed) {
    Predicate<PrintedText> found = found(sought, printed, PrintedText::searchable);
    return printed.stream().anyMatch(PrintedText::isInterrupted)
        ? found.or(found(sought, printed, PrintedText::withoutPauses))
        : found;
  }

  private static Predicate<PrintedText> found(
      List<PrintedText> sought, List<PrintedText> printed, Function<PrintedText, String> form) {
    StringBuilder all = new StringBuilder();
    for (PrintedText anchor : printed) {
      all.append(form.apply(anchor)).append('\n');
    }
    Predicate<String> found = Passages.in(all.toString(), sought.stream().map(form).toList());
    return passage -> found.test(form.apply(passage));
  }
}
