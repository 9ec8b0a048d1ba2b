package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.json.engine.Table;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables contain the whole domain and nothing else. */
class TablesTest {
  static Stream<Table<?>> tables() {
    return Codecs.tables().stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableHasEveryGetterOfItsTypeOnce(Table<?> table) {
    List<String> getters =
        Arrays.stream(table.type().getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
            .filter(method -> method.getDeclaringClass() != NewsValue.class)
            .map(TablesTest::attribute)
            .distinct()
            .filter(name -> !(name.equals("extensions") && table.isExtensible()))
            .toList();

    assertThat(table.names()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(getters);
  }

  private static String attribute(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Test
  void everyTypeOfTheDomainHasATable() {
    assertThat(Samples.types())
        .isNotEmpty()
        .allSatisfy(type -> assertThat(Codecs.of(type)).isNotNull());
  }

  @Test
  void onlyExtensibleTypesHaveExtensions() {
    assertThat(tables().filter(Table::isExtensible).map(table -> table.type().getSimpleName()))
        .containsExactlyInAnyOrder("Article", "Quote", "CasualtyReport", "Sanction");
  }
}
