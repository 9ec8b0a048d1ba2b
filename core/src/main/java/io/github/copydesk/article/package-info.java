/**
 * The article: text, what stands around it, and the statements found in it.
 *
 * <p>Begin with {@link io.github.copydesk.article.Article}. A {@link
 * io.github.copydesk.article.Byline} says who wrote it, a {@link
 * io.github.copydesk.article.Dateline} where and when, a {@link
 * io.github.copydesk.article.Correction} what was changed after it was published.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.article;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
