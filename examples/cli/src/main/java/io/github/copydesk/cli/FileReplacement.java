package io.github.copydesk.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is created or replaced once its content is complete. Until then the content is in a
 * temporary file beside it, of which nothing remains if the command fails or is interrupted.
 *
 * <p>A pipe or device, such as {@code /dev/null}, cannot be replaced and is written to directly.
 */
final class FileReplacement implements Closeable {
  private final Path place;
  private final Path temporary;
  private final boolean direct;
  private final OutputStream stream;
  private final Thread atExit = new Thread(this::discard);
  private boolean ended; // guarded by this

  private FileReplacement(Path file) throws IOException {
    boolean exists = Files.exists(file);
    direct = exists && !Files.isRegularFile(file) && !Files.isDirectory(file);
    place = exists ? file.toRealPath() : file.toAbsolutePath();
    temporary = place.resolveSibling(".copydesk-" + UUID.randomUUID() + ".tmp");
    if (!direct) {
      Runtime.getRuntime().addShutdownHook(atExit);
    }
    stream = new BufferedOutputStream(open());
  }

  /** Begins to write. */
  static FileReplacement of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a directory");
    }
    return new FileReplacement(file);
  }

  private synchronized OutputStream open() throws IOException {
    if (direct) {
      return Files.newOutputStream(place);
    }
    if (ended) {
      throw new IOException("interrupted");
    }
    return Files.newOutputStream(
        temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** The stream for the content. */
  OutputStream stream() {
    return stream;
  }

  /** Puts the content into its place. */
  synchronized void complete() throws IOException {
    stream.close();
    if (direct || ended) {
      return;
    }
    try {
      Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
    }
    ended = true;
  }

  private synchronized void discard() {
    if (!ended && !direct) {
      ended = true;
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        // nothing better is left to do than to leave it
      }
    }
  }

  /** Gives up the content, unless it is complete. */
  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      // it is given up
    }
    discard();
    if (!direct) {
      forgetHook();
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // the JVM is shutting down, and runs it
    }
  }
}
