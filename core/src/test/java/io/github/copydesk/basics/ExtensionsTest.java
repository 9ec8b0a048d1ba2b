package io.github.copydesk.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.Arbitraries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {
  private static final String KEY = "x-desk:slug";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-desk:slug",
        "https://desk.example/slug",
        "urn:example:a",
        "a:b",
        "x:한",
        "x:\uD83D\uDE00",
        "x::",
        "A1+.-:$"
      })
  void aKeyHasANamespace(String key) {
    assertThat(Extensions.isNamespaced(key)).isTrue();
    assertThat(Extensions.of(key, 1L).asMap()).containsOnlyKeys(key);
    assertThat(Extensions.copyOf(Map.of(key, 1L)).asMap()).containsOnlyKeys(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "slug",
        "headline",
        "$schema",
        ":slug",
        "x-desk:",
        "1x:slug",
        "é:slug",
        "x desk:slug",
        "x-desk:a b",
        "x-desk:a\n",
        "x-desk:\u0000",
        "x-desk:\u007f",
        "x-desk:\uD83D",
        " x-desk:slug"
      })
  void anotherKeyIsRejected(String key) {
    assertThat(Extensions.isNamespaced(key)).isFalse();
    assertThatThrownBy(() -> Extensions.of(key, "kursk"))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "the key of an extension must have a namespace, such as x-desk:slug, but is \"");
    assertThatThrownBy(() -> Extensions.copyOf(Map.of(key, "kursk")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<Arguments> kept() {
    return Stream.of(
        Arguments.of("text", "text"),
        Arguments.of("", ""),
        Arguments.of("\u0000\r", "\u0000\r"),
        Arguments.of(true, true),
        Arguments.of(7L, 7L),
        Arguments.of(7, 7L),
        Arguments.of((short) 7, 7L),
        Arguments.of((byte) -7, -7L),
        Arguments.of(BigInteger.TEN, 10L),
        Arguments.of(BigInteger.valueOf(Long.MIN_VALUE), Long.MIN_VALUE),
        Arguments.of(BigInteger.ONE.shiftLeft(64), new BigDecimal("18446744073709551616")),
        Arguments.of(new BigDecimal("5"), 5L),
        Arguments.of(new BigDecimal("1.10"), new BigDecimal("1.10")),
        Arguments.of(new BigDecimal("1E+2"), new BigDecimal("1E+2")),
        Arguments.of(Extensions.number("1e5"), Extensions.number("1e5")),
        Arguments.of(List.of(1, 2), List.of(1L, 2L)),
        Arguments.of(Map.of("a", List.of()), Map.of("a", List.of())));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void aValueIsWhatJsonCanSay(Object given, Object held) {
    assertThat(Extensions.of(KEY, given).get(KEY)).contains(held);
  }

  static Stream<Object> rejected() {
    return Stream.of(
        1.5,
        1.5f,
        Double.NaN,
        'c',
        new AtomicLong(1),
        CharBuffer.wrap("text"),
        new int[] {1},
        List.of(1.5),
        Map.of("a", Map.of("b", 'c')),
        Map.of(1, "a"),
        "\uD83D",
        List.of("\uDE00"),
        Map.of("\uD83Dx", 1));
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void anotherValueIsRejectedByTheNameOfItsKey(Object value) {
    assertThatThrownBy(() -> Extensions.of(KEY, value))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the value of " + KEY);
  }

  @Test
  void nullIsAValueAndNotAbsence() {
    Extensions extensions = Extensions.of(KEY, null);
    assertThat(extensions.isEmpty()).isFalse();
    assertThat(extensions.get(KEY)).isEmpty();
    assertThat(extensions.asMap()).containsKey(KEY).doesNotContainKey("x-desk:other");
    assertThat(extensions).isNotEqualTo(Extensions.none());
  }

  @Test
  void orderCounts() {
    Extensions ab = Extensions.of("x:a", 1L).with("x:b", 2L);
    Extensions ba = Extensions.of("x:b", 2L).with("x:a", 1L);
    assertThat(ab).isNotEqualTo(ba);
    assertThat(ab.asMap().keySet()).containsExactly("x:a", "x:b");
    assertThat(ab.with("x:a", 3L).asMap().keySet()).containsExactly("x:a", "x:b");
    assertThat(Extensions.of(KEY, inOrder("a", "b")))
        .isNotEqualTo(Extensions.of(KEY, inOrder("b", "a")));
    assertThat(Extensions.of(KEY, List.of(1, 2))).isNotEqualTo(Extensions.of(KEY, List.of(2, 1)));
  }

  private static Map<String, Integer> inOrder(String... keys) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (String key : keys) {
      map.put(key, 1);
    }
    return map;
  }

  @Test
  void theTextOfANumberCounts() {
    assertThat(Extensions.of(KEY, new BigDecimal("1.1")))
        .isNotEqualTo(Extensions.of(KEY, new BigDecimal("1.10")));
    assertThat(Extensions.of(KEY, Extensions.number("1e5")))
        .isNotEqualTo(Extensions.of(KEY, Extensions.number("1E5")))
        .isNotEqualTo(Extensions.of(KEY, 100_000L))
        .isEqualTo(Extensions.of(KEY, Extensions.number("1e5")))
        .hasSameHashCodeAs(Extensions.of(KEY, Extensions.number("1e5")));
    assertThat(Extensions.of(KEY, 7)).isEqualTo(Extensions.of(KEY, 7L));
  }

  @Provide
  Arbitrary<Extensions> extensions() {
    return Arbitraries.extensions();
  }

  @Property
  void aCopyIsEqual(@ForAll("extensions") Extensions extensions) {
    assertThat(Extensions.copyOf(extensions.asMap()))
        .isEqualTo(extensions)
        .hasSameHashCodeAs(extensions)
        .hasToString(extensions.toString());
    Extensions oneByOne = Extensions.none();
    for (Map.Entry<String, @Nullable Object> entry : extensions.asMap().entrySet()) {
      oneByOne = oneByOne.with(entry.getKey(), entry.getValue());
    }
    assertThat(oneByOne).isEqualTo(extensions);
  }

  @Property
  void nothingInThemCanBeModified(@ForAll("extensions") Extensions extensions) {
    assertUnmodifiable(extensions.asMap());
  }

  private static void assertUnmodifiable(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      assertThatThrownBy(() -> map.clear()).isInstanceOf(UnsupportedOperationException.class);
      map.values().forEach(ExtensionsTest::assertUnmodifiable);
    } else if (value instanceof Collection<?> list) {
      assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
      list.forEach(ExtensionsTest::assertUnmodifiable);
    }
  }

  @Test
  void whatWasGivenIsCopiedToEveryDepth() {
    List<Object> inner = new ArrayList<>(List.of(1L));
    Map<String, Object> middle = new LinkedHashMap<>(Map.of("inner", inner));
    Map<String, Object> outer = new LinkedHashMap<>(Map.of(KEY, middle));
    Extensions extensions = Extensions.copyOf(outer);
    inner.add(2L);
    middle.clear();
    outer.clear();
    assertThat(extensions.get(KEY)).contains(Map.of("inner", List.of(1L)));
  }

  @Test
  void withLeavesTheOriginalAlone() {
    Extensions one = Extensions.of("x:a", 1L);
    Extensions two = one.with("x:b", 2L);
    assertThat(one.asMap()).hasSize(1);
    assertThat(two.asMap()).hasSize(2);
    assertThat(Extensions.none().isEmpty()).isTrue();
    assertThat(Extensions.copyOf(Map.of())).isEqualTo(Extensions.none());
  }

  @Test
  void thirtyTwoMayBeNestedAndThirtyThreeMayNot() {
    assertThat(Extensions.of(KEY, lists(32)).get(KEY)).isPresent();
    assertThatThrownBy(() -> Extensions.of(KEY, lists(33)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the value of x-desk:slug is nested deeper than 32");
    assertThat(Extensions.of(KEY, maps(32)).get(KEY)).isPresent();
    assertThatThrownBy(() -> Extensions.of(KEY, maps(33)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Object lists(int depth) {
    return depth == 1 ? List.of() : List.of(1, lists(depth - 1));
  }

  private static Object maps(int depth) {
    return depth == 1 ? Map.of() : Map.of("a", maps(depth - 1));
  }

  @Test
  void aListThatHoldsItselfIsRejected() {
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    assertThatThrownBy(() -> Extensions.of(KEY, endless))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void toStringShowsTheKeysOnly() {
    assertThat(Extensions.of("x:a", "secret").with("x:b", null)).hasToString("[x:a, x:b]");
    Map<String, Object> many = new LinkedHashMap<>();
    for (int i = 0; i < 1000; i++) {
      many.put("x:" + i, i);
    }
    assertThat(Extensions.copyOf(many).toString()).hasSize(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "9223372036854775807", "123456789012345678", "-9223372036854775808"})
  void aWholeNumberThatFitsIsALong(String json) {
    assertThat(Extensions.number(json)).isEqualTo(Long.valueOf(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.10", "0.0", "1E+2", "-1.5E-7", "9223372036854775808", "0E-10"})
  void aDecimalThatPrintsAlikeIsABigDecimal(String json) {
    assertThat(Extensions.number(json)).isEqualTo(new BigDecimal(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-0",
        "-0.0",
        "1e5",
        "1E5",
        "1E2",
        "100e-2",
        "0.0000001",
        "1e1000000",
        "1E-1000000",
        "1e99999999999"
      })
  void anotherNumberIsKeptAsItWasWritten(String json) {
    Object number = Extensions.number(json);
    assertThat(number).isInstanceOf(NumberLiteral.class).hasToString(json);
    assertThat(Extensions.of(KEY, number).get(KEY)).contains(number);
  }

  @Test
  void aNumberLiteralHasAnExactValueUnlessItsPowerIsHuge() {
    assertThat(((NumberLiteral) Extensions.number("1e5")).toBigDecimal())
        .isEqualByComparingTo("100000");
    for (String huge : List.of("1e1001", "1e-1001", "1e1000000000", "1e99999999999")) {
      NumberLiteral literal = (NumberLiteral) Extensions.number(huge);
      assertThatThrownBy(literal::toBigDecimal).isInstanceOf(ArithmeticException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+1",
        "01",
        "1.",
        ".5",
        "1e",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
        " 1",
        "1\n",
        "１",
        "--1",
        "1e+"
      })
  void whatIsNoNumberOfJsonIsRejected(String text) {
    assertThatThrownBy(() -> Extensions.number(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void emptyListsAndMapsAreKept() {
    assertThat(Extensions.of(KEY, Arrays.asList(null, Collections.emptyMap())).get(KEY))
        .contains(Arrays.asList(null, Map.of()));
  }
}
