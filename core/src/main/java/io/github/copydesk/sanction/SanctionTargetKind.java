package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;
import java.util.Optional;

/** What a {@link SanctionTarget} is. */
public enum SanctionTargetKind implements Coded {
  /** A person, organization, country or group. */
  ACTOR,
  /** A ship. */
  VESSEL,
  /** An aircraft. */
  AIRCRAFT,
  /** A territory: Crimea. */
  TERRITORY,
  /** A branch of an economy. */
  SECTOR,
  /** What is done, whoever does it: “military cooperation between Pyongyang and Moscow”. */
  CONDUCT,
  /** The text does not say against whom or what. */
  UNSPECIFIED;

  /** The attribute that a target of this kind needs and does not have; empty if it has it. */
  Optional<String> missing(SanctionTarget target) {
    return switch (this) {
      case ACTOR -> missing("actor", target.getActor());
      case TERRITORY -> missing("place", target.getPlace());
      case VESSEL, AIRCRAFT, SECTOR, CONDUCT -> missing("description", target.getDescription());
      case UNSPECIFIED -> Optional.empty();
    };
  }

  private static Optional<String> missing(String attribute, Optional<?> value) {
    return value.isPresent() ? Optional.empty() : Optional.of(attribute);
  }
}
