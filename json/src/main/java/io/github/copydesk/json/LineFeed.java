package io.github.copydesk.json;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a file in order, read by one thread or several. */
interface LineFeed<T> extends Closeable {
  /** The next line; null at the end. */
  @Nullable NewsLine<T> next() throws IOException;

  /** Lines that are read on demand, directly from the splitter's buffer. */
  static <T> LineFeed<T> direct(LineSplitter splitter, LineReader<T> reader) {
    return new LineFeed<>() {
      @Override
      public @Nullable NewsLine<T> next() throws IOException {
        RawLine line = splitter.next();
        if (line == null) {
          splitter.requireWhole();
          return null;
        }
        return reader.read(line);
      }

      @Override
      public void close() throws IOException {
        splitter.close();
      }
    };
  }
}
