package io.github.copydesk.benchmarks.peers;

/** One way to read an article from JSON and to write it, such as <i>records and databind</i>. */
public interface Peer {
  /** The article in a document, in the type that this peer uses for it. */
  Object read(byte[] document);

  /** The JSON of an article returned by {@link #read}. */
  byte[] write(Object article);
}
