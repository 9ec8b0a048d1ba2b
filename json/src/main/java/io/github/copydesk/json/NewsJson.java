package io.github.copydesk.json;

import io.github.copydesk.internal.Lists;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.validation.NewsValidator;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads and writes articles and all other domain types as JSON.
 *
 * <pre>{@code
 * NewsJson json = NewsJson.create();
 * Article article = json.read(Path.of("article.json"), Article.class);
 * String text = json.write(article);
 * }</pre>
 *
 * <p>Reading is strict: each property has exactly one name, type and spelling. An unknown property
 * is kept if its name has a namespace and rejected otherwise. All problems of a document are
 * reported at once. Reading back what was written gives an equal value, and writing that value
 * again gives the same bytes.
 *
 * <p>Immutable, thread-safe and serializable, so that a function that is sent to another JVM
 * (Spark, Flink) can hold it. The values are not serializable, and Kryo cannot write them either;
 * send their {@linkplain #writeBytes JSON} instead, and read it on the other side.
 */
public final class NewsJson implements Serializable {
  private static final long serialVersionUID = 1;
  private static final NewsJson STRICT = builder().build();

  private final transient Limits limits;
  private final transient boolean lenient;
  private final transient boolean pretty;

  private NewsJson(Limits limits, boolean lenient, boolean pretty) {
    this.limits = limits;
    this.lenient = lenient;
    this.pretty = pretty;
  }

  /** A strict reader and compact writer with the default limits. */
  public static NewsJson create() {
    return STRICT;
  }

  /** A builder for other settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** A copy of this that writes indented, on several lines. */
  public NewsJson pretty() {
    return new NewsJson(limits, lenient, true);
  }

  /**
   * Reads a document in UTF-8.
   *
   * @param type a domain type, such as {@code Article.class}
   * @throws NewsJsonException if the document has any problem
   * @throws IllegalArgumentException if the type is not a domain type
   */
  public <T> T read(byte[] document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /** As {@link #read(byte[], Class)}, from a string. */
  public <T> T read(String document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /**
   * As {@link #read(byte[], Class)}, from a file.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> T read(Path document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /**
   * As {@link #read(byte[], Class)}, from the remaining bytes of a stream, which is left open.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public <T> T read(InputStream document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /**
   * As {@link #read(String, Class)}, from the remaining characters of a reader, which is left open.
   *
   * @throws UncheckedIOException if the reader cannot be read
   */
  public <T> T read(Reader document, Class<T> type) {
    return tryRead(document, type).orElseThrow();
  }

  /**
   * Reads a document in UTF-8; its problems are returned instead of thrown.
   *
   * @param type a domain type, such as {@code Article.class}
   * @throws IllegalArgumentException if the type is not a domain type
   */
  public <T> Reading<T> tryRead(byte[] document, Class<T> type) {
    Objects.requireNonNull(document, "document is null");
    return reader(type).read(document);
  }

  /** As {@link #tryRead(byte[], Class)}, from a string. */
  public <T> Reading<T> tryRead(String document, Class<T> type) {
    Objects.requireNonNull(document, "document is null");
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
   * As {@link #tryRead(byte[], Class)}, from a file.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> Reading<T> tryRead(Path document, Class<T> type) {
    Objects.requireNonNull(document, "document is null");
    try (InputStream in = Files.newInputStream(document)) {
      return tryRead(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #tryRead(byte[], Class)}, from the remaining bytes of a stream, which is left open.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public <T> Reading<T> tryRead(InputStream document, Class<T> type) {
    Objects.requireNonNull(document, "document is null");
    try {
      return tryRead(document.readNBytes(limits.documentSize() + 1), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #tryRead(String, Class)}, from the remaining characters of a reader, which is left
   * open.
   *
   * @throws UncheckedIOException if the reader cannot be read
   */
  public <T> Reading<T> tryRead(Reader document, Class<T> type) {
    Objects.requireNonNull(document, "document is null");
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
   * @param value an article or a value of any other domain type
   * @throws NewsJsonException if the JSON could not be read back: an unpaired surrogate in a
   *     string, a number or date beyond the limits
   * @throws IllegalArgumentException if the value is not of a domain type
   */
  public String write(Object value) {
    return new String(writeBytes(value), StandardCharsets.UTF_8);
  }

  /** As {@link #write(Object)}, in UTF-8. */
  public byte[] writeBytes(Object value) {
    return new DocumentWriter(limits, pretty).write(value, codec(value));
  }

  /**
   * As {@link #writeBytes(Object)}, to a stream, which is left open. A value that cannot be written
   * completely is not written at all.
   *
   * @throws UncheckedIOException if the stream cannot be written to
   */
  public void write(Object value, OutputStream to) {
    Objects.requireNonNull(to, "to is null");
    byte[] bytes = writeBytes(value);
    try {
      to.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #writeBytes(Object)}, to a file, which is created or replaced only once everything is
   * written: until then the bytes go to a temporary file next to it. If anything fails, the file is
   * unchanged and no temporary file remains. A replaced file is a new one, with the permissions of
   * a new file.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Object value, Path to) {
    Objects.requireNonNull(to, "to is null");
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
   * The canonical form of a value's JSON as defined by RFC 8785: the same for equal values, whoever
   * wrote them and in whatever order. Names are sorted by UTF-16 code units; there is no white
   * space.
   *
   * @throws NewsJsonException if the value cannot be written, or contains a number that RFC 8785
   *     would round because no {@code double} is equal to it
   */
  public String canonical(Object value) {
    return Canonical.form(writeBytes(value));
  }

  /**
   * The SHA-256 of the {@linkplain #canonical canonical form} in UTF-8, as 64 lower-case
   * hexadecimal digits, such as <i>9f86d081…</i>.
   *
   * @throws NewsJsonException as {@link #canonical}
   */
  public String digest(Object value) {
    return Canonical.digest(canonical(value));
  }

  /**
   * Checks a value and reports its violations by their places in its JSON.
   *
   * @param groups none to check for errors only; {@link io.github.copydesk.constraint.Publishable}
   *     to check also for what is missing before publication
   * @throws IllegalArgumentException if the value is not of a domain type, or for any other group
   */
  public ValidationReport validate(Object value, NewsValidator validator, Class<?>... groups) {
    Objects.requireNonNull(validator, "validator is null");
    return new ValidationReport(validator.check(value, groups));
  }

  /**
   * As {@link #validate(Object, NewsValidator, Class...)}, with the application's own validator,
   * which may use other groups too.
   */
  public ValidationReport validate(Object value, Validator validator, Class<?>... groups) {
    Objects.requireNonNull(validator, "validator is null");
    Lists.of(groups, "groups");
    codec(value); // a validator calls anything without rules valid, such as a list
    return ValidationReport.of(validator.validate(value, groups));
  }

  /**
   * The lines of an NDJSON file, plain or gzip, one document per line. The caller must close them.
   *
   * @param type a domain type, such as {@code Article.class}
   * @throws UncheckedIOException if the file cannot be opened
   * @throws IllegalArgumentException if the type is not a domain type
   */
  public <T> NewsLines<T> lines(Path file, Class<T> type) {
    Objects.requireNonNull(file, "file is null");
    LineReader<T> reader = lineReader(type);
    try {
      return new NewsLines<>(LineSource.of(file), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #lines(Path, Class)}, from the remaining bytes of a stream, which is closed with the
   * lines.
   */
  public <T> NewsLines<T> lines(InputStream source, Class<T> type) {
    Objects.requireNonNull(source, "source is null");
    return new NewsLines<>(LineSource.of(source), lineReader(type));
  }

  /** As {@link #lines(Path, Class)}, from bytes. */
  public <T> NewsLines<T> lines(byte[] source, Class<T> type) {
    Objects.requireNonNull(source, "source is null");
    return lines(new ByteArrayInputStream(source), type);
  }

  private <T> LineReader<T> lineReader(Class<T> type) {
    return new LineReader<>(reader(type));
  }

  private <T> DocumentReader<T> reader(Class<T> type) {
    Objects.requireNonNull(type, "type is null");
    Codec<T> codec = Codecs.of(type);
    if (codec == null) {
      throw notOfTheDomain(type);
    }
    return new DocumentReader<>(codec, type, limits, lenient);
  }

  /**
   * Writes values as NDJSON, each on one line that ends with {@code \n}, even if this is {@link
   * #pretty}. A file whose name ends in {@code .gz} is written as gzip.
   *
   * <p>The file is created or replaced only once everything is written: until then the lines go to
   * a temporary file next to it. If anything fails, the file is unchanged and no temporary file
   * remains. A replaced file is a new one, with the permissions of a new file.
   *
   * @param values articles or values of any other domain type; for an {@code Iterator} use {@code
   *     () -> iterator}
   * @return the number of lines written
   * @throws NewsJsonException if the JSON of a value could not be read back; its problems have the
   *     number of the line the value would have been on
   * @throws UncheckedIOException if the file cannot be written
   * @throws IllegalArgumentException if a value is not of a domain type
   */
  public long writeLines(Iterable<?> values, Path to) {
    Objects.requireNonNull(values, "values is null");
    Objects.requireNonNull(to, "to is null");
    return writeLines(values.iterator(), to);
  }

  /** As {@link #writeLines(Iterable, Path)}, from a {@code Stream}, which is not closed. */
  public long writeLines(Stream<?> values, Path to) {
    Objects.requireNonNull(values, "values is null");
    Objects.requireNonNull(to, "to is null");
    return writeLines(values.iterator(), to);
  }

  /**
   * As {@link #writeLines(Iterable, Path)}, to a stream, which is flushed and left open. Each line
   * is written as soon as it is complete, so the lines before a failure have been written.
   *
   * @throws UncheckedIOException if the stream cannot be written to
   */
  public long writeLines(Iterable<?> values, OutputStream to) {
    Objects.requireNonNull(values, "values is null");
    Objects.requireNonNull(to, "to is null");
    return writeLines(values.iterator(), to);
  }

  /** As {@link #writeLines(Iterable, OutputStream)}, from a {@code Stream}, which is not closed. */
  public long writeLines(Stream<?> values, OutputStream to) {
    Objects.requireNonNull(values, "values is null");
    Objects.requireNonNull(to, "to is null");
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

  private Object writeReplace() {
    return new NewsJsonForm(NewsJsonForm.CURRENT, lenient, pretty, limits);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("expected the serialized form of a NewsJson");
  }

  private static Codec<Object> codec(Object value) {
    Objects.requireNonNull(value, "value is null");
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
   * Configures a {@link NewsJson}: how lenient it is, and how large a document may be, so that no
   * document can exhaust memory, stack or time. A document beyond a limit is rejected with a
   * problem whose code begins with {@code limit}.
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
     * Reads past anything unknown, with a warning for each: an unknown property without a namespace
     * is dropped, an unknown code of an enum that has {@code other} becomes that. Meant for
     * documents written by another version or by a language model, never for an application's own
     * files: what was dropped is lost when the value is written again.
     */
    public Builder lenient() {
      lenient = true;
      return this;
    }

    /** The maximum number of bytes of a document; default 16 MiB, at most 1 GiB. */
    public Builder maxDocumentSize(int bytes) {
      if (bytes > 1 << 30) {
        throw new IllegalArgumentException("the size must be at most 1 GiB, but is " + bytes);
      }
      documentSize = positive(bytes);
      return this;
    }

    /** The maximum nesting of objects and arrays; default 64, at most 500. */
    public Builder maxDepth(int levels) {
      if (levels > 500) {
        throw new IllegalArgumentException("the depth must be at most 500, but is " + levels);
      }
      depth = positive(levels);
      return this;
    }

    /** The maximum number of characters (UTF-16 code units) of a string; default 16 Mi. */
    public Builder maxStringLength(int characters) {
      stringLength = positive(characters);
      return this;
    }

    /** The maximum number of characters (UTF-16 code units) of a property name; default 256. */
    public Builder maxNameLength(int characters) {
      nameLength = positive(characters);
      return this;
    }

    /**
     * The maximum number of elements of an array, or of properties of an object that are in no
     * table; default 100,000.
     */
    public Builder maxCollectionSize(int elements) {
      collectionSize = positive(elements);
      return this;
    }

    /** The maximum number of characters of a number; default 64. */
    public Builder maxNumberLength(int characters) {
      numberLength = positive(characters);
      return this;
    }

    /**
     * The maximum power of ten of a coordinate or confidence, positive or negative; default 100.
     */
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

    /** The configured reader and writer. */
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
