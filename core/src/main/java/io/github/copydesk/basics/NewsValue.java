package io.github.copydesk.basics;

/**
 * A value with a JSON form of its own, such as an article, a quote, a place or a date. The JSON
 * module reads and writes it.
 */
public interface NewsValue {
  /**
   * Fails. A mapper that knows nothing of these types would write their getters and so lose data:
   * an actor without its {@code type}, extensions without their content. It calls this getter too,
   * and reports the exception instead.
   *
   * @throws UnsupportedOperationException always
   * @deprecated only for mappers
   * @hidden
   */
  @Deprecated
  default Object getCopydeskModule() {
    throw new UnsupportedOperationException(
        "this mapper would lose data: register CopydeskModule (Jackson 3) or CopydeskJackson2Module"
            + " (Jackson 2) of copydesk-json, or use NewsJson");
  }
}
