package io.github.copydesk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Arbitraries;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.source.Attribution;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValueMapTest {
  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.anything();
  }

  @Property
  void twoHaveTheSamePlaceInTheOrderOnlyIfTheyAreEqual(
      @ForAll("values") Object a, @ForAll("values") Object b, @ForAll("values") Object c) {
    assertThat(ValueOrder.compare(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(ValueOrder.compare(a, b)))
        .isEqualTo(-Integer.signum(ValueOrder.compare(b, a)));
    if (ValueOrder.compare(a, b) <= 0 && ValueOrder.compare(b, c) <= 0) {
      assertThat(ValueOrder.compare(a, c)).isLessThanOrEqualTo(0);
    }
  }

  @Property
  void aReportHasItsPlaceWhoeverMadeIt(@ForAll("reports") CasualtyReport report) {
    CasualtyReport copy =
        report.toBuilder()
            .figures(new ArrayList<>(report.getFigures()))
            .attribution(report.getAttribution().toBuilder().build())
            .build();
    CasualtyReport other =
        report.toBuilder()
            .extensions(report.getExtensions().with("x-desk:seen", new BigDecimal("1.0")))
            .build();

    assertThat(ValueOrder.compare(report, copy)).isZero();
    assertThat(ValueOrder.compare(report, other)).isNotZero();
  }

  @Provide
  Arbitrary<CasualtyReport> reports() {
    return Arbitraries.of(CasualtyReport.class);
  }

  @Test
  void whatDiffersInTheLeastHasAnotherPlace() {
    assertThat(
            ValueOrder.compare(
                URI.create("HTTPS://a.example/x"), URI.create("https://A.example/x")))
        .isZero();
    assertThat(ValueOrder.compare(new BigDecimal("1.0"), new BigDecimal("1.00"))).isNotZero();
    assertThat(ValueOrder.compare(Extensions.of("a:b", null), Extensions.none())).isNotZero();
    assertThat(
            ValueOrder.compare(
                Extensions.none().with("a:b", 1).with("a:c", 1),
                Extensions.none().with("a:c", 1).with("a:b", 1)))
        .isNotZero();
    assertThat(ValueOrder.compare(List.of(Optional.empty()), List.of(Optional.of("")))).isNotZero();
  }

  @Property
  void itIsALinkedHashMap(@ForAll List<@From("values") Object> keys) {
    Map<Object, Integer> map = new ValueMap<>();
    Map<Object, Integer> linked = new LinkedHashMap<>();
    for (Object key : keys) {
      assertThat(map.put(key, map.size())).isEqualTo(linked.put(key, linked.size()));
      assertThat(map.get(key)).isEqualTo(linked.get(key));
    }
    assertThat(map).isEqualTo(linked).hasSameSizeAs(linked);
    assertThat(map.keySet()).containsExactlyElementsOf(linked.keySet());
    assertThat(map.containsKey("no value of the domain")).isFalse();
  }

  /** Two to the power of fifteen actors, each with a different name and all with the same hash. */
  @Test
  void manyKeysOfOneHashAreFound() {
    Set<Attribution> set = ValueMap.newSet();
    Set<Integer> hashes = new HashSet<>();
    for (int i = 0; i < 1 << 15; i++) {
      Attribution attribution = Attribution.to(person(i));
      hashes.add(attribution.hashCode());
      set.add(attribution);
    }

    assertThat(hashes).hasSize(1);
    assertThat(set).hasSize(1 << 15);
    assertThat(set.contains(Attribution.to(person(4711)))).isTrue();
    assertThat(set.contains(Attribution.to(Organization.of("Aa")))).isFalse();
  }

  private static Person person(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 15; bit++) {
      name.append((number & 1 << bit) == 0 ? "Aa" : "BB");
    }
    return Person.of(name.toString());
  }
}
