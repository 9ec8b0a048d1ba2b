package io.github.copydesk.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.copydesk.json.NewsJsonException;
import io.github.copydesk.json.Problem;
import io.github.copydesk.json.ValidationReport;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * Answers what cannot be read with 400, and what breaks a rule with 422: problem details (RFC 9457)
 * whose member {@code errors} lists all problems.
 *
 * <pre>{@code
 * {"status": 400, "title": "Bad Request", "detail": "…", "instance": "/articles", "errors": [
 *   {"pointer": "/quotes/0/kind", "line": 12, "column": 15, "code": "value.enum",
 *    "detail": "expected one of direct, partial, …, but found “Direct”; did you mean direct?"}]}
 * }</pre>
 *
 * <p><b>The order matters.</b> With {@code spring.mvc.problemdetails.enabled}, Spring Boot has an
 * exception handler of its own for the same exceptions. It has order 0, and an advice without
 * {@code @Order} comes after it: it is never called, without any warning, and the answer has no
 * {@code errors}. Boot's handler still answers everything else, such as another media type.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ArticleErrors {
  /**
   * One problem.
   *
   * @param pointer the place in the body of the request, as a JSON Pointer
   * @param line the line of the place; absent if a rule is broken
   * @param column the column of the place; absent if the line is
   * @param code the code of the problem or rule, for programs
   * @param detail what is wrong, for people
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Detail(
      String pointer,
      OptionalInt line,
      OptionalInt column,
      @Nullable String code,
      @Nullable String detail) {}

  private static final OptionalInt NONE = OptionalInt.empty();

  /** The answer to a body that is not JSON, or not an article. */
  @ExceptionHandler
  public ProblemDetail unreadable(HttpMessageNotReadableException e) {
    Throwable cause = e.getMostSpecificCause();
    if (cause instanceof NewsJsonException news) {
      return answer(HttpStatus.BAD_REQUEST, details(news.problems()));
    }
    Detail detail =
        cause instanceof JacksonException jackson
            ? detail(jackson)
            : new Detail("", NONE, NONE, "json.empty", "the body is empty or could not be read");
    return answer(HttpStatus.BAD_REQUEST, List.of(detail));
  }

  /** The answer to an article, or an object with articles inside, that breaks rules. */
  @ExceptionHandler
  public ProblemDetail broken(MethodArgumentNotValidException e) {
    List<ConstraintViolation<?>> violations = new ArrayList<>();
    List<Detail> others = new ArrayList<>(); // of an application's own Spring validators
    for (ObjectError error : e.getAllErrors()) {
      if (error.contains(ConstraintViolation.class)) {
        violations.add(error.unwrap(ConstraintViolation.class));
      } else {
        others.add(detail(error));
      }
    }
    return broken(violations, others);
  }

  /** The same if a parameter has constraints of its own, such as {@code List<@Valid Article>}. */
  @ExceptionHandler
  public ProblemDetail broken(HandlerMethodValidationException e) {
    List<ConstraintViolation<?>> violations = new ArrayList<>();
    for (ParameterValidationResult result : e.getParameterValidationResults()) {
      for (MessageSourceResolvable error : result.getResolvableErrors()) {
        violations.add(result.unwrap(error, ConstraintViolation.class));
      }
    }
    return broken(violations, List.of());
  }

  private static ProblemDetail broken(
      List<ConstraintViolation<?>> violations, List<Detail> others) {
    List<Detail> errors = details(ValidationReport.of(violations).problems());
    errors.addAll(others);
    return answer(HttpStatus.UNPROCESSABLE_CONTENT, errors);
  }

  private static ProblemDetail answer(HttpStatus status, List<Detail> errors) {
    ProblemDetail answer = ProblemDetail.forStatus(status);
    answer.setDetail(errors.size() == 1 ? "1 problem" : errors.size() + " problems");
    answer.setProperty("errors", errors);
    return answer;
  }

  private static List<Detail> details(List<Problem> problems) {
    List<Detail> details = new ArrayList<>();
    for (Problem of : problems) {
      details.add(new Detail(of.pointer(), of.line(), of.column(), of.code(), of.message()));
    }
    return details;
  }

  private static Detail detail(ObjectError error) {
    String path = error instanceof FieldError field ? "." + field.getField() : "";
    String pointer = path.replace("]", "").replace('[', '/').replace('.', '/');
    return new Detail(pointer, NONE, NONE, error.getCode(), error.getDefaultMessage());
  }

  /** What Jackson itself rejects: bad syntax, or a wrong type around the articles. */
  private static Detail detail(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    OptionalInt line = at == null ? NONE : OptionalInt.of(at.getLineNr());
    OptionalInt column = at == null ? NONE : OptionalInt.of(at.getColumnNr());
    if (e instanceof DatabindException) { // its message has names of classes
      String pointer =
          e.getPath().stream()
              .map(step -> step.getIndex() < 0 ? step.getPropertyName() : "" + step.getIndex())
              .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
              .collect(Collectors.joining());
      return new Detail(pointer, line, column, "type.mismatch", "not of the expected type");
    }
    String pointer =
        e.processor() instanceof JsonParser parser
            ? parser.streamReadContext().pathAsPointer().toString()
            : "";
    return new Detail(pointer, line, column, "json.syntax", e.getOriginalMessage());
  }
}
