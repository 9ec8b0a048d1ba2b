/**
 * A tour of Copydesk with one report on the fighting in Kursk in December 2024.
 *
 * <p>{@link io.github.copydesk.tour.KurskReport} builds the article, and is the code to copy from.
 * Its text is in {@code KurskText}, the people who speak in {@code KurskSources}, what they say in
 * {@code KurskQuotes} and the losses in {@code KurskCasualties}. {@link
 * io.github.copydesk.tour.Tour} reads the same article, or one of yours, from JSON and prints its
 * contents and its problems.
 */
@NullMarked
package io.github.copydesk.tour;

import org.jspecify.annotations.NullMarked;
