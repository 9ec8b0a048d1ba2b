/**
 * Rules that any type can use, in addition to those of {@code jakarta.validation.constraints}.
 *
 * <p>{@link io.github.copydesk.constraint.HasText} and {@link
 * io.github.copydesk.constraint.WellFormedText} apply to nearly every text; {@link
 * io.github.copydesk.constraint.LanguageTag}, {@link io.github.copydesk.constraint.CountryCode},
 * {@link io.github.copydesk.constraint.AbsoluteUri} and {@link
 * io.github.copydesk.constraint.WebUrl} check a notation. {@link
 * io.github.copydesk.constraint.Publishable} is the group of the rules that apply only before
 * publication, most of them {@link io.github.copydesk.constraint.Required}.
 *
 * <p>All of them accept null, so that an absent {@code Optional} violates none of them. The code of
 * a rule is the simple name of its annotation in kebab case: {@code has-text}.
 */
@NullMarked
package io.github.copydesk.constraint;

import org.jspecify.annotations.NullMarked;
