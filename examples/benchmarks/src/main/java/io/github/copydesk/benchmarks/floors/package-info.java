/**
 * The lower bounds that reading is compared with: {@link
 * io.github.copydesk.benchmarks.floors.Scan}, the tokens alone, and {@link
 * io.github.copydesk.benchmarks.floors.Hand}, a hand-written reader.
 */
@NullMarked
package io.github.copydesk.benchmarks.floors;

import org.jspecify.annotations.NullMarked;
