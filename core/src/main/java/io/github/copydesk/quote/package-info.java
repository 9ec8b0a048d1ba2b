/**
 * What actors said or wrote, verbatim or paraphrased.
 *
 * <p>A {@link io.github.copydesk.quote.Quote} holds the words as printed and how much of them is
 * verbatim: its {@link io.github.copydesk.quote.QuoteKind} ranges from direct to free indirect
 * speech, and its {@link io.github.copydesk.quote.QuoteMarks} say whether a quotation mark is
 * missing. The {@link io.github.copydesk.quote.Question} is the one it answers, if the text reports
 * it.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.quote;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
