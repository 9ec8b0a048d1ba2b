package io.github.copydesk.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The maps and lists in extensions equal those they were copied from. */
class FrozenTest {
  private static final String KEY = "x:a";
  private static final Object NULL = "null";

  @Provide
  Arbitrary<Map<String, @Nullable Object>> maps() {
    // Aa and BB have the same hash, and so have all names made of them
    Arbitrary<String> names =
        Arbitraries.of("Aa", "BB", "a", "").list().ofMaxSize(4).map(FrozenTest::joined);
    Arbitrary<Object> values = Arbitraries.of(1L, "b", true, NULL);
    return Arbitraries.maps(names, values).ofMaxSize(30).map(FrozenTest::inOrder);
  }

  private static Map<String, @Nullable Object> inOrder(Map<String, Object> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(name, value.equals(NULL) ? null : value));
    return copy;
  }

  private static String joined(List<String> parts) {
    return String.join("", parts);
  }

  @Property
  void aMapIsAsTheOneItCopies(@ForAll("maps") Map<String, @Nullable Object> given) {
    Map<?, ?> held = (Map<?, ?>) held(given);
    assertThat((Object) held)
        .isEqualTo(given)
        .hasSameHashCodeAs(given)
        .hasToString(given.toString());
    assertThat((Object) given).isEqualTo(held);
    assertThat(new ArrayList<Object>(held.entrySet())).isEqualTo(new ArrayList<>(given.entrySet()));
    assertThat(new ArrayList<Object>(held.keySet())).isEqualTo(new ArrayList<>(given.keySet()));
    assertThat(new ArrayList<Object>(held.values())).isEqualTo(new ArrayList<>(given.values()));
    List<@Nullable Object> each = new ArrayList<>();
    held.forEach((name, value) -> each.addAll(Arrays.asList(name, value)));
    List<@Nullable Object> expected = new ArrayList<>();
    given.forEach((name, value) -> expected.addAll(Arrays.asList(name, value)));
    assertThat(each).isEqualTo(expected);
    for (String name : List.of("", "a", "Aa", "BB", "AaBB", "BBAa", "aa", "AaAaAaBB", "c")) {
      assertThat((Object) held.get(name)).isEqualTo(given.get(name));
      assertThat(held.containsKey(name)).isEqualTo(given.containsKey(name));
      assertThat(held.keySet().contains(name)).isEqualTo(given.containsKey(name));
      assertThat(held.entrySet().contains(new SimpleEntry<>(name, 1L)))
          .isEqualTo(given.entrySet().contains(new SimpleEntry<>(name, 1L)));
    }
    assertThat(held.containsKey(null)).isFalse();
    assertThat((Object) held.get(7)).isNull();
  }

  @Property
  void aMapGrowsByOne(
      @ForAll("maps") Map<String, @Nullable Object> given,
      @ForAll("maps") Map<String, @Nullable Object> more) {
    Extensions extensions = Extensions.none();
    Map<String, @Nullable Object> expected = new LinkedHashMap<>();
    for (Map<String, @Nullable Object> map : List.of(given, more)) {
      for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
        extensions = extensions.with("x:" + entry.getKey() + "a", entry.getValue());
        expected.put("x:" + entry.getKey() + "a", entry.getValue());
      }
    }
    assertThat(extensions.asMap()).isEqualTo(expected);
    assertThat(new ArrayList<>(extensions.asMap().keySet()))
        .isEqualTo(new ArrayList<>(expected.keySet()));
    assertThat(extensions).isEqualTo(Extensions.copyOf(expected));
  }

  @Property
  void aListIsAsTheOneItCopies(@ForAll List<@Nullable Boolean> booleans) {
    List<@Nullable Object> given = new ArrayList<>(booleans);
    for (int size = 0; size <= given.size(); size++) {
      List<@Nullable Object> part = given.subList(0, size);
      List<?> held = (List<?>) held(part);
      assertThat((Object) held)
          .isEqualTo(part)
          .hasSameHashCodeAs(part)
          .hasToString(part.toString());
      assertThat(held.toArray()).isEqualTo(part.toArray()).hasSameClassAs(new Object[0]);
      assertThat(held.contains(null)).isEqualTo(part.contains(null));
      assertThat(held.indexOf(true)).isEqualTo(part.indexOf(true));
    }
  }

  @Test
  void anIndexBeyondAListIsRejected() {
    for (List<?> given : List.of(List.of(), List.of(1), List.of(1, 2), List.of(1, 2, 3))) {
      List<?> held = (List<?>) held(given);
      assertThatThrownBy(() -> held.get(held.size())).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> held.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void anArrayOfAListIsNotTheList() {
    List<?> held = (List<?>) held(List.of(1, 2, 3));
    held.toArray()[0] = "other";
    assertThat((Object) held).isEqualTo(List.of(1L, 2L, 3L));
  }

  @Test
  @SuppressWarnings("IdentityHashMapUsage") // that is what is tested
  void aNameIsThereOnceEvenIfAnIdentityMapHasItTwice() {
    Map<String, @Nullable Object> twice = new IdentityHashMap<>();
    twice.put(new String("x:n".toCharArray()), 1L);
    twice.put(new String("x:n".toCharArray()), 1L);
    assertThat(twice).hasSize(2);
    assertThat(held(twice)).isEqualTo(Map.of("x:n", 1L));
    assertThat(Extensions.copyOf(twice).asMap()).isEqualTo(Map.of("x:n", 1L));
  }

  static Stream<Arguments> changes() {
    return Stream.of(0, 1, 2, 3, 20).flatMap(size -> Stream.concat(ofLists(size), ofMaps(size)));
  }

  @SuppressWarnings("unchecked")
  private static Stream<Arguments> ofLists(int size) {
    List<Object> list = (List<Object>) held(new ArrayList<>(Collections.nCopies(size, 1L)));
    return Stream.<Consumer<List<Object>>>of(
            it -> it.add(1L),
            it -> it.add(0, 1L),
            it -> it.addAll(0, List.of(1L)),
            it -> it.set(0, 2L),
            it -> it.remove(0),
            it -> it.remove(1L),
            it -> it.removeAll(List.of(1L)),
            it -> it.retainAll(List.of()),
            it -> it.removeIf(element -> true),
            it -> it.replaceAll(element -> 2L),
            it -> it.sort(null),
            it -> it.clear())
        .map(change -> Arguments.of(list, change));
  }

  @SuppressWarnings("unchecked")
  private static Stream<Arguments> ofMaps(int size) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      given.put("n" + i, 1L);
    }
    Map<String, Object> map = (Map<String, Object>) held(given);
    return Stream.<Consumer<Map<String, Object>>>of(
            it -> it.put("n0", 2L),
            it -> it.put("new", 1L),
            it -> it.putIfAbsent("new", 1L),
            it -> it.putAll(Map.of("n0", 2L)),
            it -> it.remove("n0"),
            it -> it.remove("n0", 1L),
            it -> it.replace("n0", 2L),
            it -> it.replaceAll((name, value) -> 2L),
            it -> it.computeIfAbsent("new", name -> 1L),
            it -> it.computeIfPresent("n0", (name, value) -> null),
            it -> it.merge("n0", 1L, (a, b) -> 2L),
            it -> it.clear(),
            it -> it.keySet().remove("n0"),
            it -> it.values().remove(1L),
            it -> it.entrySet().clear())
        .map(change -> Arguments.of(map, change));
  }

  @ParameterizedTest
  @MethodSource("changes")
  <T> void nothingCanBeChanged(T held, Consumer<T> change) {
    String before = held.toString();
    try {
      change.accept(held);
    } catch (UnsupportedOperationException | IndexOutOfBoundsException e) {
      // rejected, or without an object
    }
    assertThat(held).hasToString(before);
  }

  @Test
  void anEntryCannotBeChanged() {
    Map<?, ?> held = (Map<?, ?>) held(Map.of("a", 1L));
    held.entrySet()
        .forEach(
            entry ->
                assertThatThrownBy(() -> entry.setValue(null))
                    .isInstanceOf(UnsupportedOperationException.class));
  }

  @Test
  void emptyMapsAndListsAreThereOnce() {
    assertThat(held(Map.of())).isSameAs(held(new LinkedHashMap<>()));
    assertThat(held(List.of())).isSameAs(held(new ArrayList<>()));
  }

  @Test
  void aDecimalMadeByAClassOfSomebodysOwnIsCopied() {
    BigDecimal own = new BigDecimal("1.10") {};
    assertThat(held(own)).isExactlyInstanceOf(BigDecimal.class).isEqualTo(new BigDecimal("1.10"));
  }

  private static Object held(Object value) {
    return Extensions.of(KEY, value).get(KEY).orElseThrow();
  }
}
