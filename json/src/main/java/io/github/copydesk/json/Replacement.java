package io.github.copydesk.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces a file once its new content is complete, or not at all. */
final class Replacement {
  private Replacement() {}

  /** The new content of a file. */
  @FunctionalInterface
  interface Content {
    /** Writes the content and returns its amount. */
    long writeTo(OutputStream file) throws IOException;
  }

  /**
   * Writes the content to a temporary file next to the given file, or to the file that the given
   * link points to, and then moves it into place. A device or pipe cannot be replaced and is
   * written to directly.
   */
  static long of(Path file, Content content) throws IOException {
    boolean exists = Files.exists(file);
    if (exists && !Files.isRegularFile(file)) {
      try (OutputStream out = Files.newOutputStream(file)) {
        return content.writeTo(out);
      }
    }
    Path place = exists ? file.toRealPath() : file.toAbsolutePath();
    Path beside = place.resolveSibling(".copydesk-" + UUID.randomUUID() + ".tmp");
    try {
      long amount = write(content, beside);
      move(beside, place);
      return amount;
    } catch (IOException | RuntimeException | Error e) {
      remove(beside, e);
      throw e;
    }
  }

  private static long write(Content content, Path file) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      return content.writeTo(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path file, Throwable because) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException | RuntimeException e) {
      because.addSuppressed(e);
    }
  }
}
