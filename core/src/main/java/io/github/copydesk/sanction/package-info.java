/**
 * Who punishes whom, how, and since when.
 *
 * <p>A {@link io.github.copydesk.sanction.Sanction} has authorities, {@link
 * io.github.copydesk.sanction.SanctionTarget}s that may be persons, ships, territories or a
 * conduct, {@link io.github.copydesk.sanction.SanctionMeasure}s where the text names them, and a
 * history of {@link io.github.copydesk.sanction.SanctionEvent}s about all of them or some. {@link
 * io.github.copydesk.sanction.Programme} and {@link io.github.copydesk.sanction.LegalBasis} say
 * under which law. From its events follows the {@link io.github.copydesk.sanction.SanctionStatus}
 * on a day, and for all days a row of {@link io.github.copydesk.sanction.SanctionPeriod}s.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.sanction;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
