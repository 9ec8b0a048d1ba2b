package io.github.copydesk.basics;

/** What sort of place a {@link Place} is. */
public enum PlaceKind implements Coded {
  /** A state or a territory treated like one: Ukraine. */
  COUNTRY,
  /** A part of a country with a name and usually a government: Kursk Oblast. */
  REGION,
  /** A city or town: Kursk. */
  CITY,
  /** A village or hamlet: Plekhovo. */
  SETTLEMENT,
  /** A stretch of land that no government draws: the border area, the Donbas. */
  AREA,
  /** One spot: a hospital, a bridge, an airfield. */
  SITE
}
