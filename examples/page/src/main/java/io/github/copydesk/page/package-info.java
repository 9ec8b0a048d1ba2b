/** An article as a page of HTML, made by {@link io.github.copydesk.page.ArticlePage}. */
@NullMarked
package io.github.copydesk.page;

import org.jspecify.annotations.NullMarked;
