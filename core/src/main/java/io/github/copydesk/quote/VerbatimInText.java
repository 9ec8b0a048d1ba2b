package io.github.copydesk.quote;

import io.github.copydesk.internal.Passages;
import io.github.copydesk.internal.Reporter;
import io.github.copydesk.internal.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every verbatim passage of a {@link Quote} occurs in its text; in a direct quote it is the whole
 * text. How they are set does not count; see {@link DirectMatchesAnchors}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VerbatimInText.Validator.class)
public @interface VerbatimInText {
  /** The message, a key of {@code ContributorValidationMessages}. */
  String message() default "{io.github.copydesk.quote.VerbatimInText.message}";

  /** The groups that check it. */
  Class<?>[] groups() default {};

  /** For the caller's use. */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks {@link VerbatimInText}.
   *
   * @hidden
   */
  final class Validator extends Rule<VerbatimInText, Quote> {
    /** Made by Bean Validation. */
    public Validator() {}

    @Override
    protected void check(Quote quote, Reporter reporter) {
      List<String> verbatim = quote.getVerbatim();
      if (verbatim.isEmpty()) {
        return;
      }
      boolean direct = quote.getKind() == QuoteKind.DIRECT;
      Predicate<String> asItIs =
          direct ? quote.getText()::equals : Passages.in(quote.getText(), verbatim);
      List<String> others = verbatim.stream().filter(asItIs.negate()).toList();
      if (others.isEmpty()) {
        return;
      }
      Predicate<String> otherwise = hasWords(quote.getText(), direct, others);
      for (int i = 0; i < verbatim.size(); i++) {
        if (!asItIs.test(verbatim.get(i)) && !otherwise.test(verbatim.get(i))) {
          reporter
              .quoting("passage", verbatim.get(i))
              .variant(direct ? "direct" : "message", "verbatim", i);
        }
      }
    }

    /** Whether the text has the words of a passage; in a direct quote, they are all its words. */
    private static Predicate<String> hasWords(String text, boolean direct, List<String> passages) {
      PrintedText words = PrintedText.of(text);
      if (direct) {
        return passage -> words.sameWords(PrintedText.of(passage));
      }
      List<String> searchable =
          passages.stream().map(passage -> PrintedText.of(passage).searchable()).toList();
      Predicate<String> isFound = Passages.in(words.searchable(), searchable);
      Set<String> found = new HashSet<>();
      for (int i = 0; i < passages.size(); i++) {
        if (isFound.test(searchable.get(i))) {
          found.add(passages.get(i));
        }
      }
      return found::contains;
    }
  }
}
