package io.github.copydesk.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * A source that returns few bytes at a time, may fail at one of them, and counts how it is used.
 */
final class TestSource extends InputStream {
  private final byte[] bytes;
  private final int atOnce;
  private final int failAt;
  private int given;
  private int closed;

  private TestSource(byte[] bytes, int atOnce, int failAt) {
    this.bytes = bytes;
    this.atOnce = atOnce;
    this.failAt = failAt;
  }

  static TestSource of(byte[] bytes) {
    return new TestSource(bytes, Integer.MAX_VALUE, -1);
  }

  static TestSource slow(byte[] bytes, int atOnce) {
    return new TestSource(bytes, atOnce, -1);
  }

  static TestSource failing(byte[] bytes, int failAt, int atOnce) {
    return new TestSource(bytes, atOnce, failAt);
  }

  int given() {
    return given;
  }

  int closed() {
    return closed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (closed > 0) {
      throw new IOException("read after it was closed");
    }
    if (given == failAt) {
      throw new IOException("torn");
    }
    int end = failAt < 0 ? bytes.length : failAt;
    int n = Math.min(Math.min(length, atOnce), end - given);
    if (n == 0 && length > 0) {
      return -1;
    }
    System.arraycopy(bytes, given, into, offset, n);
    given += n;
    return n;
  }

  @Override
  public void close() {
    closed++;
  }
}
