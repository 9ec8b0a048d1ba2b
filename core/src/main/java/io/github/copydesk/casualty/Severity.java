package io.github.copydesk.casualty;

import io.github.copydesk.basics.Coded;

/** How badly the wounded of a {@link CasualtyFigure} are hurt, such as <i>two critically</i>. */
public enum Severity implements Coded {
  /** Lightly: “minor injuries”. */
  LIGHT,
  /** Seriously: “serious condition”. */
  SERIOUS,
  /** Critically, in danger of death: “in critical condition”. */
  CRITICAL
}
