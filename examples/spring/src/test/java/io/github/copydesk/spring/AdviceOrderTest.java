package io.github.copydesk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the Javadoc of {@link ArticleErrors} says about {@code @Order}. */
class AdviceOrderTest {
  private static final String UNREADABLE = "{\"kind\":\"raport\"}";
  private static final String BROKEN =
      "{\"kind\":\"report\",\"language\":\"en\",\"headline\":\"\"}";

  @EnableAutoConfiguration
  @Import({Articles.class, Unordered.class})
  static class WithoutOrder {}

  /** As if {@code @Order} were not there. */
  @Order(Ordered.LOWEST_PRECEDENCE)
  static class Unordered extends ArticleErrors {}

  @Test
  void withoutAnOrderBootsOwnHandlerWins() {
    try (Desk desk = Desk.start(WithoutOrder.class)) {
      for (String body : List.of(UNREADABLE, BROKEN)) {
        assertThat(desk.post("/articles", body).statusCode()).isEqualTo(400);
        assertThat(desk.post("/articles", body).body())
            .contains("\"status\":400")
            .doesNotContain("errors");
      }
    }
  }

  @Test
  void itDoesNotWhereProblemDetailsAreOff() {
    try (Desk desk = Desk.start(WithoutOrder.class, "spring.mvc.problemdetails.enabled=false")) {
      assertThat(desk.post("/articles", UNREADABLE).body()).contains("\"errors\":[{");
      assertThat(desk.post("/articles", BROKEN).statusCode()).isEqualTo(422);
      assertThat(desk.post("/articles", BROKEN).body()).contains("\"errors\":[{");
    }
  }
}
