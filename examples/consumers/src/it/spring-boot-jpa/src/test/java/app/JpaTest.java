package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.json.ValidationReport;
import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Runs twice: with the Jakarta API alone, and with a validation provider on the class path. */
class JpaTest {
  private static final boolean PROVIDER = Boolean.parseBoolean(System.getProperty("app.provider"));

  @Test
  void startsAndSavesWhatItIsGiven() {
    Article article =
        Article.builder().kind(ArticleKind.REPORT).language("en").headline("Losses").build();
    Article wrong = article.toBuilder().headline(" ").build();
    try (ConfigurableApplicationContext app =
        SpringApplication.run(App.class, "--spring.main.banner-mode=off")) {
      Stories stories = app.getBean(Stories.class);

      stories.save(new Story(1, article));
      assertEquals(article, stories.findById(1L).orElseThrow().article);

      if (PROVIDER) {
        Exception e = assertThrows(Exception.class, () -> stories.save(new Story(2, wrong)));
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
        assertEquals(
            "/article/headline: must contain visible text (has-text)",
            ValidationReport.of(((ConstraintViolationException) cause).getConstraintViolations())
                .toString());
      } else {
        stories.save(new Story(2, wrong));
      }
      assertEquals(PROVIDER ? 1 : 2, stories.count());
    }
  }

  @Test
  void theProviderIsThereOrNot() {
    String provider = "/META-INF/services/jakarta.validation.spi.ValidationProvider";
    assertEquals(PROVIDER, JpaTest.class.getResource(provider) != null);
  }
}
