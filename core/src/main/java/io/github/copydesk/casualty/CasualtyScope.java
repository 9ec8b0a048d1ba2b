package io.github.copydesk.casualty;

import io.github.copydesk.basics.Coded;

/** What the numbers of a {@link CasualtyReport} cover. */
public enum CasualtyScope implements Coded {
  /** One event: an attack, a battle. */
  INCIDENT,
  /** A period of time: a weekend, a month. */
  PERIOD,
  /** A running total since a starting point, up to {@code asOf}: “since the invasion began”. */
  CUMULATIVE
}
