package io.github.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.quote.Quote;
import jakarta.validation.Validator;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsValidatorTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();
  private static final Person NAMELESS = Person.of("").toBuilder().addAliases("x", "\r").build();

  @Test
  void allViolationsAreReportedInTheOrderOfTheirPaths() {
    Quote wrong = Samples.minimal(Quote.class).toBuilder().text("").language("").build();
    Article article =
        Samples.minimal(Article.class).toBuilder()
            .headline("")
            .addAllQuotes(Collections.nCopies(12, wrong))
            .build();
    List<String> paths = VALIDATOR.check(article).stream().map(Violation::path).toList();
    assertThat(paths).hasSize(25).startsWith("headline", "quotes[0].language", "quotes[0].text");
    assertThat(paths.indexOf("quotes[10].text")).isGreaterThan(paths.indexOf("quotes[9].text"));
    assertThat(paths.indexOf("quotes[2].text")).isEqualTo(6);
  }

  @Test
  void aViolationIsAValueOfCodePathAndMessage() {
    List<Violation> first = VALIDATOR.check(NAMELESS);
    assertThat(first)
        .extracting(Violation::toString)
        .containsExactly(
            "aliases[1].<list element>: must contain visible text (has-text)",
            "aliases[1].<list element>: must not contain control characters other than tab and"
                + " line feed, nor half of a surrogate pair (well-formed-text)",
            "name: must contain visible text (has-text)");
    assertThat(first).isEqualTo(VALIDATOR.check(NAMELESS));
    assertThat(first.get(0)).hasSameHashCodeAs(VALIDATOR.check(NAMELESS).get(0));
    assertThat(first.get(0)).isNotEqualTo(first.get(1)).isNotEqualTo(first.get(2));
  }

  @Test
  void aNewsValidatorIsAValidator() {
    Validator validator = VALIDATOR;
    assertThat(validator.validate(NAMELESS)).hasSize(3);
    assertThat(validator.validateProperty(NAMELESS, "name")).hasSize(1);
    assertThat(validator.validateValue(Person.class, "name", "Pat Ryder")).isEmpty();
    assertThat(validator.validateValue(Person.class, "name", "\u200b")).hasSize(1);
    assertThat(validator.getConstraintsForClass(Person.class).isBeanConstrained()).isTrue();
    assertThat(validator.unwrap(NewsValidator.class)).isSameAs(VALIDATOR);
    assertThat(validator.unwrap(Validator.class)).isSameAs(VALIDATOR);
    assertThat(validator.forExecutables()).isNotNull();
  }

  @Test
  void oneValidatorServesManyThreads() {
    List<Violation> expected = VALIDATOR.check(NAMELESS);
    assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> VALIDATOR.check(NAMELESS)))
        .allMatch(expected::equals);
  }
}
