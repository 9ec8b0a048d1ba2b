package io.github.copydesk.json;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a source, counted, and unpacked if they are gzip. What they are is told by how they
 * begin: no text in UTF-8 begins as gzip does.
 */
final class LineSource implements Closeable {
  private final InputStream source;
  private final boolean named;
  private @Nullable InputStream text;
  private long count;

  private LineSource(InputStream source, boolean named) {
    this.source = source;
    this.named = named;
  }

  static LineSource of(InputStream source) {
    return new LineSource(source, false);
  }

  static LineSource of(Path file) throws IOException {
    return new LineSource(Files.newInputStream(file), isGzip(file));
  }

  /** Whether a file is to be gzip by its name. */
  static boolean isGzip(Path file) {
    return file.toString().endsWith(".gz");
  }

  /** How many bytes were read from the source, before they were unpacked. */
  long count() {
    return count;
  }

  /** Reads some bytes of text, at least one, or returns -1 at the end. */
  int read(byte[] into, int offset, int length) throws IOException {
    if (text == null) {
      text = open();
    }
    return text.read(into, offset, length);
  }

  private InputStream open() throws IOException {
    InputStream counted = new Counted();
    byte[] head = new byte[2];
    int length = counted.readNBytes(head, 0, 2);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head, 0, length), counted);
    // an empty file has no first bytes, but as gzip it is a torn one
    boolean gzip = length == 2 ? head[0] == 0x1F && head[1] == (byte) 0x8B : named;
    return gzip ? new Gunzip(whole) : whole;
  }

  @Override
  public void close() throws IOException {
    if (text instanceof Gunzip gunzip) {
      gunzip.close();
    }
    source.close();
  }

  /** The source as it is; closing it does nothing, as it is closed once and not here. */
  private final class Counted extends InputStream {
    @Override
    public int read() throws IOException {
      int b = source.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n;
      do {
        n = source.read(into, offset, length);
      } while (n == 0 && length > 0);
      count += Math.max(0, n);
      return n;
    }
  }
}
