@NullMarked
package io.github.copydesk.cli;

import org.jspecify.annotations.NullMarked;
