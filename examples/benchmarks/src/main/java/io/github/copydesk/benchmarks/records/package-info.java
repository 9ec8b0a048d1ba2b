/**
 * The same article as records: what one writes who has no library for it. Begin with {@link
 * io.github.copydesk.benchmarks.records.ArticleRecord}.
 *
 * <p>The thirty records have the attributes of the thirty types of the domain, without extensions;
 * dates, identifiers and enums are the domain's, so that no peer parses less or more. An absent
 * attribute is null, which costs less than an {@code Optional}. They reject what is missing and
 * copy their lists, as the builders of the domain do; of its other invariants they check none.
 *
 * <p>Their constraints are those that Bean Validation finds on a record's components, the usual
 * ones of Jakarta for the most part. The rules between attributes, such as that every anchor
 * matches the text, are left out. Both make the records cheaper to check.
 */
@NullMarked
package io.github.copydesk.benchmarks.records;

import org.jspecify.annotations.NullMarked;
