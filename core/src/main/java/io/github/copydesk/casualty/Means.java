package io.github.copydesk.casualty;

import io.github.copydesk.basics.Coded;

/**
 * The means by which people came to harm: in <i>a drone strike on a bus</i>, {@link #DRONE}. The
 * words of the text are in {@link CasualtyReport#getCause}.
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
  /** A fire, whatever its cause. */
  FIRE,
  /** The collapse of a building, bridge, mine or slope. */
  COLLAPSE,
  /** An accident on the road, on rails, on water or in the air. */
  TRAFFIC,
  /** A storm, lightning, heat or cold. */
  WEATHER,
  /** An earthquake, or the tsunami that follows it. */
  EARTHQUAKE,
  /** A flood, whether from rain, a river or a broken dam. */
  FLOOD,
  /** An illness or poisoning. */
  DISEASE,
  /** Another means that the text names. */
  OTHER
}
