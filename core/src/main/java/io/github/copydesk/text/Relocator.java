package io.github.copydesk.text;

import io.github.copydesk.internal.WordSearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds anchors in an edited text, all in one pass. */
final class Relocator {
  /** The most places considered for words that occur often; the nearest ones are taken. */
  private static final int MAX_PLACES = 64;

  /** The most places considered for each further span of an anchor. */
  private static final int MAX_FURTHER = 8;

  /** The fewest characters, of the words and around them, that are no coincidence. */
  private static final int TELLING = 32;

  /** The fewest that are none near the place where the words should be. */
  private static final int TELLING_NEARBY = 12;

  /** How far from there is near. */
  private static final int NEARBY = 64;

  /** The most places that an ambiguous anchor names. */
  private static final int MAX_CANDIDATES = 8;

  /** Whether a passage of the folded text, given by its ends, already belongs to other words. */
  interface Taken {
    boolean isTaken(int start, int end);
  }

  private final CodePoints after;
  private final FoldedText folded;
  private final Map<String, int[]> found;
  private final Taken taken;

  private Relocator(CodePoints after, FoldedText folded, Map<String, int[]> found, Taken taken) {
    this.after = after;
    this.folded = folded;
    this.found = found;
    this.taken = taken;
  }

  static List<Relocation> relocate(
      List<SoughtAnchor> anchors, CodePoints after, FoldedText folded, Taken taken) {
    Set<String> words = new LinkedHashSet<>();
    for (SoughtAnchor anchor : anchors) {
      if (anchor.hasWords()) {
        anchor.spans().forEach(span -> words.add(span.exact()));
      }
    }
    Map<String, int[]> found = WordSearch.find(words, folded.folded(), Occurrences.MAX);
    Relocator relocator = new Relocator(after, folded, found, taken);
    return anchors.stream().map(relocator::relocate).toList();
  }

  private Relocation relocate(SoughtAnchor sought) {
    TextAnchor anchor = sought.anchor();
    List<Candidate> candidates = sought.hasWords() ? candidates(sought) : List.of();
    List<Candidate> rivals = rivals(candidates);
    if (rivals.isEmpty()) {
      return new Relocation.Lost(anchor);
    }
    Optional<Candidate> sure =
        sought.alone() ? likest(sought, candidates) : nearest(sought, rivals);
    if (sure.isPresent() && isSearchedWhole(sought)) {
      return decided(anchor, after, sure.get().ranges());
    }
    List<TextAnchor> places =
        rivals.stream()
            .limit(MAX_CANDIDATES)
            .map(candidate -> anchor(anchor, after, candidate.ranges()))
            .toList();
    return places.size() == 1
        ? new Relocation.Uncertain(anchor, places.get(0))
        : new Relocation.Ambiguous(anchor, places);
  }

  /**
   * With the text before known, the nearest of the rivals if it is far nearer than the next, and if
   * the words and what remained around them are too much for a coincidence.
   */
  private static Optional<Candidate> nearest(SoughtAnchor sought, List<Candidate> rivals) {
    Candidate nearest = rivals.get(0);
    boolean alone = rivals.size() == 1 || nearest.distance() * 2 < rivals.get(1).distance();
    boolean recognized =
        sought.surroundings() == 0
            ? nearest.distance() == 0
            : nearest.likeness() > 0
                && nearest.likeness() + sought.length() >= TELLING_NEARBY
                && !nearest.strayed();
    return alone && recognized ? Optional.of(nearest) : Optional.empty();
  }

  /**
   * Without the text before, the candidate with at least five eighths of the surroundings, unless
   * another may be meant: one with half as much, or a nearer one with a quarter. At the old
   * position no other is meant.
   */
  private static Optional<Candidate> likest(SoughtAnchor sought, List<Candidate> candidates) {
    int surroundings = sought.surroundings();
    Candidate likest =
        Collections.max(
            candidates,
            Comparator.comparingInt(Candidate::likeness)
                .thenComparing(Comparator.comparingLong(Candidate::distance).reversed()));
    boolean recognized =
        surroundings == 0 ? likest.distance() == 0 : likest.likeness() * 8 >= surroundings * 5;
    boolean alone =
        likest.distance() == 0
            || candidates.stream()
                .filter(other -> !other.equals(likest))
                .noneMatch(
                    other ->
                        other.likeness() * (other.distance() < likest.distance() ? 4 : 2)
                            >= likest.likeness());
    return alone && recognized ? Optional.of(likest) : Optional.empty();
  }

  private boolean isSearchedWhole(SoughtAnchor sought) {
    return sought.spans().stream().allMatch(span -> places(span).complete());
  }

  /** The relocation of an anchor whose spans are now at these ranges. */
  static Relocation decided(TextAnchor anchor, CodePoints after, List<TextRange> ranges) {
    TextAnchor to = anchor(anchor, after, ranges);
    return to.equals(anchor) ? new Relocation.Unchanged(anchor) : new Relocation.Moved(anchor, to);
  }

