/**
 * The basic types that every other package uses.
 *
 * <p>{@link io.github.copydesk.basics.Count} is a number of people, exactly as certain as the text:
 * low, best and high, with the words it came from, or the reason why there is no number ({@link
 * io.github.copydesk.basics.AbsentReason}); a {@link io.github.copydesk.basics.CountConvention}
 * turns words into a {@link io.github.copydesk.basics.CountEstimate}, if a caller asks for it. A
 * {@link io.github.copydesk.basics.Place} has a name; a {@link io.github.copydesk.basics.Location}
 * says where something happened, as the text puts it: “near the villages of A, B and C”. {@link
 * io.github.copydesk.basics.Identifier} links something to its entry in a register, such as {@code
 * wikidata:Q30}. {@link io.github.copydesk.basics.Extensions} carries the additional data of an
 * application. {@link io.github.copydesk.basics.Coded} is how enums are spelled in data.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.basics;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
