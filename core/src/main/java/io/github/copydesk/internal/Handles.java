package io.github.copydesk.internal;

/** Error handling for calls of method handles. */
public final class Handles {
  private Handles() {}

  /**
   * What a handle threw, to be rethrown: ours throw no checked exceptions, but the compiler cannot
   * know that.
   */
  public static RuntimeException thrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }
}
