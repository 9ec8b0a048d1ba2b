package io.github.copydesk.json.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas among the resources. A failing test shows the difference; run the tests with {@code
 * -Dcopydesk.golden=write} to rewrite the files, and review what changed.
 */
final class SchemaFiles {
  private static final Path FOLDER = Path.of("src/main/resources/io/github/copydesk/json/schema/1");
  static final boolean WRITE = "write".equals(System.getProperty("copydesk.golden"));

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private static final JsonMapper READABLE =
      MAPPER.rebuild().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private SchemaFiles() {}

  /** The text of a schema that language models read, for whom an escape is one more word. */
  static String readable(JsonNode schema) {
    return READABLE.writeValueAsString(schema) + "\n";
  }

  /** The text of a schema, in ASCII: what cannot be seen is escaped. */
  static String text(JsonNode schema) {
    return MAPPER.writeValueAsString(schema).replace("\u007F", "\\u007F") + "\n";
  }

  /** The content of a file, such as {@code article.json}, after rewriting it if requested. */
  static String expected(String file, String actual) {
    Path path = FOLDER.resolve(file);
    try {
      if (WRITE) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, actual);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(file);
  }

  /** The content of a file. */
  static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files. */
  static List<String> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
