/**
 * When something happened or was said, as a text gives it.
 *
 * <p>A {@link io.github.copydesk.time.TimeExpression} is the words of the text, such as “Monday
 * (local time)”, and, if they are resolved, an {@link io.github.copydesk.time.EdtfDate} that is as
 * vague as they are. Words can be resolved by a {@link io.github.copydesk.time.TimeVocabulary} of
 * phrases, each with its {@link io.github.copydesk.time.TimeMeaning}. Times of publication are not
 * here: they are exact, with their offset.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.time;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
