package io.github.copydesk.text;

import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A run of characters in a text, such as <i>120–138 “legitimate targets”</i>: its beginning, its
 * end and its words.
 *
 * <p>Positions count Unicode code points from 0 and exclude the end. A span combines the
 * TextPositionSelector and the TextQuoteSelector of the W3C Web Annotation model.
 */
@Value.Immutable
@SpanLength
public sealed interface TextSpan extends NewsValue permits ImmutableTextSpan {
  /** The position of the first code point, counted from 0. */
  int getStart();

  /** The position after the last code point; greater than the start. */
  int getEnd();

  /** The words at this position, character for character, including any quotation marks. */
  @WellFormedText
  String getExact();

  /** Position and words: {@code 120–138 “legitimate targets”}. */
  default String describe() {
    return getStart() + "–" + getEnd() + " “" + Texts.excerpt(getExact()) + "”";
  }

  /**
   * A span of words that begins at a code point.
   *
   * @throws IllegalArgumentException if the start is negative or the words are empty
   */
  static TextSpan of(int start, String exact) {
    Objects.requireNonNull(exact, "exact is null");
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

  /**
   * Builds a {@link TextSpan}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
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
