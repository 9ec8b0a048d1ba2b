package io.github.copydesk.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an NDJSON file (also called JSON Lines), one document a line, each of them a value
 * or its problems:
 *
 * <pre>{@code
 * try (NewsLines<Article> lines = json.lines(Path.of("articles.ndjson.gz"), Article.class)) {
 *   for (NewsLine<Article> line : lines) {
 *     line.value().ifPresent(archive::add);
 *     line.problems().forEach(System.err::println);
 *   }
 * }
 * }</pre>
 *
 * <p>A line ends with {@code \n} or {@code \r\n}, the last one also without; U+2028 and a lone
 * {@code \r} are no ends of lines. Blank lines are left out, and so is a byte order mark at the
 * beginning of the file. A line that cannot be read is given out with its problems and never
 * touches its neighbours; one longer than {@linkplain NewsJson.Builder#maxDocumentSize the limit}
 * is skipped without being held. A file in UTF-16 or UTF-32 has no lines that could be found: it
 * gives one with the problem {@code encoding.unsupported} and ends.
 *
 * <p>What begins with the bytes 1F 8B is unpacked as gzip, whatever its name, all its members one
 * after the other. A file that is named {@code .gz} and is not gzip is read as it is, unless it is
 * empty.
 *
 * <p>A source that cannot be read on is not a line with problems: after all lines before it comes
 * an {@link UncheckedIOException}. What the source gave of a line by then is not given out. Torn
 * gzip is such a failure, an {@link java.io.EOFException} as its cause.
 *
 * <p>Memory is bounded by 64 KiB of text, or the longest line within the limit, and with {@link
 * #parallel} by two batches of as much for each thread. Lines are read as they are asked for.
 *
 * <p>The lines can be gone through once. The source is closed once: at the end, at a failure, if an
 * action of {@link #forEach} throws, and at the latest by {@link #close}. To be used by one thread
 * at a time.
 */
public final class NewsLines<T> implements Iterable<NewsLine<T>>, AutoCloseable {
  private final LineSplitter splitter;
  private final LineReader<T> reader;
  private LineFeed<T> feed;
  private ProgressListener listener = (lines, bytes) -> {};
  private boolean begun;
  private boolean closed;

  /** Is told how far the reading of lines has come. */
  @FunctionalInterface
  public interface ProgressListener {
    /**
     * Is called by the thread that goes through the lines, about every 64 KiB, and a last time at
     * the end. What it throws ends the reading and is thrown on.
     *
     * @param lines the number of the last line given out; at the end, of the last line of the file
     * @param bytes how much was read of the source, for gzip before it is unpacked, so that a share
     *     of {@link java.nio.file.Files#size} can be shown; it may be ahead of the lines by what is
     *     held in memory; at the end, all of it
     */
    void progress(long lines, long bytes);
  }

  NewsLines(LineSource source, LineReader<T> reader) {
    this.splitter = new LineSplitter(source, reader.documents().limits());
    this.reader = reader;
    this.feed = LineFeed.direct(splitter, reader);
  }

  /**
   * Has the lines read by threads of their own, in order as before. It pays where the source gives
   * lines faster than one processor reads them. The calling thread still takes them from the
   * source, ahead of what it gives out; so this is not for a source that waits for an answer to its
   * last line. Where the calling thread is interrupted while it waits for the others, it gets an
   * {@link UncheckedIOException} with an {@link java.io.InterruptedIOException}.
   *
   * @param threads how many; with 1, the calling thread reads the lines, as without this method
   * @throws IllegalArgumentException if it is less than 1
   * @throws IllegalStateException if the lines are being gone through
   */
  public NewsLines<T> parallel(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, but is " + threads);
    }
    requireUntouched();
    feed =
        threads == 1
            ? LineFeed.direct(splitter, reader)
            : new LinesAhead<>(splitter, reader, threads);
    return this;
  }

  /**
   * Has a listener told how far the reading has come, instead of any before.
   *
   * <pre>{@code
   * long size = Files.size(file);
   * lines.onProgress((read, bytes) -> bar.show(100 * bytes / size));
   * }</pre>
   *
   * @throws IllegalStateException if the lines are being gone through
   */
  public NewsLines<T> onProgress(ProgressListener listener) {
    requireUntouched();
    this.listener = listener;
    return this;
  }

  /**
   * The lines, once. {@code hasNext} and {@code next} throw {@link UncheckedIOException} where the
   * source cannot be read on, and {@link IllegalStateException} after the lines were closed.
   *
   * @throws IllegalStateException if this, or {@link #stream} or {@link #forEach}, was called
   *     before, or the lines have been closed
   */
  @Override
  public Iterator<NewsLine<T>> iterator() {
    requireUntouched();
    begun = true;
    return new Pass();
  }

  /** As {@link #iterator}. */
  @Override
  public Spliterator<NewsLine<T>> spliterator() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return Spliterators.spliteratorUnknownSize(iterator(), traits);
  }

  /** As {@link #iterator}; closing the stream closes the lines. */
  public Stream<NewsLine<T>> stream() {
    return StreamSupport.stream(spliterator(), false).onClose(this::close);
  }

  /** As {@link #iterator}; the lines have been closed at the end, and if the action throws. */
  @Override
  public void forEach(Consumer<? super NewsLine<T>> action) {
    try (Stream<NewsLine<T>> lines = stream()) {
      lines.forEachOrdered(action);
    }
  }

  /**
   * Closes the source, and ends the threads if there are some, after which none is left. Does
   * nothing if that was done before.
   *
   * @throws UncheckedIOException if the source cannot be closed
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      feed.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireUntouched() {
    if (begun) {
      throw new IllegalStateException("the lines can be iterated only once");
    }
    requireOpen();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the lines have been closed");
    }
  }

  private final class Pass implements Iterator<NewsLine<T>> {
    private @Nullable NewsLine<T> next;
    private boolean ended;
    private @Nullable RuntimeException failure;
    private long told;

    @Override
    public boolean hasNext() {
      if (failure != null) {
        throw failure;
      }
      if (ended) {
        return false;
      }
      requireOpen();
      if (next == null) {
        next = advance();
        ended = next == null;
      }
      return !ended;
    }

    @Override
    public NewsLine<T> next() {
      NewsLine<T> line = hasNext() ? next : null;
      if (line == null) {
        throw new NoSuchElementException("no more lines");
      }
      next = null;
      return line;
    }

    private @Nullable NewsLine<T> advance() {
      try {
        NewsLine<T> line = feed.next();
        if (line == null) {
          close();
          listener.progress(splitter.number(), splitter.count());
        } else if (splitter.count() - told >= LineSplitter.CHUNK) {
          told = splitter.count();
          listener.progress(line.number(), told);
        }
        return line;
      } catch (IOException e) {
        throw failed(new UncheckedIOException(e));
      } catch (RuntimeException e) {
        throw failed(e);
      } catch (Error e) {
        failed(new IllegalStateException("reading the lines failed earlier", e));
        throw e;
      }
    }

    /** Closes the source after what is to be thrown, now and if somebody asks again. */
    private RuntimeException failed(RuntimeException e) {
      failure = e;
      try {
        close();
      } catch (RuntimeException closing) {
        e.addSuppressed(closing);
      }
      return e;
    }
  }
}
