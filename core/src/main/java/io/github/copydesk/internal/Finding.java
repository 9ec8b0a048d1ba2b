package io.github.copydesk.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Rule} found in one value, told with its place and words; or, if nobody asks for a
 * report, only that something was found.
 */
public final class Finding {
  private final @Nullable Findings findings;
  private @Nullable Map<String, String> values;
  private boolean any;

  /** A finding to be told, or to be kept. */
  Finding(@Nullable Findings findings) {
    this.findings = findings;
  }

  /** Whether somebody will read the message of what is found next. */
  private boolean isTold() {
    return findings != null && !findings.onlyCounts();
  }

  /** Fills {@code {name}} in the messages that follow; the value is no template itself. */
  public Finding with(String name, Object value) {
    if (isTold()) {
      if (values == null) {
        values = new HashMap<>();
      }
      values.put(name, value.toString());
    }
    return this;
  }

  /** Fills {@code {name}} with at most 64 characters of a text somebody else wrote. */
  public Finding quoting(String name, CharSequence text) {
    return isTold() ? with(name, Texts.excerpt(text)) : this;
  }

  /** Fills {@code {aName}} and {@code {bName}} with what two texts say where they first differ. */
  public Finding differing(String aName, String a, String bName, String b) {
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
    if (findings != null) {
      findings.add(isTold() ? message(findings.template(), key) : "", path);
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
