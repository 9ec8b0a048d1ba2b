package io.github.copydesk.text;

import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Where a statement stands in an article, such as <i>body 120–138 “legitimate targets”</i>.
 *
 * <p>Most anchors have one span. A quote interrupted by its attribution (“We do assess,” he said,
 * “that they have suffered losses”) has two: the anchor is discontinuous. A remark that is printed
 * twice has two anchors.
 */
@Value.Immutable
public sealed interface TextAnchor permits ImmutableTextAnchor {
  /** The part of the article; the body unless it says otherwise. */
  @Value.Default
  default TextPart getPart() {
    return TextPart.BODY;
  }

  /** The runs of characters, at least one, ascending and not overlapping. */
  List<@Valid TextSpan> getSpans();

  /**
   * Some words that stand directly before the first span, to tell it from the same words elsewhere;
   * absent where nobody needs them.
   */
  Optional<@WellFormedText String> getPrefix();

  /** Some words that stand directly after the last span; absent where nobody needs them. */
  Optional<@WellFormedText String> getSuffix();

  /** The words of all spans; between two spans stands an ellipsis: “We do assess, … losses”. */
  default String words() {
    return getSpans().stream().map(TextSpan::getExact).collect(Collectors.joining(" … "));
  }

  /** Part and spans: {@code body 120–138 “legitimate targets”}. */
  default String describe() {
    return getPart().code()
        + " "
        + Texts.cut(
            getSpans().stream().map(TextSpan::describe).collect(Collectors.joining(", ")), 200);
  }

  /** Whether every span's words stand in this text where the span says. */
  default boolean matches(String text) {
    return matches(CodePoints.of(text));
  }

  /** As {@link #matches(String)}, for a text that many anchors are held against. */
  default boolean matches(CodePoints text) {
    return getSpans().stream().allMatch(text::matches);
  }

  /**
   * Finds the anchor again in its text after an edit, by its words, then by prefix and suffix where
   * it has them, then by nearness to where it was. Of several places the one with far more of
   * prefix and suffix around it is taken, or else the one that is far nearer; far is twice. Without
   * any of them around it, where the anchor has them, a place is ambiguous.
   *
   * <p>Where the text before the edit is at hand, {@link TextEdit} knows more: it finds words again
   * by what the edit left alone, and many anchors in one pass.
   */
  default Relocation relocate(String newText) {
    CodePoints after = CodePoints.of(newText);
    return Relocator.relocate(
            List.of(SoughtAnchor.byItself(this, after)), after, (start, end) -> false)
        .get(0);
  }

  /** The same anchor in another part. */
  default TextAnchor in(TextPart part) {
    return toBuilder().part(part).build();
  }

  /**
   * Finds words in a text, the first time they stand there.
   *
   * @return an anchor into the body; empty where the words do not occur
   * @throws IllegalArgumentException if there are no words
   */
  static Optional<TextAnchor> find(String text, String exact) {
    return find(text, exact, 1);
  }

  /**
   * Finds words in a text. Where they stand there more than once, the anchor carries up to 32 code
   * points before and after them as prefix and suffix.
   *
   * @param occurrence 1 for the first time, 2 for the second; overlapping ones count
   * @return an anchor into the body; empty where the words do not occur as often
   * @throws IllegalArgumentException if there are no words or the occurrence is less than 1
   */
  static Optional<TextAnchor> find(String text, String exact, int occurrence) {
    return AnchorSearch.find(text, exact, occurrence);
  }

  /**
   * Finds words in a text that may spell them a little differently: typographic quotation marks for
   * straight ones, a line feed for a space.
   *
   * @param occurrence 1 for the first time, 2 for the second
   * @param tolerances what may be overlooked; with {@link Tolerance#WHITE_SPACE}, white space
   *     around the words does not count
   * @return an anchor into the body with the words as the text spells them, and what was
   *     overlooked; empty where the words do not occur as often
   * @throws IllegalArgumentException if there are no words or the occurrence is less than 1
   */
  static Optional<TextMatch> findLike(
      String text, String words, int occurrence, Set<Tolerance> tolerances) {
    return FoldedText.find(text, words, occurrence, tolerances);
  }

  /** An anchor into the body with one span or, if it is discontinuous, several. */
  static TextAnchor of(TextSpan... spans) {
    return builder().addSpans(spans).build();
  }

  /** A new builder; at least one span is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this anchor. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TextAnchor}. */
  final class Builder extends ImmutableTextAnchor.Builder {
    Builder() {}

    /**
     * The anchor.
     *
     * @throws IllegalArgumentException if there is no span, or the spans are not ascending or
     *     overlap
     */
    @Override
    public TextAnchor build() {
      TextAnchor anchor = super.build();
      List<TextSpan> spans = anchor.getSpans();
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("spans must not be empty");
      }
      int end = 0;
      for (int i = 0; i < spans.size(); i++) {
        TextSpan span = spans.get(i);
        if (span.getStart() < end) {
          throw new IllegalArgumentException(
              "spans must be in ascending order and not overlap, but one starts at "
                  + span.getStart()
                  + " where the one before ends at "
                  + end);
        }
        end = span.getEnd();
      }
      return anchor;
    }
  }
}
