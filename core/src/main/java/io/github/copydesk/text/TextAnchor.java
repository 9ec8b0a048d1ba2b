package io.github.copydesk.text;

import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Lists;
import io.github.copydesk.internal.Texts;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The place of a statement in an article, such as <i>body 120–138 “legitimate targets”</i>.
 *
 * <p>Most anchors have one span. A quote interrupted by its attribution (“We do assess,” he said,
 * “that they have suffered losses”) has two: the anchor is discontinuous. A remark printed twice
 * has two anchors.
 */
@Value.Immutable
public sealed interface TextAnchor extends NewsValue permits ImmutableTextAnchor {
  /** The part of the article that the positions refer to. The default is {@link TextPart#BODY}. */
  TextPart getPart();

  /** The runs of characters, at least one, in ascending order without overlap. */
  List<@Valid TextSpan> getSpans();

  /**
   * Some words directly before the first span, to distinguish it from the same words elsewhere;
   * absent at the beginning of the text, or if not given.
   */
  Optional<@WellFormedText String> getPrefix();

  /**
   * Some words directly after the last span, to distinguish it from the same words elsewhere;
   * absent at the end of the text, or if not given.
   */
  Optional<@WellFormedText String> getSuffix();

  /** The words of all spans, joined by an ellipsis: “We do assess, … losses”. */
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

  /** Whether the words of every span are in this text at the position the span gives. */
  default boolean matches(String text) {
    return matches(CodePoints.of(text));
  }

  /** Like {@link #matches(String)}, for a text that many anchors are compared with. */
  default boolean matches(CodePoints text) {
    return getSpans().stream().allMatch(text::matches);
  }

  /**
   * Finds the anchor again in its text after an edit by its words, overlooking the form of
   * quotation marks, dashes and white space. At least five eighths of the prefix and suffix must
   * still surround them, and they must occur nowhere else with half as much around them, or nearer
   * with a quarter; otherwise the anchor is {@linkplain Relocation.Uncertain uncertain} or
   * ambiguous.
   *
   * <p>An anchor without prefix and suffix is found only at its old position: elsewhere, nothing
   * tells its words from the same words of another sentence. {@link #find} gives every anchor both.
   *
   * <p>If the text before the edit is available, {@link TextEdit} does better: it uses the passages
   * that the edit left alone, and relocates many anchors in one pass.
   */
  default Relocation relocate(String newText) {
    CodePoints after = CodePoints.of(newText);
    FoldedText folded = FoldedText.of(newText, EnumSet.allOf(Tolerance.class));
    return Relocator.relocate(
            List.of(SoughtAnchor.alone(this, after, folded)), after, folded, (start, end) -> false)
        .get(0);
  }

  /** This anchor in another part. */
  default TextAnchor in(TextPart part) {
    return toBuilder().part(part).build();
  }

  /**
   * Finds the first occurrence of words in a text.
   *
   * @return an anchor into the body; empty if the words do not occur
   * @throws IllegalArgumentException if the words are empty
   */
  static Optional<TextAnchor> find(String text, String exact) {
    return find(text, exact, 1);
  }

  /**
   * Finds an occurrence of words in a text. The 32 code points before and after them are the prefix
   * and suffix, fewer at the ends of the text and where they would divide a character.
   *
   * @param occurrence 1 for the first, 2 for the second; overlapping ones count
   * @return an anchor into the body; empty if the words do not occur that often
   * @throws IllegalArgumentException if the words are empty or the occurrence is less than 1
   */
  static Optional<TextAnchor> find(String text, String exact, int occurrence) {
    Objects.requireNonNull(text, "text is null");
    Objects.requireNonNull(exact, "exact is null");
    return AnchorSearch.find(text, exact, occurrence);
  }

  /**
   * Finds an interrupted passage, such as <i>“We do assess,” he said, “that they have suffered
   * losses”</i>, by its parts in order. If they occur more than once, those closest together are
   * chosen, the first of them if several are equally close.
   *
   * @return an anchor into the body with one span for each part; empty if the parts do not occur
   *     one after the other
   * @throws IllegalArgumentException if a part is empty
   */
  static Optional<TextAnchor> find(String text, String first, String second, String... more) {
    Objects.requireNonNull(text, "text is null");
    List<String> parts = new ArrayList<>();
    parts.add(Objects.requireNonNull(first, "first is null"));
    parts.add(Objects.requireNonNull(second, "second is null"));
    parts.addAll(Lists.of(more, "more"));
    return InterruptedSearch.find(text, parts);
  }

  /**
   * Finds every occurrence of words in a text, such as a remark printed in the body and again in a
   * caption; overlapping occurrences count. The n-th anchor is the one that {@link #find(String,
   * String, int)} finds.
   *
   * @return anchors into the body, in the order of the text; empty if the words do not occur
   * @throws IllegalArgumentException if the words are empty
   */
  static List<TextAnchor> findAll(String text, String exact) {
    Objects.requireNonNull(text, "text is null");
    Objects.requireNonNull(exact, "exact is null");
    return AnchorSearch.findAll(text, exact);
  }

  /**
   * Finds an occurrence of words in a text that may spell them slightly differently: typographic
   * quotation marks for straight ones, a hyphen for a dash, a line feed for a space.
   *
   * @param occurrence 1 for the first, 2 for the second
   * @param tolerances the differences to overlook; with {@link Tolerance#WHITE_SPACE}, white space
   *     around the words is ignored too
   * @return an anchor into the body with the words as the text spells them, and what was
   *     overlooked; empty if the words do not occur that often
   * @throws IllegalArgumentException if the words are empty or the occurrence is less than 1
   */
  static Optional<TextMatch> findLike(
      String text, String words, int occurrence, Set<Tolerance> tolerances) {
    Objects.requireNonNull(text, "text is null");
    Objects.requireNonNull(words, "words is null");
    Objects.requireNonNull(tolerances, "tolerances is null");
    return FoldedText.find(text, words, occurrence, tolerances);
  }

  /** An anchor into the body, with one span or, if it is discontinuous, several. */
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

  /**
   * Builds a {@link TextAnchor}. Each method sets the attribute of its name; the getters say what
   * it means.
   */
  final class Builder extends ImmutableTextAnchor.Builder {
    Builder() {
      part(TextPart.BODY);
    }

    /**
     * The anchor.
     *
     * @throws IllegalArgumentException if there is no span, or if the spans overlap or are not in
     *     ascending order
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
