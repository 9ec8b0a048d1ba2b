package io.github.copydesk.internal;

/** Takes the violations a {@link Rule} finds: our own report, or a Bean Validation provider. */
public interface ViolationSink {
  /** The rule's own message, a key of the bundle in braces. */
  String template();

  /** Whether what is found from now on is only counted, so that nobody needs its message. */
  boolean onlyCounts();

  /**
   * Takes one more.
   *
   * @param message what is wrong, all in words
   * @param path where, from the value that the rule looks at, such as {@code "quotes", 3}
   */
  void add(String message, Object... path);
}
