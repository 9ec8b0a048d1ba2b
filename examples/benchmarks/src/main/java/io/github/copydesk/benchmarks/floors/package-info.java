/**
 * What reading is held against from below: {@link io.github.copydesk.benchmarks.floors.Scan}, the
 * tokens alone, and {@link io.github.copydesk.benchmarks.floors.Hand}, a reader written by hand.
 */
@NullMarked
package io.github.copydesk.benchmarks.floors;

import org.jspecify.annotations.NullMarked;
