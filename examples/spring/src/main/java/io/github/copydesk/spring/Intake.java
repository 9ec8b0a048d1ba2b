package io.github.copydesk.spring;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJsonException;
import io.github.copydesk.json.Problem;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Receives messages, and reads them with the mapper of the application. */
@Component
public class Intake {
  /** The message of an agency: articles in an envelope of its own. */
  public record Delivery(String agency, List<Article> articles) {}

  private final JsonMapper mapper;

  /** An intake that uses the mapper, which Spring injects. */
  public Intake(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The delivery in a message.
   *
   * @throws JacksonException if the message is not a delivery, or has problems
   */
  public Delivery read(byte[] message) {
    return mapper.readValue(message, Delivery.class);
  }

  /** A delivery as a message. */
  public byte[] write(Delivery delivery) {
    return mapper.writeValueAsBytes(delivery);
  }

  /** The problems of a message, to be sent back: one line each, none if it is valid. */
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
