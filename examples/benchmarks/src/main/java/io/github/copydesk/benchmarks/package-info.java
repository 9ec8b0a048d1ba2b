/** What reading costs: JMH benchmarks, and a program that prints their ratios. */
@NullMarked
package io.github.copydesk.benchmarks;

import org.jspecify.annotations.NullMarked;
