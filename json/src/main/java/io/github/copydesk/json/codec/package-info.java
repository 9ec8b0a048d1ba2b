/**
 * The tables: every domain type, each of its properties once. There is one file for each package of
 * the domain; {@link io.github.copydesk.json.codec.Codecs} finds the table of a type.
 */
@NullMarked
package io.github.copydesk.json.codec;

import org.jspecify.annotations.NullMarked;
