package io.github.copydesk.text;

/** A passage of a text, in UTF-16 units; the end is excluded. */
record TextRange(int start, int end) {}
