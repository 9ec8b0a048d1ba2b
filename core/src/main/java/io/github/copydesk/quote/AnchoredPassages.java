package io.github.copydesk.quote;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.Passages;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.text.TextAnchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the verbatim passages of a partial or mixed quote that are not in its anchored words. */
final class AnchoredPassages {
  /** The most comparisons that plain searches may take. */
  private static final long FEW = 1 << 16;

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
    if (anchors.get(0).getSpans().size() != 1) {
      return false;
    }
    String printed = anchors.get(0).getSpans().get(0).getExact();
    long compared = 0;
    for (int i = 0; i < passages.size(); i++) {
      compared += (long) passages.get(i).length() * printed.length();
      if (compared > FEW || !isAsItIs(passages.get(i), printed)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a span has a passage with nothing but marks and spaces around it. */
  private static boolean isAsItIs(String passage, String printed) {
    int start = printed.indexOf(passage);
    if (start < 0) {
      return false;
    }
    int end = start + passage.length();
    boolean stops = end < printed.length() && ",.".indexOf(printed.charAt(end)) >= 0;
    return (start == 0 || isGap(printed.charAt(start - 1)))
        && (isEndOrGap(printed, end) || (stops && isEndOrGap(printed, end + 1)));
  }

  private static boolean isEndOrGap(String printed, int at) {
    return at == printed.length() || isGap(printed.charAt(at));
  }

  private static boolean isGap(char c) {
    return Texts.isSpace(c) || Glyphs.isDoubleMark(c);
  }

  private static List<Missing> missing(
      List<String> passages, List<TextAnchor> anchors, boolean listed) {
    List<PrintedText> sought = passages.stream().map(PrintedText::of).toList();
    List<PrintedText> printed = new ArrayList<>();
    for (TextAnchor anchor : anchors) {
      printed.add(PrintedText.of(anchor.getSpans()));
    }
    Predicate<PrintedText> found = found(sought, printed);
    List<Missing> missing = new ArrayList<>();
    @Nullable Predicate<PrintedText> almost = null;
    for (int i = 0; i < sought.size(); i++) {
      if (!found.test(sought.get(i))) {
        almost = almost == null ? butForInsertions(sought, printed) : almost;
        List<Object> path = listed ? List.of("verbatim", i) : List.of("text");
        missing.add(new Missing(passages.get(i), path, almost.test(sought.get(i))));
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
    Predicate<String> found =
        Passages.in(joined(printed, form), sought.stream().map(form).toList());
    return passage -> found.test(form.apply(passage));
  }

  private static String joined(List<PrintedText> printed, Function<PrintedText, String> form) {
    StringBuilder joined = new StringBuilder();
    for (PrintedText anchor : printed) {
      joined.append(form.apply(anchor)).append('\n');
    }
    return joined.toString();
  }

  /**
   * Tests whether a passage occurs without its insertions, or with the words of an anchor's
   * insertions.
   */
  private static Predicate<PrintedText> butForInsertions(
      List<PrintedText> sought, List<PrintedText> printed) {
    String all = joined(printed, PrintedText::searchable);
    Set<String> kept = Insertions.in(all);
    List<String> parts = sought.stream().flatMap(passage -> passage.parts(kept).stream()).toList();
    Predicate<String> part = Passages.in(all, parts);
    Predicate<String> unbracketed =
        Passages.in(unbracketed(all), sought.stream().map(PrintedText::searchable).toList());
    PrintedText only = sought.size() == 1 && printed.size() == 1 ? printed.get(0) : null;
    return passage -> {
      List<String> around = passage.parts(kept);
      return (!around.isEmpty()
              && !around.equals(List.of(passage.searchable()))
              && around.stream().allMatch(part))
          || unbracketed.test(passage.searchable())
          || (only != null && passage.sameButForInsertions(only));
    };
  }

  private static String unbracketed(String words) {
    return words.replace("[", "").replace("]", "");
  }
}
