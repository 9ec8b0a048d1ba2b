package io.github.copydesk.casualty;

import io.github.copydesk.basics.Coded;

/**
 * By what people came to harm: in <i>a drone strike on a bus</i>, {@link #DRONE}; beside the words
 * of the text in {@link CasualtyReport#getCause}.
 */
public enum Means implements Coded {
  /** Artillery, mortars or rockets fired from the ground. */
  SHELLING,
  /** Bombs or missiles from aircraft with a crew, or an air attack the text does not specify. */
  AIRSTRIKE,
  /** An unmanned aircraft, vehicle or boat. */
  DRONE,
  /** A ballistic or cruise missile. */
  MISSILE,
  /** Small arms: a shooting, a firefight. */
  GUNFIRE,
  /** A bomb, mine or other explosive device that was placed, carried or driven. */
  EXPLOSIVE,
  /** A fire, whoever or whatever lit it. */
  FIRE,
  /** A building, bridge, mine or slope that gave way. */
  COLLAPSE,
  /** An accident on the road, on rails, on water or in the air. */
  TRAFFIC,
  /** A storm, lightning, heat or cold. */
  WEATHER,
  /** An earthquake, and the tsunami that follows it. */
  EARTHQUAKE,
  /** Water over land, whether from rain, a river or a broken dam. */
  FLOOD,
  /** An illness or poisoning. */
  DISEASE,
  /** Something else that the text names. */
  OTHER
}
