package io.github.copydesk.constraint;

import jakarta.validation.groups.Default;

/**
 * The group of rules about what is fit to print: an article without a byline is well-formed, but
 * not publishable. It extends {@link Default}, so asking for it checks those rules too.
 *
 * <pre>{@code validator.check(article, Publishable.class)}</pre>
 */
public interface Publishable extends Default {}
