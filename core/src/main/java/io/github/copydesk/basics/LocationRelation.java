package io.github.copydesk.basics;

/** How a {@link Location} relates to the places it names. */
public enum LocationRelation implements Coded {
  /** In the place: “in Kursk”. */
  IN,
  /** Near the place or places: “near the villages of A, B and C”. */
  NEAR,
  /** Along the place: “along the border”. */
  ALONG,
  /** Between two or more places. */
  BETWEEN,
  /** In the direction of the place: “toward Sudzha”. */
  TOWARD
}
