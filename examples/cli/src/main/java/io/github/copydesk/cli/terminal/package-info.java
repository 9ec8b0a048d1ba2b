/** What is printed, and the terminal it is printed on; knows nothing of news. */
@NullMarked
package io.github.copydesk.cli.terminal;

import org.jspecify.annotations.NullMarked;
