package io.github.copydesk.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a {@link Rule} finds in one value and passes it on as violations with a path and a
 * message; without a sink, only remembers that there was a violation.
 */
public final class Reporter {
  private final @Nullable ViolationSink sink;
  private @Nullable Map<String, String> values;
  private boolean any;

  /** A reporter that passes violations on to a sink, if there is one. */
  Reporter(@Nullable ViolationSink sink) {
    this.sink = sink;
  }

  /** Whether the message of the next violation is needed. */
  private boolean isTold() {
    return sink != null && !sink.onlyCounts();
  }

  /**
   * Fills {@code {name}} in the messages that follow; the value itself is not treated as a
   * template.
   */
  public Reporter with(String name, Object value) {
    if (isTold()) {
      if (values == null) {
        values = new HashMap<>();
      }
      values.put(name, value.toString());
    }
    return this;
  }

  /** Fills {@code {name}} with at most 64 characters of a text from outside. */
  public Reporter quoting(String name, CharSequence text) {
    return isTold() ? with(name, Texts.excerpt(text)) : this;
  }

  /**
   * Fills {@code {aName}} and {@code {bName}} with excerpts of two texts around their first
   * difference.
   */
  public Reporter differing(String aName, String a, String bName, String b) {
    if (isTold()) {
      int index = Texts.difference(a, b);
      with(aName, Texts.excerptAround(a, index)).with(bName, Texts.excerptAround(b, index));
    }
    return this;
  }

  /**
   * Reports a violation with the rule's own message at a path, such as {@code "quotes", 3,
   * "anchors", 0}.
   */
  public void at(Object... path) {
    variant("message", path);
  }

  /**
   * Reports a violation with another of the rule's messages, chosen by the last part of its key.
   */
  public void variant(String key, Object... path) {
    any = true;
    if (sink != null) {
      sink.add(isTold() ? message(sink.template(), key) : "", path);
    }
  }

  private String message(String template, String key) {
    return Messages.of(
        template.replace(".message}", "." + key + "}"), values == null ? Map.of() : values);
  }

  boolean none() {
    return !any;
  }
}
