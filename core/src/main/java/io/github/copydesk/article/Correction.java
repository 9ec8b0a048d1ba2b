package io.github.copydesk.article;

import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.EdtfDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note about a change made after publication, such as <i>An earlier version gave the number of
 * missing as 30</i>.
 */
@Value.Immutable
public sealed interface Correction extends NewsValue permits ImmutableCorrection {
  /** The kind of change. */
  CorrectionKind getKind();

  /** The note as printed. */
  @HasText
  @WellFormedText
  String getText();

  /** When the note was published: a moment, day, month or year; absent if it has no date. */
  Optional<EdtfDate> getPublished();

  /** The words before the change; absent if the note does not repeat them. */
  Optional<@HasText @WellFormedText String> getBefore();

  /** The words after the change; absent if the note does not repeat them. */
  Optional<@HasText @WellFormedText String> getAfter();

  /** The moment of {@link #getPublished()}; empty if it is absent or has no time and offset. */
  default Optional<OffsetDateTime> publishedAt() {
    return getPublished().flatMap(EdtfDate::offsetDateTime);
  }

  /** A correction with only a kind and a note. */
  static Correction of(CorrectionKind kind, String text) {
    return builder().kind(kind).text(text).build();
  }

  /** A new builder; kind and text are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this correction. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Correction}. Each method sets the attribute of its name; the getters say what
   * it means.
   */
  final class Builder extends ImmutableCorrection.Builder {
    Builder() {}

    /**
     * Sets {@link Correction#getPublished()} to a moment.
     *
     * @throws IllegalArgumentException if {@link EdtfDate#of(OffsetDateTime)} rejects it
     */
    public Builder published(OffsetDateTime moment) {
      return published(EdtfDate.of(moment));
    }

    /**
     * Sets {@link Correction#getPublished()} to a day.
     *
     * @throws IllegalArgumentException if the year is not between -9999 and 9999
     */
    public Builder published(LocalDate day) {
      return published(EdtfDate.of(day));
    }

    /**
     * The correction.
     *
     * @throws IllegalArgumentException if published is not a single moment, day, month or year
     * @throws IllegalStateException if kind or text is not set
     */
    @Override
    public Correction build() {
      Correction correction = super.build();
      SingleDate.check("published", correction.getPublished());
      return correction;
    }
  }
}
