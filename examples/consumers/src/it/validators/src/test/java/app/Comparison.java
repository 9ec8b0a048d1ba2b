package app;

import io.github.copydesk.RulesTest;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Says what our validator and the only provider here report differently; empty for nothing. */
public final class Comparison implements Supplier<String> {
  private final NewsValidator ours = NewsValidator.create();
  private final Validator theirs = provided();

  private static Validator provided() {
    Configuration<?> configuration = Validation.byDefaultProvider().configure();
    try {
      configuration.messageInterpolator(
          (MessageInterpolator)
              Class.forName(
                      "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                  .getConstructor()
                  .newInstance());
    } catch (ClassNotFoundException e) {
      // BVal has an interpolator that does without an expression language where there is none
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return configuration.buildValidatorFactory().getValidator();
  }

  @Override
  public String get() {
    List<RulesTest.Case> cases = RulesTest.cases().toList();
    List<Object> values = new ArrayList<>();
    Article.Builder all = Samples.full(Article.class).toBuilder().headline(" ").language("English");
    for (RulesTest.Case rule : cases) {
      values.add(rule.valid());
      values.add(rule.broken());
      if (rule.broken() instanceof Quote quote) {
        all.addQuote(quote);
      } else if (rule.broken() instanceof CasualtyReport report) {
        all.addCasualtyReport(report);
      } else if (rule.broken() instanceof Sanction sanction) {
        all.addSanction(sanction);
      }
    }
    values.add(all.build());

    StringBuilder differences = new StringBuilder();
    Set<String> broken = new TreeSet<>();
    for (Object value : values) {
      List<Violation> expected = ours.check(value, Publishable.class);
      List<Violation> found = Violation.listOf(theirs.validate(value, Publishable.class));
      expected.forEach(violation -> broken.add(violation.code()));
      if (!expected.equals(found)) {
        differences.append("expected ").append(expected).append("\n but found ").append(found);
      }
    }
    for (RulesTest.Case rule : cases) {
      if (!broken.contains(rule.code())) {
        differences.append("nothing breaks ").append(rule.code());
      }
    }
    return differences.toString();
  }

  /** The jars of the provider and of the API. */
  @Override
  public String toString() {
    return List.of(theirs.getClass(), Validator.class).stream()
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().toString())
        .toList()
        .toString();
  }
}
