package io.github.copydesk.basics;

/** The kind of a {@link Place}. */
public enum PlaceKind implements Coded {
  /** A state or a territory treated like one: Ukraine. */
  COUNTRY,
  /** A named part of a country, usually with a government: Kursk Oblast. */
  REGION,
  /** A city or town: Kursk. */
  CITY,
  /** A village or hamlet: Plekhovo. */
  SETTLEMENT,
  /** An area with no official boundaries: the border area, the Donbas. */
  AREA,
  /** A single spot: a hospital, a bridge, an airfield. */
  SITE
}
