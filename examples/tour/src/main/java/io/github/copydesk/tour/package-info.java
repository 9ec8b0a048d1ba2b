/**
 * A tour of Copydesk with one report on the fighting in Kursk in December 2024.
 *
 * <p>{@link io.github.copydesk.tour.KurskReport} builds the article, and is the code to copy from.
 * It has its words from {@code KurskText}, the people who speak from {@code KurskSources}, what
 * they say from {@code KurskQuotes} and the losses from {@code KurskCasualties}. {@link
 * io.github.copydesk.tour.Tour} reads the same article, or one of yours, from JSON and prints what
 * is in it and what is wrong with it.
 */
@NullMarked
package io.github.copydesk.tour;

import org.jspecify.annotations.NullMarked;
