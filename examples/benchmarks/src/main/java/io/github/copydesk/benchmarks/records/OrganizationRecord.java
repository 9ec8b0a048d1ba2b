package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import com.dslplatform.json.CompiledJson;
import io.github.copydesk.actor.OrganizationKind;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named organization. */
@CompiledJson(name = "organization")
public record OrganizationRecord(
    @NotBlank String name,
    List<@HasText @WellFormedText String> aliases,
    @Nullable OrganizationKind kind,
    @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
    @Valid @Nullable OrganizationRecord parent,
    List<@Valid Identifier> identifiers)
    implements ActorRecord {
  /** Rejects missing values, and copies. */
  public OrganizationRecord {
    requireNonNull(name, "name");
    aliases = copied(aliases);
    identifiers = copied(identifiers);
  }
}
