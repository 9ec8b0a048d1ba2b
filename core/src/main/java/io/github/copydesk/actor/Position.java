package io.github.copydesk.actor;

import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post or rank that a person holds or held, such as <i>Pentagon spokesman</i>, with the rank of
 * major general.
 */
@Value.Immutable
@TitleOrRank
public sealed interface Position extends NewsValue permits ImmutablePosition {
  /** The title as printed: “Pentagon spokesman”; absent if only a rank is given. */
  Optional<@HasText @WellFormedText String> getTitle();

  /** The military or police rank: “Maj. Gen.”. */
  Optional<@HasText @WellFormedText String> getRank();

  /** The organization or country they serve; absent if the text does not say. */
  Optional<@Valid Actor> getOrganization();

  /** When they held it; absent if the text means the present. */
  Optional<@Valid TimeExpression> getDuring();

  /** A position for which the text gives only the title. */
  static Position of(String title) {
    return builder().title(title).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this position. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Position}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutablePosition.Builder {
    Builder() {}
  }
}
