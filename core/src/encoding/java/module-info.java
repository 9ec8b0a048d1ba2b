/**
 * What the annotation processor has to know before it makes the value types; no part of the jar.
 */
module io.github.copydesk.encoding {
  requires static org.immutables.encode;
}
