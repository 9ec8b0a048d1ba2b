package io.github.copydesk.json;

/**
 * Where in a document something stands, for people.
 *
 * @param line from 1; a line ends with a line feed, a carriage return or both
 * @param column from 1, in code points
 */
record Position(int line, int column) {}
