package io.github.copydesk.sanction;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** The law under which a sanction is imposed, such as <i>Executive Order 13810</i>. */
@Value.Immutable
public sealed interface LegalBasis permits ImmutableLegalBasis {
  /** What it is called. */
  @HasText
  @WellFormedText
  String getTitle();

  /** Its number: “2017/1509”. */
  Optional<@HasText @WellFormedText String> getNumber();

  /** When it was made. */
  Optional<@Valid TimeExpression> getDate();

  /** Where it can be read. */
  Optional<@WebUrl URI> getUrl();

  /** A new builder; the title is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this legal basis. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link LegalBasis}. */
  final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}
