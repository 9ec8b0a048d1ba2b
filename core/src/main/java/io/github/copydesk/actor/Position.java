package io.github.copydesk.actor;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** What a person is or was, such as <i>Pentagon spokesman</i>, with the rank of a major general. */
@Value.Immutable
@TitleOrRank
public sealed interface Position permits ImmutablePosition {
  /** The title as printed: “Pentagon spokesman”; absent where only a rank is given. */
  Optional<@HasText @WellFormedText String> getTitle();

  /** A military or police rank: “Maj. Gen.”. */
  Optional<@HasText @WellFormedText String> getRank();

  /** Whom they serve, an organization or a country; absent where the text does not say. */
  Optional<@Valid Actor> getOrganization();

  /** When they held it; absent where the text speaks of the present. */
  Optional<@Valid TimeExpression> getDuring();

  /** A position of which the text gives no more than the title. */
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

  /** Builds a {@link Position}. */
  final class Builder extends ImmutablePosition.Builder {
    Builder() {}
  }
}
