/**
 * What is read: from the names on the command line to documents, each a value or its problems, and
 * to places in them.
 */
@NullMarked
package io.github.copydesk.cli.input;

import org.jspecify.annotations.NullMarked;
