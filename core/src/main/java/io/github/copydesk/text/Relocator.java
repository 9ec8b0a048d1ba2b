package io.github.copydesk.text;

import io.github.copydesk.internal.WordSearch;
import java.util.ArrayList;
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

  /** The most places that an ambiguous anchor names. */
  private static final int MAX_CANDIDATES = 8;

  /**
   * Whether a passage of the edited text, given by UTF-16 indices, already belongs to other words.
   */
  interface Taken {
    boolean isTaken(int start, int end);
  }

  private final CodePoints after;
  private final Map<String, int[]> found;
  private final Taken taken;

  private Relocator(CodePoints after, Map<String, int[]> found, Taken taken) {
    this.after = after;
    this.found = found;
    this.taken = taken;
  }

  static List<Relocation> relocate(List<SoughtAnchor> anchors, CodePoints after, Taken taken) {
    Set<String> words = new LinkedHashSet<>();
    for (SoughtAnchor anchor : anchors) {
      anchor.spans().forEach(span -> words.add(span.exact()));
    }
    Relocator relocator =
        new Relocator(after, new WordSearch(words).in(after.text(), Occurrences.MAX), taken);
    return anchors.stream().map(relocator::relocate).toList();
  }

  private Relocation relocate(SoughtAnchor sought) {
    TextAnchor anchor = sought.anchor();
    if (sought.isCertain()) {
      return decided(anchor, sought.starts());
    }
    List<Candidate> rivals = rivals(candidates(sought));
    if (rivals.isEmpty()) {
      return new Relocation.Lost(anchor);
    }
    Candidate nearest = rivals.get(0);
    boolean alone = rivals.size() == 1 || nearest.distance() * 2 < rivals.get(1).distance();
    if (alone && isRecognized(sought.spans(), nearest)) {
      return decided(anchor, nearest.starts());
    }
    return new Relocation.Ambiguous(
        anchor,
        rivals.stream()
            .limit(MAX_CANDIDATES)
            .map(candidate -> anchor(anchor, candidate.starts()))
            .toList());
  }

  /**
   * Whether some of the surroundings were found again, or there were none to recognize the words
   * by.
   */
  private boolean isRecognized(List<SoughtSpan> spans, Candidate candidate) {
    boolean surrounded =
        spans.stream().anyMatch(span -> !span.surroundings().equals(Surroundings.NONE));
    return (candidate.likeness() > 0 || !surrounded)
        && spans.stream().allMatch(span -> places(span).complete());
  }

  private Relocation decided(TextAnchor anchor, List<Integer> starts) {
    TextAnchor to = anchor(anchor, starts);
    return to.equals(anchor) ? new Relocation.Unchanged(anchor) : new Relocation.Moved(anchor, to);
  }

  /** The anchor with its spans moved, and with the prefix and suffix found there. */
  private TextAnchor anchor(TextAnchor anchor, List<Integer> starts) {
    List<TextSpan> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      spans.add(TextSpan.of(after.fromUtf16(starts.get(i)), anchor.getSpans().get(i).getExact()));
    }
    int start = spans.get(0).getStart();
    int end = spans.get(spans.size() - 1).getEnd();
    return anchor.toBuilder()
        .spans(spans)
        .prefix(anchor.getPrefix().flatMap(old -> words(start - length(old), start)))
        .suffix(anchor.getSuffix().flatMap(old -> words(end, end + length(old))))
        .build();
  }

  private Optional<String> words(int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(after.length(), to);
    return start < end ? Optional.of(after.slice(start, end)) : Optional.empty();
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  /**
   * Where all spans of an anchor could begin, how similar the surroundings are, and how far this is
   * from where they were expected.
   */
  private record Candidate(List<Integer> starts, int likeness, long distance) {}

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
      if (!first.fits(after.text(), start)) {
        continue;
      }
      Candidate candidate = candidate(spans, start);
      if (candidate.starts().size() == spans.size()
          && (sought.anywhere() || !allTaken(spans, candidate.starts()))) {
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

  /** A place for the first span and, as far as there are any, places for the spans after it. */
  private Candidate candidate(List<SoughtSpan> spans, int first) {
    List<Integer> starts = new ArrayList<>(List.of(first));
    int likeness = spans.get(0).likeness(after.text(), first);
    long shift = (long) first - spans.get(0).expected();
    long distance = Math.abs(shift);
    for (int i = 1; i < spans.size() && starts.size() == i; i++) {
      SoughtSpan span = spans.get(i);
      int end = starts.get(i - 1) + spans.get(i - 1).exact().length();
      long expected = span.expected() + shift;
      int best = -1;
      int bestLikeness = -1;
      for (int place : places(span).nearest(expected, end, MAX_FURTHER)) {
        int like = span.likeness(after.text(), place);
        if (like > bestLikeness && span.fits(after.text(), place)) {
          best = place;
          bestLikeness = like;
        }
      }
      if (best >= 0) {
        starts.add(best);
        likeness += bestLikeness;
        distance += Math.abs(best - expected);
        shift = (long) best - span.expected();
      }
    }
    return new Candidate(starts, likeness, distance);
  }

  private Occurrences places(SoughtSpan span) {
    return new Occurrences(Objects.requireNonNull(found.get(span.exact())));
  }
}
