/**
 * Rules that any type can use, besides those of {@code jakarta.validation.constraints}.
 *
 * <p>{@link io.github.copydesk.constraint.HasText} and {@link
 * io.github.copydesk.constraint.WellFormedText} stand on nearly every text; {@link
 * io.github.copydesk.constraint.LanguageTag}, {@link io.github.copydesk.constraint.CountryCode},
 * {@link io.github.copydesk.constraint.AbsoluteUri} and {@link
 * io.github.copydesk.constraint.WebUrl} check a notation. {@link
 * io.github.copydesk.constraint.Publishable} is the group of the rules that a text must keep before
 * it is printed, most of them {@link io.github.copydesk.constraint.Required}.
 *
 * <p>All of them accept null, so that an absent {@code Optional} breaks none of them. The code of a
 * rule is the simple name of its annotation in kebab case: {@code has-text}.
 */
@NullMarked
package io.github.copydesk.constraint;

import org.jspecify.annotations.NullMarked;
