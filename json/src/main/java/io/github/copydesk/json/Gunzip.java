package io.github.copydesk.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The content of consecutive gzip members (RFC 1952). Unlike {@link java.util.zip.GZIPInputStream},
 * it continues with the next member whatever the source says is available, and a member that is
 * truncated or not gzip is an error: nothing is silently dropped. Zeros after the last member are
 * padding.
 */
final class Gunzip extends InflaterInputStream {
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int HEADER_CHECKSUM = 2;

  private final CRC32 checksum = new CRC32();
  private int next;
  private boolean begun;
  private boolean inside;

  Gunzip(InputStream source) {
    super(source, new Inflater(true), 1 << 16);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (length > 0 && (inside || header())) {
      int n = super.read(into, offset, length);
      if (n > 0) {
        checksum.update(into, offset, n);
        return n;
      }
      trailer();
    }
    return length == 0 ? 0 : -1;
  }

  /** Reads the header of the next member; false if there is none. */
  private boolean header() throws IOException {
    int first = octet();
    while (begun && first == 0) {
      first = octet();
    }
    if (begun && first < 0) {
      return false;
    }
    if (need(first) != 0x1F || need() != 0x8B || need() != 8) {
      throw new ZipException(
          begun ? "unexpected data after the end of the gzip stream" : "not a gzip stream");
    }
    int flags = need();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(need() | need() << 8);
    }
    for (int text = flags & (NAME | COMMENT); text != 0; text &= text - 1) {
      while (need() != 0) {
        // up to and including the zero
      }
    }
    skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
    inf.setInput(buf, next, len - next);
    begun = true;
    inside = true;
    return true;
  }

  private void trailer() throws IOException {
    if (!inf.finished()) {
      throw new ZipException("the gzip stream needs a dictionary");
    }
    next = len - inf.getRemaining();
    if (number() != checksum.getValue() || number() != (inf.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("the checksum or length of the gzip stream is wrong");
    }
    checksum.reset();
    inf.reset();
    inside = false;
  }

  private long number() throws IOException {
    return need() | need() << 8 | need() << 16 | (long) need() << 24;
  }

  private void skip(int octets) throws IOException {
    for (int i = 0; i < octets; i++) {
      need();
    }
  }

  private int need() throws IOException {
    return need(octet());
  }

  private static int need(int octet) throws EOFException {
    if (octet < 0) {
      throw new EOFException("unexpected end of the gzip stream");
    }
    return octet;
  }

  /** The next byte that is not compressed; -1 at the end. */
  private int octet() throws IOException {
    while (next == len) {
      next = 0;
      len = 0;
      int n = in.read(buf, 0, buf.length);
      if (n < 0) {
        return -1;
      }
      len = n;
    }
    return buf[next++] & 0xFF;
  }

  /** Frees the inflater; the source is closed by whoever opened it. */
  @Override
  public void close() {
    inf.end();
  }
}
