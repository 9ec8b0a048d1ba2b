/**
 * The same article as records: what one writes without a library for it. Start with {@link
 * io.github.copydesk.benchmarks.records.ArticleRecord}.
 *
 * <p>The thirty records have the attributes of the thirty domain types, without extensions; dates,
 * identifiers and enums are those of the domain, so that no peer parses less or more. An absent
 * attribute is null, which costs less than an {@code Optional}. The records reject missing values
 * and copy their lists, as the domain's builders do; they check none of its other invariants.
 *
 * <p>Their constraints are those that Bean Validation finds on the components of a record, mostly
 * the standard Jakarta ones. The rules between attributes, such as that every anchor matches the
 * text, are left out. Both make the records cheaper to check.
 */
@NullMarked
package io.github.copydesk.benchmarks.records;

import org.jspecify.annotations.NullMarked;
