package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import com.dslplatform.json.CompiledJson;
import io.github.copydesk.actor.AgeGroup;
import io.github.copydesk.actor.GroupStatus;
import io.github.copydesk.actor.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** An unnamed group of people. */
@CompiledJson(name = "group")
public record GroupRecord(
    @NotBlank String description,
    @Valid @Nullable ActorRecord affiliation,
    @Valid @Nullable CountRecord size,
    @Nullable GroupStatus status,
    @Nullable Sex sex,
    @Nullable AgeGroup age)
    implements ActorRecord {
  /** Rejects missing values. */
  public GroupRecord {
    requireNonNull(description, "description");
  }
}
