package io.github.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.HibernateValidators;
import io.github.copydesk.RulesTest;
import io.github.copydesk.Samples;
import io.github.copydesk.actor.Person;
import io.github.copydesk.constraint.HasText;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What other validators report about an application's own types, as violations with pointers. */
class ViolationTest {
  private static final Validator OTHER = HibernateValidators.create();
  private static final Person NAMELESS = Samples.minimal(Person.class).toBuilder().name("").build();

  record Desk(
      @Valid Person editor,
      List<@Valid Person> staff,
      Map<@HasText String, @Valid Person> byShift,
      Set<@Valid Person> guests,
      Optional<@Valid Person> intern,
      List<List<@HasText String>> rota) {}

  interface Hiring {
    void hire(String reason, List<@Valid Person> people);
  }

  private static final class Office implements Hiring {
    @Override
    public void hire(String reason, List<Person> people) {}
  }

  @Test
  void aPointerLeadsThroughListsMapsAndOptionals() {
    Desk desk =
        new Desk(
            NAMELESS,
            List.of(Samples.minimal(Person.class), NAMELESS),
            Map.of("a/b~c.d]", NAMELESS, " ", Samples.minimal(Person.class)),
            Set.of(NAMELESS),
            Optional.of(NAMELESS),
            List.of(List.of(), List.of("Monday", "")));

    assertThat(Violation.listOf(OTHER.validate(desk)))
        .extracting(Violation::path, Violation::pointer)
        .containsExactlyInAnyOrder(
            tuple("editor.name", "/editor/name"),
            tuple("staff[1].name", "/staff/1/name"),
            tuple("byShift[a/b~c.d]].name", "/byShift/a~1b~0c.d]/name"),
            tuple("byShift[ ].<map key>", "/byShift/ "),
            tuple("guests[].name", "/guests"),
            tuple("intern.name", "/intern/name"),
            tuple("rota[1].<list element>[1].<list element>", "/rota/1/1"));
  }

  @Test
  void thePathOfAMethodsViolationBeginsAtTheArgument() throws NoSuchMethodException {
    Method hire = Hiring.class.getMethod("hire", String.class, List.class);
    Object[] arguments = {"", List.of(Samples.minimal(Person.class), NAMELESS)};

    assertThat(OTHER.forExecutables().validateParameters(new Office(), hire, arguments))
        .map(Violation::of)
        .extracting(Violation::path, Violation::pointer)
        .containsExactly(tuple("[1].name", "/1/name"));
  }

  @Test
  void thePointerOfADomainValueIsItsPath() {
    RulesTest.cases()
        .flatMap(rule -> NewsValidator.create().check(rule.broken(), rule.group()).stream())
        .forEach(
            violation ->
                assertThat(violation.pointer().replaceAll("/(\\d+)", "[$1]").replace('/', '.'))
                    .isEqualTo(
                        (violation.path().isEmpty() || violation.path().startsWith("[") ? "" : ".")
                            + violation.path().replace(".<list element>", "")));
  }
}
