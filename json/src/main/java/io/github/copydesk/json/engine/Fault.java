package io.github.copydesk.json.engine;

/**
 * What is wrong with a place in a document.
 *
 * @param code the stable code, such as {@code value.missing}
 * @param pointer the place, a JSON Pointer (RFC 6901)
 * @param line the line of the place, from 1
 * @param octet the place in its line, in bytes from 1
 * @param message what is wrong, for people
 */
public record Fault(String code, String pointer, int line, int octet, String message) {}
