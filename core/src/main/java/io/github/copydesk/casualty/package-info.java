/**
 * Who was killed, hurt or is missing, as sources say it.
 *
 * <p>A {@link io.github.copydesk.casualty.CasualtyReport} is what one source says about one event
 * or stretch of time. Each {@link io.github.copydesk.casualty.CasualtyFigure} is a count over a set
 * of {@link io.github.copydesk.casualty.Outcome}s, because “some 30 killed or wounded” is one
 * number over two of them; {@link io.github.copydesk.casualty.CasualtyScope} tells an incident from
 * a sum. A {@link io.github.copydesk.casualty.CasualtyTally} holds what several reports on the same
 * people say together: its {@link io.github.copydesk.casualty.CasualtyClaim}s, what they allow, and
 * each {@link io.github.copydesk.casualty.CasualtyConflict} between them.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.casualty;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
