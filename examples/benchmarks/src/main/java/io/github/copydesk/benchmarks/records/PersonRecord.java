package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import com.dslplatform.json.CompiledJson;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.EdtfDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named person. */
@CompiledJson(name = "person")
public record PersonRecord(
    @NotBlank String name,
    List<@HasText @WellFormedText String> aliases,
    List<@Valid PositionRecord> positions,
    @Pattern(regexp = "[A-Z]{2}") @Nullable String nationality,
    @Nullable EdtfDate born,
    List<@Valid Identifier> identifiers)
    implements ActorRecord {
  /** Rejects missing values, and copies. */
  public PersonRecord {
    requireNonNull(name, "name");
    aliases = copied(aliases);
    positions = copied(positions);
    identifiers = copied(identifiers);
  }
}
