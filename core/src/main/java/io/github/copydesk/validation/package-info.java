/**
 * Checking values against the rules of the domain.
 *
 * <p>A {@link io.github.copydesk.validation.NewsValidator} checks any object of the domain and
 * returns the {@link io.github.copydesk.validation.Violation}s. The rules are declared on the types
 * as Bean Validation annotations, so any other Bean Validation validator checks them as well.
 *
 * <p>The words used here:
 *
 * <ul>
 *   <li><i>violation</i>: a rule broken by a value, with a code, a path, a message and a level
 *   <li><i>level</i>: how serious it is: the value is wrong, or it is only not fit to print
 *   <li><i>path</i>: where in the value, by attributes and indices: {@code quotes[3].anchors[0]}
 *   <li><i>reject</i>: not accept an input: a builder rejects, with an exception, what no value may
 *       hold; a violation rejects nothing, it is reported and the caller decides
 *   <li><i>problem</i>: in the json module, something wrong at one place of a document; there a
 *       violation can be reported as a problem, with its code, and its path as a JSON Pointer
 * </ul>
 */
@NullMarked
package io.github.copydesk.validation;

import org.jspecify.annotations.NullMarked;
