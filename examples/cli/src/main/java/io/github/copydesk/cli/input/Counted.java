package io.github.copydesk.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how many bytes have been read from it. */
final class Counted extends FilterInputStream {
  private final LongConsumer listener;
  private long count;

  Counted(InputStream in, LongConsumer listener) {
    super(in);
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    tell(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int n = super.read(into, offset, length);
    tell(Math.max(0, n));
    return n;
  }

  private void tell(int more) {
    count += more;
    listener.accept(count);
  }
}
