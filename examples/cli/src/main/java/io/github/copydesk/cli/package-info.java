/**
 * The command {@code copydesk}: checks, counts and shows documents.
 *
 * <p>{@link io.github.copydesk.cli.Copydesk} is the program. Each command is a class of its own;
 * what they read is in {@link io.github.copydesk.cli.input}, how they print in {@link
 * io.github.copydesk.cli.terminal}.
 */
@NullMarked
package io.github.copydesk.cli;

import org.jspecify.annotations.NullMarked;
