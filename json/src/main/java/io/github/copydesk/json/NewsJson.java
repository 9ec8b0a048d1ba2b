package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Codec;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes articles and all other types of the domain as JSON.
 *
 * <pre>{@code
 * NewsJson json = NewsJson.create();
 * Article article = json.read(Path.of("article.json"), Article.class);
 * String text = json.write(article);
 * }</pre>
 *
 * <p>Reading is strict: every property has one name, one type and one spelling; an unknown one is
 * kept if it has a namespace and refused if it has none. It reports all problems of a document at
 * once. Writing and reading back gives an equal value, and writing that gives the same bytes.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class NewsJson {
  private static final NewsJson COMPACT = new NewsJson(false);
  private static final NewsJson PRETTY = new NewsJson(true);

  private final boolean pretty;

  private NewsJson(boolean pretty) {
    this.pretty = pretty;
  }

  /** A strict reader and compact writer. */
  public static NewsJson create() {
    return COMPACT;
  }

  /** The same, writing on indented lines. */
  public NewsJson pretty() {
    return PRETTY;
  }

  /**
   * Reads a document in UTF-8.
   *
   * @param type a type of the domain, such as {@code Article.class}
   * @throws NewsJsonException if anything is wrong with it
   * @throws IllegalArgumentException if the type is not one of the domain
   */
  public <T> T read(byte[] document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /** As {@link #read(byte[], Class)}, of a text. */
  public <T> T read(String document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /**
   * As {@link #read(byte[], Class)}, of a file.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> T read(Path document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /**
   * As {@link #read(byte[], Class)}, of all that is left in a stream, which stays open.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public <T> T read(InputStream document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /**
   * As {@link #read(String, Class)}, of all that is left in a reader, which stays open.
   *
   * @throws UncheckedIOException if the reader cannot be read
   */
  public <T> T read(Reader document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /**
   * Reads a document in UTF-8 without throwing for what is wrong with it.
   *
   * @param type a type of the domain, such as {@code Article.class}
   * @throws IllegalArgumentException if the type is not one of the domain
   */
  public <T> Reading<T> tryRead(byte[] document, Class<T> type) {
    Codec<T> codec = Codecs.of(type);
    if (codec == null) {
      throw notOfTheDomain(type);
    }
    return Documents.read(document, codec, type);
  }

  /** As {@link #tryRead(byte[], Class)}, of a text. */
  public <T> Reading<T> tryRead(String document, Class<T> type) {
    int lone = Texts.loneSurrogate(document);
    if (lone >= 0) {
      String message =
          "the document has half of a surrogate pair, at position "
              + document.codePointCount(0, lone);
      return new Reading<>(null, List.of(new Problem("json.lone-surrogate", "", message)));
    }
    return tryRead(document.getBytes(StandardCharsets.UTF_8), type);
  }

  /**
   * As {@link #tryRead(byte[], Class)}, of a file.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> Reading<T> tryRead(Path document, Class<T> type) {
    try {
      return tryRead(Files.readAllBytes(document), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #tryRead(byte[], Class)}, of all that is left in a stream, which stays open.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public <T> Reading<T> tryRead(InputStream document, Class<T> type) {
    try {
      return tryRead(document.readAllBytes(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #tryRead(String, Class)}, of all that is left in a reader, which stays open.
   *
   * @throws UncheckedIOException if the reader cannot be read
   */
  public <T> Reading<T> tryRead(Reader document, Class<T> type) {
    try {
      StringWriter text = new StringWriter();
      document.transferTo(text);
      return tryRead(text.toString(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The JSON of a value.
   *
   * @param value an article or any other value of the domain
   * @throws NewsJsonException if it could not be read back: half of a surrogate pair in a text, a
   *     number or date beyond the limits
   * @throws IllegalArgumentException if it is not of the domain
   */
  public String write(Object value) {
    return new String(writeBytes(value), StandardCharsets.UTF_8);
  }

  /** As {@link #write(Object)}, in UTF-8. */
  public byte[] writeBytes(Object value) {
    Codec<Object> codec = Codecs.ofValue(value);
    if (codec == null) {
      throw notOfTheDomain(value.getClass());
    }
    return Documents.write(value, codec, pretty);
  }

  /**
   * As {@link #writeBytes(Object)}, to a stream, which stays open. Nothing is written of a value
   * that cannot be written whole.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Object value, OutputStream to) {
    byte[] bytes = writeBytes(value);
    try {
      to.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #writeBytes(Object)}, to a file, which is created or replaced.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Object value, Path to) {
    byte[] bytes = writeBytes(value);
    try {
      Files.write(to, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks a value and says what is wrong in terms of its JSON.
   *
   * @param validator a {@link io.github.copydesk.validation.NewsValidator}, or the application's
   *     own
   * @param groups none for what is wrong, {@link io.github.copydesk.constraint.Publishable} also
   *     for what is missing before it can be printed
   */
  public ValidationReport validate(Object value, Validator validator, Class<?>... groups) {
    return ValidationReport.of(validator.validate(value, groups));
  }

  private static IllegalArgumentException notOfTheDomain(Class<?> type) {
    return new IllegalArgumentException(type.getName() + " is not a type of Copydesk's domain");
  }
}
