package io.github.copydesk.internal;

/**
 * Takes the violations that a {@link Rule} finds: our own report, or a Bean Validation provider.
 */
public interface ViolationSink {
  /** The rule's own message, a key of the bundle in braces. */
  String template();

  /** Whether further violations are only counted, so that their messages are not needed. */
  boolean onlyCounts();

  /**
   * Takes one violation.
   *
   * @param message what is wrong, as a finished text
   * @param path the path from the value that the rule examines, such as {@code "quotes", 3}
   */
  void add(String message, Object... path);
}
