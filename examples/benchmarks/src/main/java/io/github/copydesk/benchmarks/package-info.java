/**
 * What it costs to read, write and validate an article, compared with alternatives, and whether the
 * goals are met.
 *
 * <pre>{@code
 * mvn -q -Pbench package                                   # the whole table
 * mvn -q -Pbench package -Dbench.quick=true                # without the peers
 * mvn -q -Pbench package -Dbench.only=read,cold -Dbench.rounds=4
 * }</pre>
 *
 * <p>{@link io.github.copydesk.benchmarks.Ratios} is the command. {@code Documents} makes the
 * articles that are read, {@code Sameness} checks that all give the same values, {@code Plan} lists
 * what is measured and the goals, {@code Forks} measures with JMH in interleaved fresh forks,
 * {@code ColdStart}, {@code WarmStart} and {@code Ndjson} in JVMs of their own, whose heap and
 * first steps JMH would hide. {@code Hostile} measures, also in JVMs of their own, documents that
 * are designed to be expensive: {@code -Dbench.only=hostile}. The peers are in {@link
 * io.github.copydesk.benchmarks.peers}, the model they read in {@link
 * io.github.copydesk.benchmarks.records}, the floors in {@link
 * io.github.copydesk.benchmarks.floors}, the hostile documents in {@link
 * io.github.copydesk.benchmarks.hostile}.
 *
 * <p>Figures are CPU times of the thread in the least disturbed iteration of all rounds, and only
 * ratios within one run are meaningful. Two runs differ by some 5 %, because the compiler does not
 * inline the same way in every fork.
 */
@NullMarked
package io.github.copydesk.benchmarks;

import org.jspecify.annotations.NullMarked;
