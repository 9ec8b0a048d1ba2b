package app;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import org.apache.kafka.common.serialization.Deserializer;

public final class ArticleDeserializer implements Deserializer<Article> {
  private final NewsJson json = NewsJson.create();

  @Override
  public Article deserialize(String topic, byte[] data) {
    return data == null ? null : json.read(data, Article.class);
  }
}
