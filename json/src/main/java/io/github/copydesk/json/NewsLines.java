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
 * The lines of an NDJSON file (also called JSON Lines), one document per line, each either a value
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
 * <p>A line ends with {@code \n} or {@code \r\n}, which the last line may lack; U+2028 and a lone
 * {@code \r} do not end a line. Blank lines are skipped, and so is a byte order mark at the start
 * of the file. A line that cannot be read is returned with its problems and never affects its
 * neighbours; one longer than {@linkplain NewsJson.Builder#maxDocumentSize the limit} is skipped
 * without being held in memory. A file in UTF-16 or UTF-32 cannot be split: it yields one line with
 * the problem {@code encoding.unsupported}.
 *
 * <p>A source that begins with the bytes 1F 8B is unpacked as gzip, whatever its name, including
 * all of its members. A file named {@code .gz} that is not gzip is read as plain text, unless it is
 * empty.
 *
 * <p>A failure of the source is not a line with problems: after all complete lines before it, an
 * {@link UncheckedIOException} is thrown. An incomplete line is not returned. Truncated gzip is
 * such a failure, with an {@link java.io.EOFException} as the cause.
 *
 * <p>At most 64 KiB of text, or the longest line within the limit, is held in memory; with {@link
 * #parallel}, also two batches of that size for each thread. Lines are read on demand.
 *
 * <p>The lines can be iterated once. The source is closed once: at the end, on a failure, if an
 * action of {@link #forEach} throws, and at the latest by {@link #close}. Not thread-safe: use from
 * one thread at a time.
 */
public final class NewsLines<T> implements Iterable<NewsLine<T>>, AutoCloseable {
  private final LineSplitter splitter;
  private final LineReader<T> reader;
  private LineFeed<T> feed;
  private ProgressListener listener = (lines, bytes) -> {};
  private boolean begun;
  private boolean closed;

  /** Receives the progress of reading lines. */
  @FunctionalInterface
  public interface ProgressListener {
    /**
     * Called by the iterating thread about every 64 KiB, and a last time at the end. An exception
     * it throws ends the reading and is propagated.
     *
     * @param lines the number of the last line returned; at the end, of the last line of the file
     * @param bytes how many bytes of the source were read, for gzip before unpacking, so that a
     *     fraction of {@link java.nio.file.Files#size} can be shown; it may be ahead of the lines
     *     by what is held in memory; at the end, all of them
     */
    void progress(long lines, long bytes);
  }

  NewsLines(LineSource source, LineReader<T> reader) {
    this.splitter = new LineSplitter(source, reader.documents().limits());
    this.reader = reader;
    this.feed = LineFeed.direct(splitter, reader);
  }

  /**
   * Parses the lines in threads of their own, and still returns them in order. This pays off if the
   * source delivers lines faster than one processor parses them. The calling thread still takes
   * lines from the source, ahead of those it returns; so it does not suit a source that waits for
   * an answer to its last line. If the calling thread is interrupted while it waits for the others,
   * it gets an {@link UncheckedIOException} caused by an {@link java.io.InterruptedIOException}.
   *
   * @param threads the number of threads; with 1, the calling thread parses the lines, as without
   *     this method
   * @throws IllegalArgumentException if it is less than 1
   * @throws IllegalStateException if iteration has begun
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
   * Sets the listener that receives the progress, replacing any earlier one.
   *
   * <pre>{@code
   * long size = Files.size(file);
   * lines.onProgress((read, bytes) -> bar.show(100 * bytes / size));
   * }</pre>
   *
   * @throws IllegalStateException if iteration has begun
   */
  public NewsLines<T> onProgress(ProgressListener listener) {
    requireUntouched();
    this.listener = listener;
    return this;
  }

  /**
   * The lines, once. {@code hasNext} and {@code next} throw {@link UncheckedIOException} if the
   * source fails, and {@link IllegalStateException} after the lines were closed.
   *
   * @throws IllegalStateException if this, {@link #stream} or {@link #forEach} was called before,
   *     or the lines have been closed
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

  /** As {@link #iterator}; closes the lines at the end, and if the action throws. */
  @Override
  public void forEach(Consumer<? super NewsLine<T>> action) {
    try (Stream<NewsLine<T>> lines = stream()) {
      lines.forEachOrdered(action);
    }
  }

  /**
   * Closes the source, and ends the threads, if any; none remains afterwards. A second call does
   * nothing.
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

    /** Closes the source after an exception, which is thrown now and on every later call. */
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