  /** The anchor with its spans moved, and with the prefix and suffix found there. */
  private static TextAnchor anchor(TextAnchor anchor, CodePoints after, List<TextRange> ranges) {
    List<TextSpan> spans = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      TextRange range = ranges.get(i);
      String exact = anchor.getSpans().get(i).getExact();
      boolean same =
          range.end() - range.start() == exact.length()
              && after.text().startsWith(exact, range.start());
      spans.add(
          TextSpan.of(
              after.fromUtf16(range.start()),
              same ? exact : after.text().substring(range.start(), range.end())));
    }
    int start = spans.get(0).getStart();
    int end = spans.get(spans.size() - 1).getEnd();
    return anchor.toBuilder()
        .spans(spans)
        .prefix(anchor.getPrefix().flatMap(old -> words(after, start - length(old), start)))
        .suffix(anchor.getSuffix().flatMap(old -> words(after, end, end + length(old))))
        .build();
  }

  private static Optional<String> words(CodePoints after, int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(after.length(), to);
    return start < end ? Optional.of(after.slice(start, end)) : Optional.empty();
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  /**
   * Where all spans of an anchor could be, how similar the surroundings are, and how far this is
   * from where they were expected.
   *
   * @param strayed whether a span is far from where it should be after the one before it, and may
   *     be there by coincidence
   */
  private record Candidate(List<TextRange> ranges, int likeness, long distance, boolean strayed) {}

  /**
   * The candidates that have at least half as much of the same surroundings as the best; nearest
   * first.
   */
  private static List<Candidate> rivals(List<Candidate> candidates) {
    int most = candidates.stream().mapToInt(Candidate::likeness).max().orElse(0);
    return candidates.stream()
        .filter(candidate -> candidate.likeness() * 2 >= most)
        .sorted(Comparator.comparingLong(Candidate::distance))
        .toList();
  }

  private List<Candidate> candidates(SoughtAnchor sought) {
    List<SoughtSpan> spans = sought.spans();
    List<Candidate> candidates = new ArrayList<>();
    SoughtSpan first = spans.get(0);
    for (int start : places(first).nearest(first.expected(), 0, MAX_PLACES)) {
      if (!first.fits(folded.folded(), start)) {
        continue;
      }
      List<Integer> starts = new ArrayList<>(List.of(start));
      Candidate candidate = candidate(sought, starts);
      if (starts.size() == spans.size()
          && FoldedText.inOrder(candidate.ranges())
          && (sought.alone() || !allTaken(spans, starts))) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private boolean allTaken(List<SoughtSpan> spans, List<Integer> starts) {
    for (int i = 0; i < starts.size(); i++) {
      int end = starts.get(i) + spans.get(i).exact().length();
      if (!taken.isTaken(starts.get(i), end)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The candidate for a place of the first span; adds to it, as far as there are any, places for
   * the spans after it.
   */
  private Candidate candidate(SoughtAnchor sought, List<Integer> starts) {
    List<SoughtSpan> spans = sought.spans();
    int likeness = spans.get(0).likeness(folded.folded(), starts.get(0));
    long shift = (long) starts.get(0) - spans.get(0).expected();
    long distance = Math.abs(shift);
    boolean strayed = strayed(spans.get(0), likeness, distance);
    for (int i = 1; i < spans.size() && starts.size() == i; i++) {
      SoughtSpan span = spans.get(i);
      int end = starts.get(i - 1) + spans.get(i - 1).exact().length();
      long expected = span.expected() + shift;
      int best = -1;
      int bestLikeness = -1;
      for (int place : places(span).nearest(expected, end, MAX_FURTHER)) {
        int like = span.likeness(folded.folded(), place);
        if (like > bestLikeness && span.fits(folded.folded(), place)) {
          best = place;
          bestLikeness = like;
        }
      }
      if (best >= 0) {
        starts.add(best);
        likeness += bestLikeness;
        strayed |= strayed(span, bestLikeness, Math.abs(best - expected));
        distance += Math.abs(best - expected);
        shift = (long) best - span.expected();
      }
    }
    return new Candidate(ranges(sought, starts), likeness, distance, strayed);
  }

  private static boolean strayed(SoughtSpan span, int likeness, long distance) {
    return distance > NEARBY && likeness + span.exact().length() < TELLING;
  }

  private List<TextRange> ranges(SoughtAnchor sought, List<Integer> starts) {
    List<TextRange> ranges = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int length = sought.spans().get(i).exact().length();
      String exact = sought.anchor().getSpans().get(i).getExact();
      ranges.add(folded.range(starts.get(i), length, exact));
    }
    return ranges;
  }

  private Occurrences places(SoughtSpan span) {
    return new Occurrences(Objects.requireNonNull(found.get(span.exact())));
  }
}
