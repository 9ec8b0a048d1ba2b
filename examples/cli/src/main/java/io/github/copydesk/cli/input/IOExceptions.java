package io.github.copydesk.cli.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What exceptions of files mean, in words for a person. */
public final class IOExceptions {
  private IOExceptions() {}

  /** The reason why a file cannot be read or written: “no such file or directory”. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    } else if (e instanceof AccessDeniedException) {
      return "permission denied";
    } else if (e instanceof NotDirectoryException) {
      return "not a directory";
    } else if (e instanceof FileSystemLoopException) {
      return "too many symbolic links";
    } else if (e instanceof EOFException) {
      return "the gzip stream is truncated";
    }
    String said = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    if (said == null || said.isBlank()) {
      return e.getClass().getSimpleName();
    }
    return Character.toLowerCase(said.charAt(0)) + said.substring(1);
  }
}
