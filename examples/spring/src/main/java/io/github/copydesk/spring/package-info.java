/**
 * Copydesk in a Spring Boot application, with nothing to configure. {@link
 * io.github.copydesk.spring.Articles} takes and returns articles; {@link
 * io.github.copydesk.spring.ArticleErrors} answers those that are wrong, and is there to be copied.
 */
@NullMarked
package io.github.copydesk.spring;

import org.jspecify.annotations.NullMarked;
