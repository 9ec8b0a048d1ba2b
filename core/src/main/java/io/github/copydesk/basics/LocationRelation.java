package io.github.copydesk.basics;

/** How a {@link Location} lies to the places it names. */
public enum LocationRelation implements Coded {
  /** In it: “in Kursk”. */
  IN,
  /** Near it or them: “near the villages of A, B and C”. */
  NEAR,
  /** Along it: “along the border”. */
  ALONG,
  /** Between two or more places. */
  BETWEEN,
  /** In its direction: “toward Sudzha”. */
  TOWARD
}
