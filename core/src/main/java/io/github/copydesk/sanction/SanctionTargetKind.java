package io.github.copydesk.sanction;

import io.github.copydesk.basics.Coded;

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
  UNSPECIFIED
}
