package io.github.copydesk.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.HibernateValidators;
import io.github.copydesk.RulesTest;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@link NewsValidator} reports what Hibernate Validator reports, path by path and word by word.
 *
 * <p>It compares 2,000 random objects; in the profile {@code matrix}, 50,000.
 */
class AgreementTest {
  private static final NewsValidator OURS = NewsValidator.create();
  private static final Validator THEIRS = HibernateValidators.create();
  private static final Set<String> BROKEN = new TreeSet<>();

  private static void assertAgree(Object value) {
    assertAgreeIn(value);
    assertAgreeIn(value, Publishable.class);
  }

  private static void assertAgreeIn(Object value, Class<?>... groups) {
    List<Violation> ours = OURS.check(value, groups);
    assertThat(ours.stream().sorted(HibernateValidators.ORDER).toList())
        .isEqualTo(HibernateValidators.check(THEIRS, value, groups));
    ours.forEach(violation -> BROKEN.add(violation.code()));
  }

  static Stream<RulesTest.Case> cases() {
    return RulesTest.cases();
  }

  static Set<Class<?>> types() {
    return Samples.types();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void onEachRule(RulesTest.Case rule) {
    assertAgree(rule.valid());
    assertAgree(rule.broken());
  }

  @ParameterizedTest
  @MethodSource("types")
  void onSamplesOfEveryType(Class<?> type) {
    assertAgree(Samples.full(type));
    assertAgree(Samples.minimal(type));
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> broken =
        net.jqwik.api.Arbitraries.of(cases().map(RulesTest.Case::broken).toList());
    return net.jqwik.api.Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.careless()),
        Tuple.of(
            1,
            net.jqwik.api.Combinators.combine(broken, Arbitraries.careless(Article.class))
                .as(AgreementTest::within)));
  }

  /** A statement as part of an article; anything else unchanged. */
  private static Object within(Object broken, Article article) {
    if (broken instanceof Quote quote) {
      return article.toBuilder().addQuote(quote).build();
    }
    if (broken instanceof CasualtyReport report) {
      return article.toBuilder().addCasualtyReport(report).build();
    }
    return broken instanceof Sanction sanction
        ? article.toBuilder().addSanction(sanction).build()
        : broken;
  }

  @Provide
  Arbitrary<List<Object>> lists() {
    return values().list().ofSize(Integer.getInteger("copydesk.agreement", 4));
  }

  @Property(tries = 500)
  void onRandomValues(@ForAll("lists") List<Object> values) {
    values.forEach(AgreementTest::assertAgree);
  }

  @AfterContainer
  static void everyRuleWasBroken() {
    Set<String> rules = cases().map(RulesTest.Case::code).collect(toSet());
    assertThat(BROKEN).containsExactlyInAnyOrderElementsOf(rules);
  }
}
