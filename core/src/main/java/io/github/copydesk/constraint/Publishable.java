package io.github.copydesk.constraint;

import jakarta.validation.groups.Default;

/**
 * The group of the rules about what is fit for publication: an article without a byline is
 * well-formed, but not publishable. It extends {@link Default}, so checking this group also checks
 * the default rules.
 *
 * <pre>{@code validator.check(article, Publishable.class)}</pre>
 */
public interface Publishable extends Default {}
