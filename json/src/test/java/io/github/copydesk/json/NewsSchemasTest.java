package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.actor.Person;
import org.junit.jupiter.api.Test;

class NewsSchemasTest {
  @Test
  void anotherTypeIsRejectedWithTheNamesOfThoseThatHaveASchema() {
    assertThatThrownBy(() -> NewsSchemas.of(Person.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is a schema of Article, Quote, CasualtyReport and Sanction, but not of"
                + " io.github.copydesk.actor.Person");
    assertThatThrownBy(() -> NewsSchemas.publishable(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but not of java.lang.String");
  }
}
