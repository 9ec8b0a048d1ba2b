package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.validation.NewsValidator;
import org.junit.jupiter.api.Test;

class PlainTest {
  private static final String DOCUMENT =
      "{\"kind\":\"report\",\"language\":\"en\",\"headline\":\"Losses in Kursk\"}";

  private final NewsJson json = NewsJson.create();

  @Test
  void readsWritesAndChecks() {
    Article article = json.read(DOCUMENT, Article.class);

    assertEquals(article, json.read(json.write(article), Article.class));
    assertTrue(NewsValidator.create().check(article).isEmpty());
    assertEquals(64, json.digest(article).length());
  }

  @Test
  void findsWhatIsWrong() {
    Article article =
        json.read(DOCUMENT, Article.class).toBuilder().headline(" ").language("English").build();

    assertEquals(2, NewsValidator.create().check(article).size());
  }

  @Test
  void nothingElseIsThere() {
    for (String other :
        new String[] {
          "tools.jackson.databind.ObjectMapper",
          "com.fasterxml.jackson.databind.ObjectMapper",
          "org.hibernate.validator.HibernateValidator"
        }) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(other));
    }
  }
}
