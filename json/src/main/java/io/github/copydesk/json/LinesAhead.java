package io.github.copydesk.json;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lines that several threads read ahead, delivered in order. The thread that asks for lines also
 * splits the source, so nothing is taken from the source unless lines are asked for. The other
 * threads only parse lines, in batches of about a chunk, at most two per thread.
 */
final class LinesAhead<T> implements LineFeed<T> {
  private static final int IDLE_SECONDS = 10;

  private final LineSplitter splitter;
  private final LineReader<T> reader;
  private final ThreadPoolExecutor workers;
  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
  private final int mostBatches;
  private final Queue<Future<Batch<T>>> batches = new ArrayDeque<>();
  private Batch<T> current = new Batch<>(Collections.emptyIterator(), null);

  LinesAhead(LineSplitter splitter, LineReader<T> reader, int threads) {
    this.splitter = splitter;
    this.reader = reader;
    this.mostBatches = (int) Math.min(2L * threads, Integer.MAX_VALUE);
    this.workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            this::worker);
    workers.allowCoreThreadTimeOut(true); // for lines neither read to the end nor closed
  }

  private Thread worker(Runnable tasks) {
    threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
    Thread thread = new Thread(tasks, "copydesk-lines");
    thread.setDaemon(true);
    threads.add(thread);
    return thread;
  }

  /** Lines that were read, and the exception thrown by the line after them. */
  private record Batch<T>(Iterator<NewsLine<T>> lines, @Nullable Throwable thrown) {}

  @Override
  public @Nullable NewsLine<T> next() throws IOException {
    while (!current.lines().hasNext()) {
      if (current.thrown() instanceof RuntimeException e) {
        throw e;
      }
      if (current.thrown() instanceof Error e) {
        throw e;
      }
      readAhead();
      Future<Batch<T>> first = batches.poll();
      if (first == null) {
        splitter.requireWhole();
        return null;
      }
      current = await(first);
    }
    return current.lines().next();
  }

  private void readAhead() {
    while (batches.size() < mostBatches) {
      List<RawLine> lines = split();
      if (lines.isEmpty()) {
        return;
      }
      batches.add(workers.submit(() -> read(lines)));
    }
  }

  /** A batch of lines, as far as there are more; lines already in memory do not wait for others. */
  private List<RawLine> split() {
    List<RawLine> lines = new ArrayList<>();
    int size = 0;
    do {
      RawLine line = splitter.next();
      if (line == null) {
        break;
      }
      lines.add(line.copy());
      size += line.length();
    } while (size < LineSplitter.CHUNK && splitter.isReady());
    return lines;
  }

  private Batch<T> read(List<RawLine> lines) {
    List<NewsLine<T>> read = new ArrayList<>(lines.size());
    try {
      for (RawLine line : lines) {
        if (Thread.currentThread().isInterrupted()) {
          break; // closed, so no one will ask
        }
        read.add(reader.read(line));
      }
    } catch (RuntimeException | Error e) {
      return new Batch<>(read.iterator(), e);
    }
    return new Batch<>(read.iterator(), null);
  }

  private static <V> V await(Future<V> result) throws IOException {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() throws IOException {
    workers.shutdownNow();
    boolean interrupted = false;
    for (Thread thread : threads) {
      interrupted |= join(thread);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    splitter.close();
  }

  /** Waits until a thread ends, whatever happens, and returns whether the wait was interrupted. */
  private static boolean join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted;
  }
}
