package io.github.copydesk.benchmarks.peers;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;

/** Copydesk itself. */
final class Copydesk implements Peer {
  private final NewsJson json = NewsJson.create();

  @Override
  public Object read(byte[] document) {
    return json.read(document, Article.class);
  }

  @Override
  public byte[] write(Object article) {
    return json.writeBytes(article);
  }
}
