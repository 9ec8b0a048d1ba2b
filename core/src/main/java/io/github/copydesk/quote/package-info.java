/**
 * What people said.
 *
 * <p>A {@link io.github.copydesk.quote.Quote} holds the words as printed and how much of them is
 * verbatim: {@link io.github.copydesk.quote.QuoteKind} from direct to free indirect speech, {@link
 * io.github.copydesk.quote.QuoteMarks} for marks that are missing. A {@link
 * io.github.copydesk.quote.Question} is what they answered.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.quote;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
