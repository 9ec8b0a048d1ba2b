/**
 * Times as a text gives them: when something happened or was said.
 *
 * <p>A {@link io.github.copydesk.time.TimeExpression} holds the words of the text, such as “Monday
 * (local time)”, and, if they are resolved, an {@link io.github.copydesk.time.EdtfDate} that is
 * only as precise as they are. A {@link io.github.copydesk.time.TimeVocabulary} resolves words by
 * its phrases, each of which has a {@link io.github.copydesk.time.TimeMeaning}. Times of
 * publication are not part of this package: they are exact and have an offset.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.time;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
