package io.github.copydesk.sanction;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** The programme to which a sanction belongs, such as <i>DPRK3</i> of the US Treasury. */
@Value.Immutable
public sealed interface Programme extends NewsValue permits ImmutableProgramme {
  /** The name of the programme. */
  @HasText
  @WellFormedText
  String getName();

  /** Its identifier in a register. */
  Optional<@Valid Identifier> getIdentifier();

  /** A web address where the programme is described. */
  Optional<@WebUrl URI> getUrl();

  /** A programme for which the text gives only the name. */
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

  /**
   * Builds a {@link Programme}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
