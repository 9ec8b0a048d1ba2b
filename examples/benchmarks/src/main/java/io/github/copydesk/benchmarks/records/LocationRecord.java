package io.github.copydesk.benchmarks.records;

import static io.github.copydesk.benchmarks.records.Copies.copied;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.basics.LocationRelation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Where something happened, as places and a relation to them. */
public record LocationRecord(
    @NotNull LocationRelation relation, @NotEmpty List<@Valid PlaceRecord> places) {
  /** Rejects missing values, and copies. */
  public LocationRecord {
    requireNonNull(relation, "relation");
    places = copied(places);
  }
}
