/**
 * Documents within the limits that are made to cost as much as they can, each a {@link
 * io.github.copydesk.benchmarks.hostile.Shape}: a name, what is done with it, and how it is made in
 * any size. They stand in files by subject; {@link io.github.copydesk.benchmarks.hostile.Shapes}
 * lists them all. To add one is to add a few lines there.
 */
@NullMarked
package io.github.copydesk.benchmarks.hostile;

import org.jspecify.annotations.NullMarked;
