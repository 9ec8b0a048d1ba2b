package io.github.copydesk.spring;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJsonException;
import io.github.copydesk.json.Problem;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what comes over a wire, with the mapper of the application. */
@Component
public class Intake {
  /** What an agency sends: articles in an envelope of its own. */
  public record Delivery(String agency, List<Article> articles) {}

  private final JsonMapper mapper;

  /** An intake; Spring gives it the mapper. */
  public Intake(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The delivery in a message.
   *
   * @throws JacksonException if it is none
   */
  public Delivery read(byte[] message) {
    return mapper.readValue(message, Delivery.class);
  }

  /** A delivery as a message. */
  public byte[] write(Delivery delivery) {
    return mapper.writeValueAsBytes(delivery);
  }

  /** What is wrong with a message, to be sent back: a line for each problem, none if it is good. */
  public List<String> complaints(byte[] message) {
    try {
      read(message);
      return List.of();
    } catch (MismatchedInputException e) {
      return e.getCause() instanceof NewsJsonException news
          ? news.problems().stream().map(Problem::toString).toList()
          : List.of("the envelope is damaged");
    } catch (JacksonException e) {
      return List.of("not JSON");
    }
  }
}
