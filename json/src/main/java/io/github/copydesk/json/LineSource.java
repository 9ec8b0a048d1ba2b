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
 * The bytes of a source, counted, and unpacked if they are gzip. Gzip is recognized by its first
 * bytes, with which no UTF-8 text begins.
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

  /** Whether the name of a file says that it is gzip. */
  static boolean isGzip(Path file) {
    return file.toString().endsWith(".gz");
  }

  /** The number of bytes read from the source, before unpacking. */
  long count() {
    return count;
  }

  /** Reads at least one byte of text, or returns -1 at the end. */
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
    // an empty file has no first bytes, but named as gzip it is a truncated one
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

  /** The source, counted. Closing it does nothing, because the source is closed once, elsewhere. */
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
