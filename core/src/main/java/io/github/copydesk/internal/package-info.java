/** Not for users: what the packages of the domain share and do not show. */
@NullMarked
package io.github.copydesk.internal;

import org.jspecify.annotations.NullMarked;
