package io.github.copydesk.sanction;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** The programme a sanction belongs to, such as <i>DPRK3</i> of the US Treasury. */
@Value.Immutable
public sealed interface Programme permits ImmutableProgramme {
  /** What it is called. */
  @HasText
  @WellFormedText
  String getName();

  /** What a register calls it. */
  Optional<@Valid Identifier> getIdentifier();

  /** Where it can be read. */
  Optional<@WebUrl URI> getUrl();

  /** A programme of which the text gives no more than the name. */
  static Programme of(String name) {
    return builder().name(name).build();
  }

  /** A new builder; the name is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this programme. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Programme}. */
  final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
