/**
 * How it is known: who said it, who passed it on, with what certainty, on what evidence.
 *
 * <p>Every {@link io.github.copydesk.source.Statement} of an article has an {@link
 * io.github.copydesk.source.Attribution}: an actor, what they did by speaking ({@link
 * io.github.copydesk.source.SpeechAct}) and, if the newsroom has it from another source, the
 * attribution {@code via} which it came. {@link io.github.copydesk.source.Evidence} is what was
 * shown in support, {@link io.github.copydesk.source.Verification} the result of checking it,
 * {@link io.github.copydesk.source.Extraction} how the statement was extracted from the text.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.source;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
