/**
 * The people and bodies that speak, act, are hurt or are listed.
 *
 * <p>An {@link io.github.copydesk.actor.Actor} is one of five kinds: a {@link
 * io.github.copydesk.actor.Person} with their {@link io.github.copydesk.actor.Position}s, an {@link
 * io.github.copydesk.actor.Organization}, a {@link io.github.copydesk.actor.Country} that speaks or
 * fights, a {@link io.github.copydesk.actor.Group} without a name of its own, or an {@link
 * io.github.copydesk.actor.UnnamedSource}.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.actor;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
