package io.github.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.time.EdtfDate;
import jakarta.validation.groups.Default;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            "aliases[1].<list element>: must not contain unpaired surrogates, or control characters other than tab and line feed (well-formed-text)",
            "name: must contain visible text (has-text)");
    assertThat(first).isEqualTo(VALIDATOR.check(NAMELESS));
    assertThat(first.get(0)).hasSameHashCodeAs(VALIDATOR.check(NAMELESS).get(0));
    assertThat(first.get(0)).isNotEqualTo(first.get(1)).isNotEqualTo(first.get(2));
  }

  @Test
  void whatIsMissingForPrintIsToldFromWhatIsWrong() {
    Article article = Samples.minimal(Article.class).toBuilder().headline("").build();
    Predicate<Violation> wrong = violation -> violation.level() == Violation.Level.WRONG;
    List<Violation> all = VALIDATOR.check(article, Publishable.class);

    assertThat(all).filteredOn(wrong).isEqualTo(VALIDATOR.check(article));
    assertThat(all)
        .filteredOn(wrong.negate())
        .extracting(Violation::path)
        .containsExactly("body", "bylines", "id", "published", "publisher");
  }

  @ParameterizedTest
  @ValueSource(ints = {999, 1000, 1001, 2345})
  void ofMoreThanAThousandTheRestIsCounted(int count) {
    Person person =
        Samples.minimal(Person.class).toBuilder().aliases(Collections.nCopies(count, "")).build();
    List<Violation> violations = VALIDATOR.check(person);

    assertThat(violations).hasSize(Math.min(count, 1001));
    for (int i = 0; i < Math.min(count, 1000); i++) {
      assertThat(violations.get(i).path()).isEqualTo("aliases[" + i + "].<list element>");
    }
    if (count > 1000) {
      assertThat(violations.get(1000))
          .hasToString("and " + (count - 1000) + " more (limit.violations)")
          .extracting(Violation::level)
          .isEqualTo(Violation.Level.WRONG);
    }
  }

  @Test
  void whatIsWrongIsToldBeforeWhatIsOnlyUnfit() {
    Quote unclosed =
        Samples.minimal(Quote.class).toBuilder()
            .kind(QuoteKind.DIRECT)
            .marks(QuoteMarks.UNCLOSED)
            .build();
    Article article =
        Samples.full(Article.class).toBuilder()
            .headline("")
            .quotes(Collections.nCopies(1500, unclosed))
            .keywords(Collections.nCopies(10, ""))
            .build();
    List<Violation> violations = VALIDATOR.check(article, Publishable.class);

    assertThat(violations).hasSize(1001);
    assertThat(violations)
        .filteredOn(violation -> violation.level() == Violation.Level.WRONG)
        .isEqualTo(VALIDATOR.check(article))
        .hasSize(11);
    assertThat(last(violations)).hasToString("and 511 more (limit.violations)");
    assertThat(last(violations).level()).isEqualTo(Violation.Level.UNFIT);
  }

  @Test
  void eachLevelIsCountedByItself() {
    Quote empty =
        Samples.minimal(Quote.class).toBuilder()
            .kind(QuoteKind.DIRECT)
            .text("")
            .marks(QuoteMarks.UNCLOSED)
            .build();
    Article article =
        Samples.full(Article.class).toBuilder().quotes(Collections.nCopies(1500, empty)).build();

    assertThat(VALIDATOR.check(article, Publishable.class))
        .filteredOn(violation -> violation.code().equals("limit.violations"))
        .extracting(Violation::message, Violation::level)
        .containsExactly(
            tuple("and 500 more", Violation.Level.WRONG),
            tuple("and 1500 more", Violation.Level.UNFIT));
  }

  private static Violation last(List<Violation> violations) {
    return violations.get(violations.size() - 1);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a null checker may do
  void whatIsNotOfTheDomainIsRejected() {
    for (Object other : List.of("a text", List.of(NAMELESS), Optional.of(NAMELESS), VALIDATOR, 1)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VALIDATOR.check(other))
          .withMessage("not a Copydesk domain type: " + other.getClass().getName());
    }
    assertThatNullPointerException()
        .isThrownBy(() -> VALIDATOR.check(null))
        .withMessage("value is null");
  }

  @Test
  void aValueThatCannotBeWrongIsValid() {
    for (Object value :
        List.of(
            Identifier.parse("wikidata:Q30"),
            EdtfDate.parse("2024"),
            Extensions.none(),
            QuoteKind.DIRECT)) {
      assertThat(VALIDATOR.check(value, Publishable.class)).isEmpty();
    }
  }

  @Test
  void groupsThatNoRuleHasAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VALIDATOR.check(NAMELESS, Publishable.class, String.class))
        .withMessage("expected the group Default or Publishable, but found java.lang.String");
    assertThat(VALIDATOR.check(NAMELESS, Default.class)).isEqualTo(VALIDATOR.check(NAMELESS));
  }

  @Test
  void oneValidatorServesManyThreads() {
    List<Violation> expected = VALIDATOR.check(NAMELESS);
    assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> VALIDATOR.check(NAMELESS)))
        .allMatch(expected::equals);
  }
}
