package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticlesTest {
  private static final String DOCUMENT =
      "{\"version\":1,\"status\":\"usable\",\"kind\":\"report\",\"language\":\"en\",\"headline\":\"Losses"
          + " in Kursk\"}";

  @Inject Validator validator;

  @TestHTTPResource("/articles")
  URI articles;

  @Test
  void theInjectedValidatorKnowsTheRules() {
    Article article =
        Article.builder()
            .kind(ArticleKind.REPORT)
            .language("English")
            .headline(" ")
            .version(0)
            .build();

    List<Violation> violations = Violation.listOf(validator.validate(article, Publishable.class));
    assertTrue(violations.stream().anyMatch(broken -> broken.code().equals("has-text")));
    assertEquals(NewsValidator.create().check(article, Publishable.class), violations);
  }

  @Test
  void anArticleIsReadAndWritten() throws Exception {
    HttpResponse<String> response = post(DOCUMENT);

    assertEquals(200, response.statusCode(), response::body);
    assertEquals(DOCUMENT, response.body());
  }

  @Test
  void anArticleThatBreaksARuleIsRejected() throws Exception {
    assertEquals(400, post(DOCUMENT.replace("Losses in Kursk", " ")).statusCode());
  }

  @Test
  void aDocumentThatIsNotAnArticleIsRejected() throws Exception {
    assertEquals(400, post(DOCUMENT.replace("kind", "sort")).statusCode());
  }

  private HttpResponse<String> post(String document) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(articles)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(document))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
