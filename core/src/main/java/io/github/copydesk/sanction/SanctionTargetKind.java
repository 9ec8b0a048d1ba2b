package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;
import java.util.Optional;

/** The kind of a {@link SanctionTarget}. */
public enum SanctionTargetKind implements Coded {
  /** A person, organization, country or group. */
  ACTOR,
  /** A ship. */
  VESSEL,
  /** An aircraft. */
  AIRCRAFT,
  /** A territory: Crimea. */
  TERRITORY,
  /** A sector of an economy. */
  SECTOR,
  /** Conduct, whoever engages in it: “military cooperation between Pyongyang and Moscow”. */
  CONDUCT,
  /** The text does not say against whom or what the sanction is imposed. */
  UNSPECIFIED;

  /** The attribute that a target of this kind needs but does not have; empty if none is missing. */
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
