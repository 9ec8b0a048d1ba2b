package io.github.copydesk.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a {@link Rule} finds in one value and passes it on as violations with a path and a
 * message; or, if nobody asks for a report, only remembers that there was one.
 */
public final class Reporter {
  private final @Nullable ViolationSink sink;
  private @Nullable Map<String, String> values;
  private boolean any;

  /** Passes violations on to a sink, or to none. */
  Reporter(@Nullable ViolationSink sink) {
    this.sink = sink;
  }

  /** Whether somebody will read the message of what is found next. */
  private boolean isTold() {
    return sink != null && !sink.onlyCounts();
  }

  /** Fills {@code {name}} in the messages that follow; the value is no template itself. */
  public Reporter with(String name, Object value) {
    if (isTold()) {
      if (values == null) {
        values = new HashMap<>();
      }
      values.put(name, value.toString());
    }
    return this;
  }

  /** Fills {@code {name}} with at most 64 characters of a text somebody else wrote. */
  public Reporter quoting(String name, CharSequence text) {
    return isTold() ? with(name, Texts.excerpt(text)) : this;
  }

  /** Fills {@code {aName}} and {@code {bName}} with what two texts say where they first differ. */
  public Reporter differing(String aName, String a, String bName, String b) {
    if (isTold()) {
      int index = Texts.difference(a, b);
      with(aName, Texts.excerptAround(a, index)).with(bName, Texts.excerptAround(b, index));
    }
    return this;
  }

  /** Reports the rule's own message at a place, such as {@code "quotes", 3, "anchors", 0}. */
  public void at(Object... path) {
    variant("message", path);
  }

  /** Reports another of the rule's messages, by the last part of its key. */
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
