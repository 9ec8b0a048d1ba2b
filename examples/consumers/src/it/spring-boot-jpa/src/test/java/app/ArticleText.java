package app;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import jakarta.persistence.AttributeConverter;

/** An article as text, for columns without a JSON mapper. */
class ArticleText implements AttributeConverter<Article, String> {
  private final NewsJson json = NewsJson.create();

  @Override
  public String convertToDatabaseColumn(Article article) {
    return article == null ? null : json.write(article);
  }

  @Override
  public Article convertToEntityAttribute(String text) {
    return text == null ? null : json.read(text, Article.class);
  }
}
