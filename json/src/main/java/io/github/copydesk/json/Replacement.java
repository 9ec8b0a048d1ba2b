package io.github.copydesk.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces a file when its new content is complete, or not at all. */
final class Replacement {
  private Replacement() {}

  /** What a file is to hold. */
  @FunctionalInterface
  interface Content {
    /** Writes it, and returns how much it was. */
    long writeTo(OutputStream file) throws IOException;
  }

  /**
   * Writes a content to a file beside the one that is meant, or that a link means, and then puts it
   * in its place. What is no file but a device or pipe has no place and is written to.
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
