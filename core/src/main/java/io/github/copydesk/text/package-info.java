/**
 * Where in an article a statement stands.
 *
 * <p>A {@link io.github.copydesk.text.TextAnchor} points into one {@link
 * io.github.copydesk.text.TextPart} by one or more {@link io.github.copydesk.text.TextSpan}s, each
 * with its position and its words, so that a mistake in either shows. Positions are Unicode code
 * points, counted from 0, the end excluded, as in the W3C Web Annotation model; {@link
 * io.github.copydesk.text.CodePoints} converts them from and to the UTF-16 indices of Java.
 *
 * <p>After an edit, {@link io.github.copydesk.text.TextEdit} finds anchors again: a {@link
 * io.github.copydesk.text.Relocation} says where each has gone. {@link
 * io.github.copydesk.text.TextMatch} is words found in spite of other quotation marks or spaces;
 * {@link io.github.copydesk.text.Coverage} is what of a text some anchors cover.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.text;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
