/**
 * The entry to Bean Validation: {@link io.github.copydesk.validation.NewsValidator} checks any
 * object of the domain and answers with {@link io.github.copydesk.validation.Violation}s. The rules
 * themselves stand on the types as annotations and work under any other validator as well.
 */
@NullMarked
package io.github.copydesk.validation;

import org.jspecify.annotations.NullMarked;
