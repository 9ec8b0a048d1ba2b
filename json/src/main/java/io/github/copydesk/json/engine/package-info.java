/**
 * The engine under the tables: how a value is read and written, without knowing which.
 *
 * <p>It has floors, and each file knows only those below its own. From the ground:
 *
 * <ol>
 *   <li>{@link io.github.copydesk.json.engine.Words} of messages, {@link
 *       io.github.copydesk.json.engine.Names} that mean something, {@link
 *       io.github.copydesk.json.engine.Pointers} to places; {@link
 *       io.github.copydesk.json.engine.Bytes} and {@link io.github.copydesk.json.engine.Utf8}
 *   <li>{@link io.github.copydesk.json.engine.RawProblems}, of which the first hundred are made and
 *       the others counted, and {@link io.github.copydesk.json.engine.Limits}
 *   <li>{@link io.github.copydesk.json.engine.ReadContext}, a document being read, which collects
 *       what is wrong and goes on; {@link io.github.copydesk.json.engine.WriteContext}, one being
 *       written, which rejects what could not be read back
 *   <li>{@link io.github.copydesk.json.engine.Codec}, which reads and writes one kind of value;
 *       {@link io.github.copydesk.json.engine.Scalars} are those without parts
 *   <li>{@link io.github.copydesk.json.engine.Lists} of elements, {@link
 *       io.github.copydesk.json.engine.Members} of objects, and {@link
 *       io.github.copydesk.json.engine.ExtensionValues}, which may be anything
 *   <li>{@link io.github.copydesk.json.engine.Property}, a row of a table; {@link
 *       io.github.copydesk.json.engine.Rows}, what is done with all of them; {@link
 *       io.github.copydesk.json.engine.Loops}, the same bound to one table
 *   <li>{@link io.github.copydesk.json.engine.Table}, the codec of a type by its rows
 *   <li>{@link io.github.copydesk.json.engine.Union}, which chooses between tables by {@code
 *       "type"}
 * </ol>
 *
 * <p>It is fast by one idea, which is in {@link io.github.copydesk.json.engine.Loops}: the loop
 * over the rows is written once and bound to each table, so that the virtual machine compiles it
 * for each type as if it had been written for it. The rest is making nothing that is thrown away
 * again: codes are looked up without a text ({@link io.github.copydesk.json.engine.Codes}),
 * elements go to the list when it is complete ({@link io.github.copydesk.json.engine.Elements}), a
 * message is put together only if it is shown.
 */
@NullMarked
package io.github.copydesk.json.engine;

import org.jspecify.annotations.NullMarked;
