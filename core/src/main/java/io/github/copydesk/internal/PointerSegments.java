package io.github.copydesk.internal;

/** The segments of a JSON Pointer (RFC 6901). */
public final class PointerSegments {
  private PointerSegments() {}

  /** The segment of a name: <i>a/b~c</i> becomes <i>a~1b~0c</i>. */
  public static String of(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
