package io.github.copydesk.benchmarks;

import io.github.copydesk.actor.Person;
import io.github.copydesk.article.AnchorsMatchText;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * An article with a body of 1 MB and a thousand anchors in it, or twice as much of both, and what
 * is done with it: {@code rule}, the check that every anchor matches the text; {@code relocation},
 * finding every anchor in a body in which every line was changed; and {@code pass}, a loop that
 * adds up the code points of the body. (Merely counting them would be free for a string of one byte
 * per character: the JVM knows their number.)
 *
 * <p>The names are {@code ascii}, {@code ascii-twice}, {@code emoji} and {@code emoji-twice}; in
 * the latter two, every sixteenth code point is outside the BMP.
 */
final class Anchored {
  private static final int LENGTH = 1 << 20;
  private static final int ANCHORS = 1000;

  private Anchored() {}

  static Operation operation(String by, String on) {
    int times = on.endsWith("-twice") ? 2 : 1;
    String words = on.startsWith("emoji") ? "said 😀 that he " : "said : that he ";
    String body = words.repeat(times * LENGTH / words.codePointCount(0, words.length()));
    if (by.equals("pass")) {
      return () -> pass(body);
    }
    Article article = article(body, words, times * ANCHORS);
    if (by.equals("relocation")) {
      Optional<String> edited = Optional.of("He " + body + ".");
      return () -> article.withRevisedText("Edited", Optional.empty(), edited);
    }
    AnchorsMatchText.Validator rule = new AnchorsMatchText.Validator();
    ConstraintValidatorContext context = context();
    if (!rule.isValid(article, context)) {
      throw new IllegalStateException("the anchors do not match");
    }
    return () -> rule.isValid(article, context);
  }

  private static long pass(String text) {
    long sum = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      sum += codePoint;
      i += Character.charCount(codePoint);
    }
    return sum;
  }

  private static Article article(String body, String words, int anchors) {
    int length = words.codePointCount(0, words.length());
    int step = body.codePointCount(0, body.length()) / length / anchors;
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < anchors; i++) {
      quotes.add(
          Quote.builder()
              .kind(QuoteKind.INDIRECT)
              .text("that he")
              .attribution(Attribution.to(Person.of("Jane Doe")))
              .addAnchors(TextAnchor.of(TextSpan.of(i * step * length, words.strip())))
              .build());
    }
    return Article.builder()
        .kind(ArticleKind.REPORT)
        .language("en")
        .headline("A thousand anchors")
        .body(body)
        .quotes(quotes)
        .build();
  }

  /** A context that accepts everything a rule reports, and returns itself. */
  private static ConstraintValidatorContext context() {
    InvocationHandler self =
        (proxy, method, arguments) -> method.getReturnType() == void.class ? null : proxy;
    return (ConstraintValidatorContext)
        Proxy.newProxyInstance(
            Anchored.class.getClassLoader(),
            new Class<?>[] {HibernateConstraintValidatorContext.class},
            self);
  }
}
