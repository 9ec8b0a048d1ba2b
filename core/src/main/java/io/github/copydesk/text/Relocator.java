package io.github.copydesk.text;

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
  /** How many places are looked at for words that stand in many, the nearest ones. */
  private static final int MAX_PLACES = 256;

  /** How many places are looked at for each further span of an anchor. */
  private static final int MAX_FURTHER = 8;

  /** How many places an ambiguous anchor names. */
  private static final int MAX_CANDIDATES = 8;

  private final CodePoints after;
  private final Map<String, int[]> found;

  private Relocator(CodePoints after, Map<String, int[]> found) {
    this.after = after;
    this.found = found;
  }

  static List<Relocation> relocate(List<SoughtAnchor> anchors, CodePoints after) {
    Set<String> words = new LinkedHashSet<>();
    for (SoughtAnchor anchor : anchors) {
      anchor.spans().forEach(span -> words.add(span.exact()));
    }
    Relocator relocator = new Relocator(after, new WordSearch(words).in(after.text()));
    return anchors.stream().map(relocator::relocate).toList();
  }

  private Relocation relocate(SoughtAnchor sought) {
    TextAnchor anchor = sought.anchor();
    if (sought.isCertain()) {
      return decided(anchor, sought.starts());
    }
    List<Candidate> rivals = rivals(candidates(sought.spans()));
    if (rivals.isEmpty()) {
      return new Relocation.Lost(anchor);
    }
    Candidate nearest = rivals.get(0);
    if (rivals.size() == 1 || nearest.distance() * 2 < rivals.get(1).distance()) {
      return decided(anchor, nearest.starts());
    }
    return new Relocation.Ambiguous(
        anchor,
        rivals.stream()
            .limit(MAX_CANDIDATES)
            .map(candidate -> anchor(anchor, candidate.starts()))
            .toList());
  }

  private Relocation decided(TextAnchor anchor, List<Integer> starts) {
    TextAnchor to = anchor(anchor, starts);
    return to.equals(anchor) ? new Relocation.Unchanged(anchor) : new Relocation.Moved(anchor, to);
  }

  /** The anchor with its spans at other places, its prefix and suffix those found there. */
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
   * Where all spans of an anchor could begin, how like that is, and how far from where expected.
   */
  private record Candidate(List<Integer> starts, int likeness, long distance) {}

  /** Those of which none has far more of the same words around it than another; nearest first. */
  private static List<Candidate> rivals(List<Candidate> candidates) {
    int most = candidates.stream().mapToInt(Candidate::likeness).max().orElse(0);
    return candidates.stream()
        .filter(candidate -> candidate.likeness() * 2 >= most)
        .sorted(Comparator.comparingLong(Candidate::distance))
        .toList();
  }

  private List<Candidate> candidates(List<SoughtSpan> spans) {
    List<Candidate> candidates = new ArrayList<>();
    for (int start : places(spans.get(0)).nearest(spans.get(0).expected(), 0, MAX_PLACES)) {
      Candidate candidate = candidate(spans, start);
      if (candidate.starts().size() == spans.size()) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  /** The further spans after a place for the first, as far as there is a place for them. */
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
        if (like > bestLikeness) {
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

  private Places places(SoughtSpan span) {
    return new Places(Objects.requireNonNull(found.get(span.exact())));
  }
}
