/**
 * Documents within the limits that are designed to be as expensive as possible, each a {@link
 * io.github.copydesk.benchmarks.hostile.Shape}: a name, what is done with it, and how it is made in
 * any size. They are grouped in files by subject; {@link
 * io.github.copydesk.benchmarks.hostile.Shapes} lists them all. Adding one takes a few lines in
 * such a file.
 */
@NullMarked
package io.github.copydesk.benchmarks.hostile;

import org.jspecify.annotations.NullMarked;
