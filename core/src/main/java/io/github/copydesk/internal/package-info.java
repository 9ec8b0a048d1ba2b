/** Internal: code shared by the packages of the domain, not for use by applications. */
@NullMarked
package io.github.copydesk.internal;

import org.jspecify.annotations.NullMarked;
