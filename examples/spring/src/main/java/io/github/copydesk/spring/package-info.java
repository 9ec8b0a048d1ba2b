/** Copydesk in a Spring Boot application; there is nothing to configure. */
@NullMarked
package io.github.copydesk.spring;

import org.jspecify.annotations.NullMarked;
