package io.github.copydesk.json;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document while it is being written. Their array is reused for the next document.
 * One spare array is kept; a thread that finds it taken allocates its own.
 */
final class WriteBuffer extends OutputStream {
  private static final int FIRST = 8 * 1024;

  /** The size of the largest array that is kept. */
  private static final int KEPT = 256 * 1024;

  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

  private byte[] bytes;
  private int size;

  WriteBuffer() {
    byte[] spare = SPARE.getAndSet(null);
    bytes = spare == null ? new byte[FIRST] : spare;
  }

  @Override
  public void write(int b) {
    room(1);
    bytes[size++] = (byte) b;
  }

  @Override
  public void write(byte[] source, int from, int length) {
    room(length);
    System.arraycopy(source, from, bytes, size, length);
    size += length;
  }

  private void room(int more) {
    int needed = Math.addExact(size, more);
    if (needed > bytes.length) {
      bytes =
          Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * size)));
    }
  }

  int size() {
    return size;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Returns the array for reuse; nothing may be written or read afterwards. */
  void release() {
    if (bytes.length <= KEPT) {
      SPARE.set(bytes);
    }
    bytes = new byte[0];
    size = 0;
  }
}
