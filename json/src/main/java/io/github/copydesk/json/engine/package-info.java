/**
 * The engine under the tables: how a value is read and written, without knowing which.
 *
 * <p>A {@link io.github.copydesk.json.engine.Codec} reads and writes one kind of value. {@link
 * io.github.copydesk.json.engine.Scalars} are those without parts; an {@link
 * io.github.copydesk.json.engine.ObjectCodec} is a table of {@link
 * io.github.copydesk.json.engine.Property} rows; a {@link io.github.copydesk.json.engine.Union}
 * chooses between tables by {@code "type"}. {@link io.github.copydesk.json.engine.In} collects what
 * is wrong and goes on; {@link io.github.copydesk.json.engine.Out} refuses what could not be read
 * back.
 *
 * <p>It is fast by one idea, which is in {@link io.github.copydesk.json.engine.Loops}: the loop
 * over the rows is written once and bound to each table, so that the virtual machine compiles it
 * for each type as if it had been written for it. The rest is making nothing that is thrown away
 * again: codes are looked up without a text ({@link io.github.copydesk.json.engine.Codes}),
 * elements go to the builder one by one.
 */
@NullMarked
package io.github.copydesk.json.engine;

import org.jspecify.annotations.NullMarked;
