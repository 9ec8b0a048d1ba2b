package io.github.copydesk.internal;

/** What calls of method handles have in common. */
public final class Handles {
  private Handles() {}

  /**
   * What a handle threw, to be thrown on: ours throw nothing that is checked, but the compiler
   * cannot know that.
   */
  public static RuntimeException thrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }
}
