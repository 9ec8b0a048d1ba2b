package io.github.copydesk.basics;

import java.util.Locale;

/**
 * An enum with a spelling for data: the name in lower case with hyphens, so that {@code
 * ASKED_DECLINED} is {@code asked-declined} in JSON.
 */
public interface Coded {
  /** The name of the constant. */
  String name();

  /** The spelling in data, such as {@code asked-declined}; it never changes. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The spelling in running text, such as {@code asked declined}; for people, never for data. */
  default String words() {
    return code().replace('-', ' ');
  }
}
