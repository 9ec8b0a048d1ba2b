package io.github.copydesk.actor;

/**
 * Somebody who speaks, acts, is hurt or is listed: <i>Pat Ryder</i>, <i>CNN</i>, <i>the United
 * States</i>, <i>North Korean troops</i> or <i>a senior official</i>.
 *
 * <p>The five kinds are all there are, so a {@code switch} over them can be complete.
 */
public sealed interface Actor permits Person, Organization, Country, Group, UnnamedSource {
  /** How many actors may be nested in each other, as an official of an agency of a ministry is. */
  int MAX_DEPTH = 8;

  /** What to call them in a sentence: the name, or the description of those without one. */
  String displayName();
}
