package io.github.copydesk.text;

import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import org.immutables.value.Value;

/**
 * A run of characters in a text, such as <i>120–138 “legitimate targets”</i>: where it begins,
 * where it ends, and what stands there.
 *
 * <p>Positions are Unicode code points from 0, the end excluded. Position and words are the
 * TextPositionSelector and the TextQuoteSelector of the W3C Web Annotation model in one.
 */
@Value.Immutable
@SpanLength
public sealed interface TextSpan permits ImmutableTextSpan {
  /** The first code point, from 0. */
  int getStart();

  /** The code point after the last; greater than the start. */
  int getEnd();

  /** The words that stand there, character by character, quotation marks included. */
  @WellFormedText
  String getExact();

  /** Position and words: {@code 120–138 “legitimate targets”}. */
  default String describe() {
    return getStart() + "–" + getEnd() + " “" + Texts.excerpt(getExact()) + "”";
  }

  /**
   * The span of words that begin at a code point.
   *
   * @throws IllegalArgumentException if the start is negative or there are no words
   */
  static TextSpan of(int start, String exact) {
    return builder()
        .start(start)
        .end(start + exact.codePointCount(0, exact.length()))
        .exact(exact)
        .build();
  }

  /** A new builder; all three attributes are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this span. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TextSpan}. */
  final class Builder extends ImmutableTextSpan.Builder {
    Builder() {}

    /**
     * The span.
     *
     * @throws IllegalArgumentException if the start is negative or not before the end
     * @throws IllegalStateException if an attribute is not set
     */
    @Override
    public TextSpan build() {
      TextSpan span = super.build();
      if (span.getStart() < 0) {
        throw new IllegalArgumentException("start must not be negative, but is " + span.getStart());
      }
      if (span.getEnd() <= span.getStart()) {
        throw new IllegalArgumentException(
            "end (" + span.getEnd() + ") must be greater than start (" + span.getStart() + ")");
      }
      return span;
    }
  }
}
