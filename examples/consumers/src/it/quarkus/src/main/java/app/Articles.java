package app;

import io.github.copydesk.article.Article;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Takes articles and returns them. */
@Path("/articles")
public class Articles {
  /** An article that keeps the rules; anything else is answered with 400. */
  @POST
  public Article post(@Valid Article article) {
    return article;
  }
}
