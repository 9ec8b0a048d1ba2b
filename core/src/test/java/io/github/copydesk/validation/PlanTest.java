package io.github.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.RulesTest;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan passes what Hibernate Validator finds valid, and nothing else. */
class PlanTest {
  private static final Validator HIBERNATE = NewsValidator.create().hibernate();
  private static final Plan DEFAULT = new Plan(Default.class);
  private static final Plan PUBLISHABLE = new Plan(Publishable.class);

  private static void assertAgree(Object value) {
    assertThat(DEFAULT.passes(value)).isEqualTo(HIBERNATE.validate(value).isEmpty());
    assertThat(PUBLISHABLE.passes(value))
        .isEqualTo(HIBERNATE.validate(value, Publishable.class).isEmpty());
  }

  static Stream<RulesTest.Case> cases() {
    return RulesTest.cases();
  }

  static Set<Class<?>> types() {
    return Samples.types();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesOnEachRule(RulesTest.Case rule) {
    assertAgree(rule.valid());
    assertAgree(rule.broken());
    assertThat(
            rule.group() == Publishable.class
                ? PUBLISHABLE.passes(rule.broken())
                : DEFAULT.passes(rule.broken()))
        .isFalse();
  }

  /** A rule that the plan does not understand would keep it from passing anything of the type. */
  @ParameterizedTest
  @MethodSource("types")
  void understandsEveryRuleOfEveryType(Class<?> type) {
    assertThat(DEFAULT.passes(Samples.full(type))).isTrue();
    assertThat(PUBLISHABLE.passes(Samples.full(type))).isTrue();
    assertThat(DEFAULT.passes(Samples.minimal(type))).isTrue();
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.anything();
  }

  @Property(tries = 500)
  void agreesOnEveryValue(@ForAll("values") Object value) {
    assertAgree(value);
  }

  /** An article in which one statement is arbitrary and all else is right. */
  @Property(tries = 100)
  void agreesOnWhatIsDeepInAnArticle(
      @ForAll("quotes") Quote quote,
      @ForAll("reports") CasualtyReport report,
      @ForAll("sanctions") Sanction sanction) {
    Article article = Samples.full(Article.class);
    assertAgree(article.toBuilder().addQuote(quote).build());
    assertAgree(article.toBuilder().addCasualtyReport(report).build());
    assertAgree(article.toBuilder().addSanction(sanction).build());
  }

  @Provide
  Arbitrary<Quote> quotes() {
    return Arbitraries.of(Quote.class).map(quote -> quote.toBuilder().anchors(List.of()).build());
  }

  @Provide
  Arbitrary<CasualtyReport> reports() {
    return Arbitraries.of(CasualtyReport.class)
        .map(report -> report.toBuilder().anchors(List.of()).build());
  }

  @Provide
  Arbitrary<Sanction> sanctions() {
    return Arbitraries.of(Sanction.class)
        .map(sanction -> sanction.toBuilder().anchors(List.of()).build());
  }

  /** A type with a constraint that nobody taught the plan. */
  sealed interface Tagged permits Tag {
    @Size(max = 3)
    String getTag();
  }

  record Tag(String getTag) implements Tagged {
    @Override
    public String getTag() {
      return getTag;
    }
  }

  /** A type that holds one. */
  sealed interface Holder permits Holding {
    List<@Valid Tagged> getTags();
  }

  record Holding(List<Tagged> getTags) implements Holder {
    @Override
    public List<Tagged> getTags() {
      return getTags;
    }
  }

  @Test
  void leavesToHibernateValidatorWhatItDoesNotUnderstand() {
    NewsValidator validator = NewsValidator.create();

    assertThat(DEFAULT.passes(new Tag("abc"))).isFalse();
    assertThat(DEFAULT.passes(new Holding(List.of(new Tag("abc"))))).isFalse();
    assertThat(validator.check(new Tag("abc"))).isEmpty();
    assertThat(validator.check(new Tag("abcd")))
        .extracting(Violation::code)
        .containsExactly("size");
    assertThat(validator.check(new Holding(List.of(new Tag("abc"), new Tag("abcd")))))
        .extracting(Violation::path)
        .containsExactly("tags[1].tag");
    assertThat(validator.check("not of the domain")).isEmpty();
    assertThat(DEFAULT.passes("not of the domain")).isFalse();
  }
}
