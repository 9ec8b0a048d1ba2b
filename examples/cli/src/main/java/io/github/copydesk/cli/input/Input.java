package io.github.copydesk.cli.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A file or the standard input, which may be packed by gzip. */
public final class Input {
  private static final int PEEK = 1 << 16;

  private final String name;
  private final long size;
  private final Opening opening;

  private Input(String name, long size, Opening opening) {
    this.name = name;
    this.size = size;
    this.opening = opening;
  }

  /** How the bytes of an input are opened. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  /** A file of that many bytes; 0 if that is not known. */
  static Input of(Path file, long size) {
    return new Input(file.toString(), size, () -> Files.newInputStream(file));
  }

  static Input of(InputStream standard) {
    return new Input("-", 0, () -> standard);
  }

  /** Something that was named but cannot be read. */
  static Input failed(String name, IOException reason) {
    return new Input(
        name,
        0,
        () -> {
          throw reason;
        });
  }

  /** The name as it is shown in messages, such as <i>news/2024.ndjson.gz</i>. */
  public String name() {
    return name;
  }

  /** The number of bytes, before unpacking; 0 if not known. */
  public long size() {
    return size;
  }

  /** Opens it, unpacked, and from then on tells how many bytes have been read before unpacking. */
  Text open(LongConsumer progress) throws IOException {
    InputStream source = new BufferedInputStream(new Counted(opening.open(), progress), PEEK);
    try {
      InputStream text = unpacked(source);
      Optional<InputFormat> promised = InputFormat.ofName(name);
      return new Text(text, promised.isPresent() ? promised.get() : format(text));
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private InputStream unpacked(InputStream source) throws IOException {
    source.mark(2);
    byte[] head = source.readNBytes(2);
    source.reset();
    if (head.length == 2 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
      return new BufferedInputStream(
          GzipCompressorInputStream.builder()
              .setInputStream(source)
              .setDecompressConcatenated(true)
              .get(),
          PEEK);
    }
    if (head.length == 0 && name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
      throw new EOFException();
    }
    return source;
  }

  /** Looks at the text until its format is known, but no further, as it may come from a person. */
  private static InputFormat format(InputStream text) throws IOException {
    byte[] beginning = new byte[PEEK];
    int length = 0;
    Optional<InputFormat> format = Optional.empty();
    text.mark(PEEK);
    for (int n = 0; format.isEmpty() && n >= 0 && length < PEEK; ) {
      n = text.read(beginning, length, PEEK - length);
      length += Math.max(0, n);
      format = InputFormat.ofText(beginning, length);
    }
    text.reset();
    return format.orElse(length == 0 ? InputFormat.JSON : InputFormat.NDJSON);
  }

  /**
   * The text of an input.
   *
   * @param bytes the text, to be closed by the caller
   * @param format how documents are laid out in it
   */
  record Text(InputStream bytes, InputFormat format) {}
}
