package io.github.copydesk.spring;

import io.github.copydesk.article.Article;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes articles that break no rule, and returns them unchanged.
 *
 * <p>{@code @Valid} is fine for clients that are trusted, or whose requests are small. Hibernate
 * Validator and Spring compare each violation with those before it, so the time that a request with
 * many empty keywords takes grows with the square of their number. For requests from anywhere,
 * limit their size, or leave {@code @Valid} out and call {@code NewsJson.validate} with a {@code
 * NewsValidator}, which reports the first 1,000 violations.
 */
@RestController
public class Articles {
  /** What an agency sends: articles in an envelope of its own. */
  public record Delivery(String agency, List<@Valid Article> articles) {}

  private final Map<Long, Article> byNumber = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong();

  /** Adds an article, and answers with its address. */
  @PostMapping("/articles")
  public ResponseEntity<Void> add(@Valid @RequestBody Article article) {
    return ResponseEntity.created(store(article)).build();
  }

  /** Adds the articles of a delivery, all or none, and answers with their addresses. */
  @PostMapping("/deliveries")
  public List<URI> add(@Valid @RequestBody Delivery delivery) {
    return delivery.articles().stream().map(this::store).toList();
  }

  /** The article with a number. */
  @GetMapping("/articles/{number}")
  public Article get(@PathVariable long number) {
    Article article = byNumber.get(number);
    if (article == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such article");
    }
    return article;
  }

  private URI store(Article added) {
    long number = last.incrementAndGet();
    byNumber.put(number, added);
    return URI.create("/articles/" + number);
  }
}
