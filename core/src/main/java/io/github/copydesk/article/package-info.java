/**
 * The article: text, what stands around it, and the statements found in it.
 *
 * <p>Begin with {@link io.github.copydesk.article.Article}. A {@link
 * io.github.copydesk.article.Byline} says who wrote it, a {@link
 * io.github.copydesk.article.Dateline} where and when, a {@link
 * io.github.copydesk.article.Correction} what was changed after it was published. An {@link
 * io.github.copydesk.article.ArticleRevision} is an article with another text and an {@link
 * io.github.copydesk.article.AnchorRelocation} for each anchor.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.article;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
