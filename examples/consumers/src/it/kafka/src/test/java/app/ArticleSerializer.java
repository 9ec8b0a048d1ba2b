package app;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import org.apache.kafka.common.serialization.Serializer;

public final class ArticleSerializer implements Serializer<Article> {
  private final NewsJson json = NewsJson.create();

  @Override
  public byte[] serialize(String topic, Article article) {
    return article == null ? null : json.writeBytes(article); // null deletes the key
  }
}
