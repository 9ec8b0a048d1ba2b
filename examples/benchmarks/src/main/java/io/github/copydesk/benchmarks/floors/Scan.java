package io.github.copydesk.benchmarks.floors;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The minimum cost of reading with jackson-core: every token, a {@code String} for every text and
 * the value of every number, with nothing made of them. Names are not asked for.
 */
public final class Scan {
  private static final JsonFactory JSON = new JsonFactory();

  private Scan() {}

  /** Scans a document. */
  public static long read(byte[] document) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      return read(parser);
    }
  }

  /** Scans one document after another, as the parser finds them, without looking for lines. */
  public static long read(InputStream documents) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), documents)) {
      return read(parser);
    }
  }

  private static long read(JsonParser parser) {
    long sum = 0;
    for (JsonToken token; (token = parser.nextToken()) != null; ) {
      sum +=
          switch (token) {
            case VALUE_STRING -> parser.getString().length();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue().scale();
            default -> 1;
          };
    }
    return sum;
  }
}
