/** Copydesk in an application of Spring Boot, which has nothing to configure. */
@NullMarked
package io.github.copydesk.spring;

import org.jspecify.annotations.NullMarked;
