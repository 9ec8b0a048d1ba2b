/**
 * The article: its text, the information that accompanies it, and the statements found in it.
 *
 * <p>Begin with {@link io.github.copydesk.article.Article}. A {@link
 * io.github.copydesk.article.Byline} says who wrote it, a {@link
 * io.github.copydesk.article.Dateline} where and when, a {@link
 * io.github.copydesk.article.Correction} what was changed after it was published, a {@link
 * io.github.copydesk.article.Subject} what it is about, a {@link
 * io.github.copydesk.article.MediaItem} what is shown with it. An {@link
 * io.github.copydesk.article.ArticleRevision} is an article with a new text and an {@link
 * io.github.copydesk.article.AnchorRelocation} for each anchor.
 */
@NullMarked
@ValueStyle
package io.github.copydesk.article;

import io.github.copydesk.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
