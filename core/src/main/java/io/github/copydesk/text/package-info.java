/**
 * Anchors: where in an article a statement appears.
 *
 * <p>A {@link io.github.copydesk.text.TextAnchor} points into one {@link
 * io.github.copydesk.text.TextPart} by one or more {@link io.github.copydesk.text.TextSpan}s, each
 * with its position and its words, so that a mistake in either is noticed. Positions count Unicode
 * code points from 0 and exclude the end, as in the W3C Web Annotation model; {@link
 * io.github.copydesk.text.CodePoints} converts them from and to the UTF-16 indices of Java.
 *
 * <p>After an edit, {@link io.github.copydesk.text.TextEdit} finds anchors again: a {@link
 * io.github.copydesk.text.Relocation} says where each one is now. A {@link
 * io.github.copydesk.text.TextMatch} is words found despite different quotation marks or white
 * space; a {@link io.github.copydesk.text.Coverage} says how much of a text a set of anchors
 * covers.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.text;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
