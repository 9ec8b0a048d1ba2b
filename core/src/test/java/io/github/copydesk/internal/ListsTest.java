package io.github.copydesk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Person;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How lists are built, as seen by a user. */
class ListsTest {
  @Property
  void elementsComeInTheOrderInWhichTheyAreGiven(@ForAll List<List<String>> parts) {
    Person.Builder builder = Person.builder().name("Pat Ryder");
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      switch (part.size()) {
        case 1 -> builder.addAlias(part.get(0));
        case 2 -> builder.addAliases(part.get(0), part.get(1));
        default -> builder.addAllAliases(part);
      }
      all.addAll(part);
      assertThat(builder.build().getAliases()).isEqualTo(all);
    }
    assertThat(builder.aliases(all).build().getAliases()).isEqualTo(all);
  }

  @Property
  void whatIsBuiltKeepsItsLists(@ForAll List<String> given, @ForAll String later) {
    List<String> source = new ArrayList<>(given);
    Person.Builder builder = Person.builder().name("Pat Ryder").aliases(source);
    Person before = builder.build();
    source.add(later);
    builder.addAlias(later);
    Person after = builder.build();
    builder.addAlias(later);
    assertThat(before.getAliases()).isEqualTo(given);
    assertThat(after.getAliases()).isEqualTo(source);
  }

  @Test
  void toBuilderCopiesNoList() {
    Person person = Person.builder().name("Pat Ryder").addAliases("Patrick", "Gen. Ryder").build();
    Person other = person.toBuilder().name("Patrick Ryder").build();
    assertThat(other.getAliases()).isSameAs(person.getAliases());
  }
}
