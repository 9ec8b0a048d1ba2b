package app;

import io.github.copydesk.article.Article;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;

@Entity
class Story {
  @Id long id;

  @Valid
  @Convert(converter = ArticleText.class)
  @Column(length = 100_000)
  Article article;

  Story() {}

  Story(long id, Article article) {
    this.id = id;
    this.article = article;
  }
}
