package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

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
 * kept if it has a namespace and rejected if it has none. It reports all problems of a document at
 * once. Writing and reading back gives an equal value, and writing that gives the same bytes.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class NewsJson {
  private static final NewsJson STRICT = builder().build();

  private final Limits limits;
  private final boolean lenient;
  private final boolean pretty;

  private NewsJson(Limits limits, boolean lenient, boolean pretty) {
    this.limits = limits;
    this.lenient = lenient;
    this.pretty = pretty;
  }

  /** A strict reader, with the usual limits, and compact writer. */
  public static NewsJson create() {
    return STRICT;
  }

  /** A builder for other settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** The same, writing on indented lines. */
  public NewsJson pretty() {
    return new NewsJson(limits, lenient, true);
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
    return reader(type).read(document);
  }

  /** As {@link #tryRead(byte[], Class)}, of a text. */
  public <T> Reading<T> tryRead(String document, Class<T> type) {
    int lone = Texts.loneSurrogate(document);
    if (lone >= 0) {
      byte[] before = document.substring(0, lone).getBytes(StandardCharsets.UTF_8);
      LineColumn position = new LineColumns(DocumentBytes.whole(before)).of(before.length);
      String message = "unpaired surrogate in the document";
      return Reading.rejected(
          List.of(new Problem("json.lone-surrogate", "", position, message)), List.of());
    }
    return tryRead(document.getBytes(StandardCharsets.UTF_8), type);
  }

  /**
   * As {@link #tryRead(byte[], Class)}, of a file.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> Reading<T> tryRead(Path document, Class<T> type) {
    try (InputStream in = Files.newInputStream(document)) {
      return tryRead(in, type);
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
      return tryRead(document.readNBytes(limits.documentSize() + 1), type);
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
      StringBuilder text = new StringBuilder();
      char[] chunk = new char[8192];
      for (int n; text.length() <= limits.documentSize() && (n = document.read(chunk)) >= 0; ) {
        text.append(chunk, 0, n);
      }
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
    return new DocumentWriter(limits, pretty).write(value, codec(value));
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
   * As {@link #writeBytes(Object)}, to a file, which is created or replaced when all is written,
   * and not before: until then the bytes go to a file beside it. If anything fails, the file is as
   * it was and nothing is left beside it. A file that is replaced is a new one, with the
   * permissions of such.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Object value, Path to) {
    byte[] bytes = writeBytes(value);
    try {
      Replacement.of(
          to,
          file -> {
            file.write(bytes);
            return bytes.length;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The canonical form of a value's JSON by RFC 8785: the same text for equal values, whoever wrote
   * them and in which order; names sorted by UTF-16 units, no white space.
   *
   * @throws NewsJsonException if the value cannot be written, or holds a number that RFC 8785 would
   *     round because no {@code double} is equal to it
   */
  public String canonical(Object value) {
    return Canonical.form(writeBytes(value));
  }

  /**
   * The SHA-256 of the {@linkplain #canonical canonical form} in UTF-8, 64 hexadecimal digits in
   * lower case, such as <i>9f86d081…</i>.
   *
   * @throws NewsJsonException as {@link #canonical}
   */
  public String digest(Object value) {
    return Canonical.digest(canonical(value));
  }

  /**
   * Checks a value and says what is wrong in terms of its JSON.
   *
   * @param groups none for what is wrong, {@link io.github.copydesk.constraint.Publishable} also
   *     for what is missing before it can be printed
   * @throws IllegalArgumentException if the value is not of the domain, or a group is another
   */
  public ValidationReport validate(Object value, NewsValidator validator, Class<?>... groups) {
    return new ValidationReport(validator.check(value, groups));
  }

  /**
   * As {@link #validate(Object, NewsValidator, Class...)}, by an application's own validator, which
   * may have other groups too.
   */
  public ValidationReport validate(Object value, Validator validator, Class<?>... groups) {
    codec(value); // a validator calls valid what has no rules, such as a list
    return new ValidationReport(Violation.listOf(validator.validate(value, groups)));
  }

  /**
   * The lines of an NDJSON file, one document a line; plain or gzip. To be closed.
   *
   * @param type a type of the domain, such as {@code Article.class}
   * @throws UncheckedIOException if the file cannot be opened
   * @throws IllegalArgumentException if the type is not one of the domain
   */
  public <T> NewsLines<T> lines(Path file, Class<T> type) {
    LineReader<T> reader = lineReader(type);
    try {
      return new NewsLines<>(LineSource.of(file), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #lines(Path, Class)}, of all that is left in a stream, which is closed with the
   * lines.
   */
  public <T> NewsLines<T> lines(InputStream source, Class<T> type) {
    return new NewsLines<>(LineSource.of(source), lineReader(type));
  }

  /** As {@link #lines(Path, Class)}, of bytes. */
  public <T> NewsLines<T> lines(byte[] source, Class<T> type) {
    return lines(new ByteArrayInputStream(source), type);
  }

  private <T> LineReader<T> lineReader(Class<T> type) {
    return new LineReader<>(reader(type));
  }

  private <T> DocumentReader<T> reader(Class<T> type) {
    Codec<T> codec = Codecs.of(type);
    if (codec == null) {
      throw notOfTheDomain(type);
    }
    return new DocumentReader<>(codec, type, limits, lenient);
  }

  /**
   * Writes values as NDJSON: each on one line that ends with {@code \n}, also if this writes {@link
   * #pretty}. A file named {@code .gz} is written as gzip.
   *
   * <p>The file is created or replaced when all is written, and not before: until then the lines go
   * to a file beside it. If anything fails, the file is as it was and nothing is left beside it. A
   * file that is replaced is a new one, with the permissions of such.
   *
   * @param values articles or any other values of the domain; of an {@code Iterator} by {@code ()
   *     -> iterator}
   * @return how many lines were written
   * @throws NewsJsonException if a value could not be read back; its problems have the number of
   *     the line that it would have been
   * @throws UncheckedIOException if the file cannot be written
   * @throws IllegalArgumentException if a value is not of the domain
   */
  public long writeLines(Iterable<?> values, Path to) {
    return writeLines(values.iterator(), to);
  }

  /** As {@link #writeLines(Iterable, Path)}, of a stream, which is not closed. */
  public long writeLines(Stream<?> values, Path to) {
    return writeLines(values.iterator(), to);
  }

  /**
   * As {@link #writeLines(Iterable, Path)}, to a stream, which is flushed and stays open. Each line
   * is written at once; those before a failure are written.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public long writeLines(Iterable<?> values, OutputStream to) {
    return writeLines(values.iterator(), to);
  }

  /** As {@link #writeLines(Iterable, OutputStream)}, of a stream, which is not closed. */
  public long writeLines(Stream<?> values, OutputStream to) {
    return writeLines(values.iterator(), to);
  }

  private long writeLines(Iterator<?> values, Path to) {
    try {
      return lineWriter().write(values, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long writeLines(Iterator<?> values, OutputStream to) {
    try {
      return lineWriter().write(values, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LineWriter lineWriter() {
    return new LineWriter(new NewsJson(limits, lenient, false)::writeBytes);
  }

  private static Codec<Object> codec(Object value) {
    Codec<Object> codec = Codecs.ofValue(value);
    if (codec == null) {
      throw notOfTheDomain(value.getClass());
    }
    return codec;
  }

  private static IllegalArgumentException notOfTheDomain(Class<?> type) {
    return new IllegalArgumentException("not a Copydesk domain type: " + type.getName());
  }

  /**
   * Sets up a {@link NewsJson}: how forgiving it is, and how much a document may ask for, so that
   * none can exhaust memory, stack or time. A document that asks for more is rejected by a problem
   * whose code begins with {@code limit}.
   */
  public static final class Builder {
    private boolean lenient;
    private int documentSize = Limits.DEFAULT.documentSize();
    private int depth = Limits.DEFAULT.depth();
    private int stringLength = Limits.DEFAULT.stringLength();
    private int nameLength = Limits.DEFAULT.nameLength();
    private int collectionSize = Limits.DEFAULT.collectionSize();
    private int numberLength = Limits.DEFAULT.numberLength();
    private int exponent = Limits.DEFAULT.exponent();

    private Builder() {}

    /**
     * Goes on where something unknown is found, with a warning for each: an unknown property
     * without a namespace is left out, an unknown code of an enum that has {@code other} becomes
     * that. Meant for what others wrote by another version or by a language model, never for one's
     * own files: what was left out is not written again.
     */
    public Builder lenient() {
      lenient = true;
      return this;
    }

    /** Bytes of a document; 16 MiB unless set, 1 GiB at most. */
    public Builder maxDocumentSize(int bytes) {
      if (bytes > 1 << 30) {
        throw new IllegalArgumentException("the size must be at most 1 GiB, but is " + bytes);
      }
      documentSize = positive(bytes);
      return this;
    }

    /** Objects and lists within each other; 64 unless set, 500 at most. */
    public Builder maxDepth(int levels) {
      if (levels > 500) {
        throw new IllegalArgumentException("the depth must be at most 500, but is " + levels);
      }
      depth = positive(levels);
      return this;
    }

    /** Characters (UTF-16 units) of a text; 16 Mi unless set. */
    public Builder maxStringLength(int characters) {
      stringLength = positive(characters);
      return this;
    }

    /** Characters (UTF-16 units) of a property name; 256 unless set. */
    public Builder maxNameLength(int characters) {
      nameLength = positive(characters);
      return this;
    }

    /** Elements of a list, or properties of an object that no table knows; 100,000 unless set. */
    public Builder maxCollectionSize(int elements) {
      collectionSize = positive(elements);
      return this;
    }

    /** Characters of a number; 64 unless set. */
    public Builder maxNumberLength(int characters) {
      numberLength = positive(characters);
      return this;
    }

    /** Power of ten of a coordinate or confidence, up or down; 100 unless set. */
    public Builder maxExponent(int power) {
      exponent = positive(power);
      return this;
    }

    private static int positive(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("a limit must be at least 1, but is " + limit);
      }
      return limit;
    }

    /** The reader and writer. */
    public NewsJson build() {
      Limits limits =
          new Limits(
              documentSize,
              depth,
              stringLength,
              nameLength,
              collectionSize,
              numberLength,
              exponent);
      return new NewsJson(limits, lenient, false);
    }
  }
}
