/**
 * How we know: who said it, through whom, with what certainty, on what evidence.
 *
 * <p>Every {@link io.github.copydesk.source.Statement} of an article has an {@link
 * io.github.copydesk.source.Attribution}: an actor, the force of what they did ({@link
 * io.github.copydesk.source.SpeechAct}) and, where the newsroom has it from somebody else, the
 * attribution {@code via} which it came. {@link io.github.copydesk.source.Evidence} is what was
 * shown, {@link io.github.copydesk.source.Verification} what checking it gave, {@link
 * io.github.copydesk.source.Extraction} how the statement got out of the text.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.source;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
