/**
 * Code that the annotation processor needs before it generates the value types; not part of the
 * jar.
 */
module io.github.copydesk.encoding {
  requires static org.immutables.encode;
}
