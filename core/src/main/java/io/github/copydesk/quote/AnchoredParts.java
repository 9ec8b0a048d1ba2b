package io.github.copydesk.quote;

import io.github.copydesk.internal.Letters;
import io.github.copydesk.internal.Passages;
import io.github.copydesk.quote.DirectAnchors.Difference;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which further anchors of a direct quote have parts of its text, as a headline does. */
final class AnchoredParts {
  /** How many characters times characters may be read for insertions. */
  private static final long FEW = 1 << 22;

  private AnchoredParts() {}

  /**
   * Those whose words, but for an ellipsis or interruption between them, the text has. In a
   * headline, capital and small letters are alike; elsewhere, only those that a part begins with.
   */
  static Set<Difference> of(PrintedText text, List<Difference> others) {
    Set<Difference> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    if (others.isEmpty()) {
      return parts;
    }
    PrintedText small = text.small();
    Predicate<String> found = found(text, others.stream().filter(other -> !isHeadline(other)));
    Predicate<String> foundSmall = found(small, others.stream().filter(AnchoredParts::isHeadline));
    long read = 0;
    for (Difference other : others) {
      boolean headline = isHeadline(other);
      List<String> pieces = pieces(other);
      boolean part = !pieces.isEmpty() && pieces.stream().allMatch(headline ? foundSmall : found);
      if (!part && (text.hasInsertions() || other.printed().hasInsertions())) {
        read += text.length() + (long) other.printed().length();
        PrintedText printed = headline ? other.printed().small() : other.printed();
        part = read <= FEW && printed.withinButForInsertions(headline ? small : text);
      }
      if (part) {
        parts.add(other);
      }
    }
    return parts;
  }

  private static boolean isHeadline(Difference other) {
    return DirectAnchors.isHeadline(other.anchor());
  }

  private static List<String> pieces(Difference other) {
    return isHeadline(other) ? other.printed().small().parts() : other.printed().parts();
  }

  /** Finds all of these at once. */
  private static Predicate<String> found(PrintedText text, Stream<Difference> others) {
    List<String> sought =
        others
            .flatMap(other -> pieces(other).stream())
            .flatMap(piece -> Stream.of(piece, small(piece), capital(piece)))
            .toList();
    Predicate<String> found = Passages.in(text.searchable(), sought);
    return piece -> found.test(small(piece)) || found.test(capital(piece));
  }

  private static String small(String piece) {
    int end = endOfFirst(piece);
    return Letters.lower(piece.substring(0, end)) + piece.substring(end);
  }

  private static String capital(String piece) {
    int end = endOfFirst(piece);
    return Letters.upper(piece.substring(0, end)) + piece.substring(end);
  }

  /** Where its first character ends; a space stands before it. */
  private static int endOfFirst(String piece) {
    return piece.offsetByCodePoints(1, 1);
  }
}
