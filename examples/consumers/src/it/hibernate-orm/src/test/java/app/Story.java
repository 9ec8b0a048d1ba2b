package app;

import io.github.copydesk.article.Article;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Story {
  @Id long id;

  @JdbcTypeCode(SqlTypes.JSON)
  Article article;

  Story() {}

  Story(long id, Article article) {
    this.id = id;
    this.article = article;
  }
}
