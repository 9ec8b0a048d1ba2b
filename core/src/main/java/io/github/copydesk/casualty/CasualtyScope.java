package io.github.copydesk.casualty;

import io.github.copydesk.basics.Coded;

/** What a {@link CasualtyReport} counts over. */
public enum CasualtyScope implements Coded {
  /** One event: an attack, a battle. */
  INCIDENT,
  /** A stretch of time: a weekend, a month. */
  PERIOD,
  /** Everything since a beginning, up to {@code asOf}: “since the invasion began”. */
  CUMULATIVE
}
