package app;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJsonException;
import io.github.copydesk.json.Problem;
import io.github.copydesk.json.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Articles {
  @PostMapping("/articles")
  Article add(@Valid @RequestBody Article article) {
    return article;
  }

  @ExceptionHandler
  ResponseEntity<List<String>> broken(MethodArgumentNotValidException e) {
    Stream<ConstraintViolation<?>> violations =
        e.getAllErrors().stream().map(error -> error.unwrap(ConstraintViolation.class));
    return answer(422, ValidationReport.of(violations.toList()).problems());
  }

  @ExceptionHandler
  ResponseEntity<List<String>> unreadable(HttpMessageNotReadableException e) {
    return answer(400, ((NewsJsonException) e.getRootCause()).problems());
  }

  private static ResponseEntity<List<String>> answer(int status, List<Problem> problems) {
    return ResponseEntity.status(status).body(problems.stream().map(Problem::toString).toList());
  }
}
