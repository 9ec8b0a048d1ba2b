package io.github.copydesk.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.NewsValue;
import tools.jackson.databind.json.JsonMapper;

/**
 * The domain types themselves, made by Immutables, with databind through their builders.
 *
 * <p>It checks the same invariants as Copydesk, and reports only the first problem.
 */
final class DatabindImmutables implements Peer {
  private final JsonMapper mapper;

  /**
   * A mapper with its defaults, or a strict one.
   *
   * @param strict whether it rejects all that settings can make it reject
   */
  public DatabindImmutables(boolean strict) {
    JsonMapper.Builder usual = Mappers.usual(new BuilderNames());
    mapper =
        (strict ? Mappers.strict(usual) : usual).addMixIn(NewsValue.class, Written.class).build();
  }

  /** Without the getter that rejects mappers which do not know the types. */
  @JsonIgnoreProperties("copydeskModule")
  private interface Written {}

  @Override
  public Object read(byte[] document) {
    return mapper.readValue(document, Article.class);
  }

  @Override
  public byte[] write(Object article) {
    return mapper.writeValueAsBytes(article);
  }
}
