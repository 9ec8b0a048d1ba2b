/**
 * The tables: each type of the domain, each property once. One file for each package of the domain;
 * {@link io.github.copydesk.json.codec.Codecs} finds the table of a type.
 */
@NullMarked
package io.github.copydesk.json.codec;

import org.jspecify.annotations.NullMarked;
