/**
 * Sanctions: who imposes them on whom, how, and since when.
 *
 * <p>A {@link io.github.copydesk.sanction.Sanction} has authorities, {@link
 * io.github.copydesk.sanction.SanctionTarget}s that may be people, ships, territories or conduct,
 * {@link io.github.copydesk.sanction.SanctionMeasure}s if the text names them, and a history of
 * {@link io.github.copydesk.sanction.SanctionEvent}s about all of the targets or some. {@link
 * io.github.copydesk.sanction.Programme} and {@link io.github.copydesk.sanction.LegalBasis} say
 * under which law. The events determine its {@link io.github.copydesk.sanction.SanctionStatus} on a
 * day, and its {@link io.github.copydesk.sanction.SanctionPeriod}s over all time.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.sanction;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
