package io.github.copydesk.constraint;

import io.github.copydesk.internal.Condition;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;

/**
 * A web address: an absolute {@code http} or {@code https} URI with a host, such as {@code
 * https://news.example/a/1}. Names in any script, underscores, IP addresses, a port and user
 * information are accepted; an empty or percent-encoded name is not. Nothing is looked up or
 * fetched.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebUrl.Validator.class)
public @interface WebUrl {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.constraint.WebUrl.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link WebUrl}.
   *
   * @hidden
   */
  final class Validator extends Condition<WebUrl, URI> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    public boolean test(URI url) {
      return ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()))
          && url.getRawAuthority() != null
          && WebHost.isIn(url);
    }
  }
}
