/**
 * What every other package is made of.
 *
 * <p>{@link io.github.copydesk.basics.Count} is a number of persons exactly as sure as the text:
 * low, best and high, with the words it came from, or the reason why there is none ({@link
 * io.github.copydesk.basics.AbsentReason}); a {@link io.github.copydesk.basics.CountConvention}
 * makes a {@link io.github.copydesk.basics.CountEstimate} of words, if a caller wants one. {@link
 * io.github.copydesk.basics.Place} is where; {@link io.github.copydesk.basics.Location} is where as
 * a text says it, “near the villages of A, B and C”. {@link io.github.copydesk.basics.Identifier}
 * links any of them to a register, such as {@code wikidata:Q30}. {@link
 * io.github.copydesk.basics.Extensions} carries what an application adds. {@link
 * io.github.copydesk.basics.Coded} is how enums are spelled in data.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.basics;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
