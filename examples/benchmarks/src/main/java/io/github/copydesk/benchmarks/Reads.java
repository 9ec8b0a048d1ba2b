package io.github.copydesk.benchmarks;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.Reading;
import io.github.copydesk.json.engine.Utf8;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading the report, and what it is held against. */
@State(Scope.Benchmark)
public class Reads {
  private static final JsonFactory JSON = new JsonFactory();

  /** The document. */
  @Param("kursk")
  public String document = "kursk";

  private byte[] bytes = new byte[0];

  /** Made by JMH. */
  public Reads() {}

  /** Makes the document. */
  @Setup
  public void setUp() {
    bytes = Documents.of(document);
  }

  /** The floor: every token, and a {@code String} of every text. */
  @Benchmark
  public int scan(Cpu cpu) {
    cpu.operations++;
    int length = 0;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token == JsonToken.VALUE_STRING) {
          length += parser.getString().length();
        }
      }
    }
    return length;
  }

  /** Reading an article, strictly. */
  @Benchmark
  public Reading<Article> read(Cpu cpu) {
    cpu.operations++;
    return NewsJson.create().tryRead(bytes, Article.class);
  }

  /** The check of the bytes that reading begins with. */
  @Benchmark
  public int utf8(Cpu cpu) {
    cpu.operations++;
    return Utf8.invalid(bytes, 0, bytes.length);
  }
}
