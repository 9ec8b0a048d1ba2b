package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.PlaceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named place. */
public record PlaceRecord(
    @NotBlank String name,
    @Nullable PlaceKind kind,
    @Pattern(regexp = "[A-Z]{2}") @Nullable String countryCode,
    @Valid @Nullable PlaceRecord within,
    @Min(-90) @Max(90) @Nullable BigDecimal latitude,
    @Min(-180) @Max(180) @Nullable BigDecimal longitude,
    List<@Valid Identifier> identifiers) {
  /** Rejects missing values, and copies. */
  public PlaceRecord {
    requireNonNull(name, "name");
    identifiers = copied(identifiers);
  }
}
