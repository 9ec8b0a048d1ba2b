package io.github.copydesk.benchmarks.records;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What someone was asked. */
public record QuestionRecord(@NotBlank String topic, @Valid @Nullable ActorRecord asker) {
  /** Rejects missing values. */
  public QuestionRecord {
    requireNonNull(topic, "topic");
  }
}
