package io.github.copydesk.cli.input;

/**
 * A place in a file.
 *
 * @param line the line, from 1
 * @param column the column, in code points, from 1
 */
public record Position(long line, long column) {}
