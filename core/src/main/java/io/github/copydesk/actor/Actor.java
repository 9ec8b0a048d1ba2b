package io.github.copydesk.actor;

import io.github.copydesk.basics.NewsValue;

/**
 * A person or body that speaks, acts, is hurt or is listed: <i>Pat Ryder</i>, <i>CNN</i>, <i>the
 * United States</i>, <i>North Korean troops</i> or <i>a senior official</i>.
 *
 * <p>There are only these five kinds, so a {@code switch} over them can be exhaustive.
 */
public sealed interface Actor extends NewsValue
    permits Person, Organization, Country, Group, UnnamedSource {
  /** The maximum depth of nested actors, such as an official of an agency of a ministry. */
  int MAX_DEPTH = 8;

  /** What to call the actor in a sentence: the name, or the description if there is no name. */
  String displayName();
}
