package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class Boot3Test {
  private static final ConfigurableApplicationContext APP =
      SpringApplication.run(
          App.class,
          "--server.port=0",
          "--server.address=127.0.0.1",
          "--spring.main.banner-mode=off",
          // an application's settings for its own types change nothing
          "--spring.jackson.property-naming-strategy=SNAKE_CASE");

  private static final String ARTICLE =
      """
      {"kind":"report","language":"en","headline":"Losses in Kursk","body":"They were significant.",\
      "quotes":[{"kind":"partial","text":"significant",\
      "attribution":{"sources":[{"type":"person","name":"Pat Ryder"}],"act":"stated"},\
      "anchors":[{"part":"body","spans":[{"start":10,"end":21,"exact":"significant"}]}]}]}\
      """;

  @AfterAll
  static void stop() {
    APP.close();
  }

  @Test
  void theValidatorIsAnOldOne() {
    assertEquals("8.0.3.Final", HibernateValidator.class.getPackage().getImplementationVersion());
  }

  @Test
  void anArticleComesBackAsItWasWritten() throws IOException, InterruptedException {
    HttpResponse<String> response = post(ARTICLE);
    assertEquals(200, response.statusCode());
    NewsJson json = NewsJson.create();
    assertEquals(json.write(json.read(ARTICLE, Article.class)), response.body());
  }

  @Test
  void aWrongAnchorIsTheClientsFault() throws IOException, InterruptedException {
    HttpResponse<String> response =
        post(ARTICLE.replace("\"start\":10,\"end\":21", "\"start\":9,\"end\":20"));
    assertEquals(
        "[\"/quotes/0/anchors/0: the anchor differs from the body at code points 9–20: expected"
            + " “significant”, but found “ significan” (anchors-match-text)\"]",
        response.body());
    assertEquals(422, response.statusCode());
  }

  @Test
  void allProblemsOfABadDocumentAreReported() throws IOException, InterruptedException {
    HttpResponse<String> response = post("{\"kind\":\"raport\",\"headline\":7}");
    assertEquals(400, response.statusCode());
    assertEquals(3, response.body().split("\",\"", -1).length);
  }

  private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
    String port = APP.getEnvironment().getProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/articles"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
