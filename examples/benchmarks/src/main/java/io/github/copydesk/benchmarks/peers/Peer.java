package io.github.copydesk.benchmarks.peers;

/** A way to read an article from its JSON and to write it, such as <i>records and databind</i>. */
public interface Peer {
  /** The article of a document, of whatever type this way has for it. */
  Object read(byte[] document);

  /** The JSON of an article that {@link #read} gave. */
  byte[] write(Object article);
}
