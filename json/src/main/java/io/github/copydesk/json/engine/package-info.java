/**
 * The engine under the tables: how values are read and written, whatever their type.
 *
 * <p>It is built in layers, and each file uses only those below its own. From the bottom:
 *
 * <ol>
 *   <li>{@link io.github.copydesk.json.engine.Words}, the wording of messages, {@link
 *       io.github.copydesk.json.engine.Names} with a meaning in every table, and {@link
 *       io.github.copydesk.json.engine.Pointers} to places; {@link
 *       io.github.copydesk.json.engine.Bytes} and {@link io.github.copydesk.json.engine.Utf8}
 *   <li>{@link io.github.copydesk.json.engine.RawProblems}, of which the first hundred are made and
 *       the others only counted, and {@link io.github.copydesk.json.engine.Limits}
 *   <li>{@link io.github.copydesk.json.engine.ReadContext}, a document being read, which collects
 *       its problems and continues; {@link io.github.copydesk.json.engine.WriteContext}, a document
 *       being written, which rejects what could not be read back
 *   <li>{@link io.github.copydesk.json.engine.Codec}, which reads and writes one kind of value;
 *       {@link io.github.copydesk.json.engine.Scalars}, the codecs of values without parts
 *   <li>{@link io.github.copydesk.json.engine.Lists} of elements, {@link
 *       io.github.copydesk.json.engine.Members} of objects, and {@link
 *       io.github.copydesk.json.engine.ExtensionValues}, which may be anything
 *   <li>{@link io.github.copydesk.json.engine.Property}, a row of a table; {@link
 *       io.github.copydesk.json.engine.Rows}, the loops over all rows; {@link
 *       io.github.copydesk.json.engine.Loops}, those loops bound to one table
 *   <li>{@link io.github.copydesk.json.engine.Table}, the codec of a type, made of its rows
 *   <li>{@link io.github.copydesk.json.engine.Union}, which chooses between tables by {@code
 *       "type"}
 * </ol>
 *
 * <p>A <i>raw problem</i> is a {@link io.github.copydesk.json.engine.RawProblem} as the engine
 * finds it, with its place counted in bytes; the package above turns it into a {@code Problem},
 * with line and column in code points.
 *
 * <p>The speed comes from one idea, in {@link io.github.copydesk.json.engine.Loops}: the loop over
 * the rows is written once and bound to each table, so that the JVM compiles it for each type as if
 * it had been written for that type. Beyond that, nothing is allocated only to be thrown away:
 * codes are looked up without a string ({@link io.github.copydesk.json.engine.Codes}), elements are
 * copied to a list when it is complete ({@link io.github.copydesk.json.engine.Elements}), and a
 * message is put together only if it is shown.
 */
@NullMarked
package io.github.copydesk.json.engine;

import org.jspecify.annotations.NullMarked;
