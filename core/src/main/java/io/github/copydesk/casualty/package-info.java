/**
 * The people killed, hurt or missing, as reported by sources.
 *
 * <p>A {@link io.github.copydesk.casualty.CasualtyReport} is what one source says about one event
 * or period of time. Each {@link io.github.copydesk.casualty.CasualtyFigure} is a count for a set
 * of {@link io.github.copydesk.casualty.Outcome}s, because “some 30 killed or wounded” is one
 * number for two of them; {@link io.github.copydesk.casualty.CasualtyScope} distinguishes an
 * incident from a running total. A {@link io.github.copydesk.casualty.CasualtyTally} combines
 * several reports about the same people: its {@link io.github.copydesk.casualty.CasualtyClaim}s,
 * what they allow, and each {@link io.github.copydesk.casualty.CasualtyConflict} between them.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.casualty;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
