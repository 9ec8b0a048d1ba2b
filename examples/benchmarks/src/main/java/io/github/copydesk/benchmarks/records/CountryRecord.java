package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import com.dslplatform.json.CompiledJson;
import io.github.copydesk.basics.Identifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state that speaks or acts. */
@CompiledJson(name = "country")
public record CountryRecord(
    @NotBlank String name,
    @Pattern(regexp = "[A-Z]{2}") @Nullable String code,
    List<@Valid Identifier> identifiers)
    implements ActorRecord {
  /** Rejects missing values, and copies. */
  public CountryRecord {
    requireNonNull(name, "name");
    identifiers = copied(identifiers);
  }
}
