package io.github.copydesk.benchmarks.peers;

import io.github.copydesk.article.Article;
import tools.jackson.databind.json.JsonMapper;

/**
 * The domain types themselves, of Immutables, by databind through their builders.
 *
 * <p>It has the same invariants to check as ours, and reports no problem but the first.
 */
final class DatabindImmutables implements Peer {
  private final JsonMapper mapper;

  /**
   * A mapper with its defaults, or a strict one.
   *
   * @param strict whether it rejects what it can be told to reject
   */
  public DatabindImmutables(boolean strict) {
    JsonMapper.Builder usual = Mappers.usual(new BuilderNames());
    mapper = (strict ? Mappers.strict(usual) : usual).build();
  }

  @Override
  public Object read(byte[] document) {
    return mapper.readValue(document, Article.class);
  }

  @Override
  public byte[] write(Object article) {
    return mapper.writeValueAsBytes(article);
  }
}
