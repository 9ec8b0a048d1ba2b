package io.github.copydesk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PassagesTest {
  /** With so few different characters that passages contain each other. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "\uD83D\uDE00", "\uDE00")
        .list()
        .ofMaxSize(20)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<List<String>> passages() {
    return Arbitraries.of("a", "b", "\uD83D\uDE00", "\uDE00")
        .list()
        .ofMaxSize(5)
        .map(list -> String.join("", list))
        .list()
        .ofMaxSize(8);
  }

  @Property(tries = 2000)
  void findsThoseThatTheTextContains(
      @ForAll("texts") String text, @ForAll("passages") List<String> passages) {
    assertThat(Passages.found(text, passages))
        .containsExactlyInAnyOrderElementsOf(
            passages.stream().filter(text::contains).distinct().toList());
  }

  @Test
  void veryManyPassagesOfAVeryLongTextAreFound() {
    String text = "a".repeat(500_000) + "b";
    List<String> passages = new ArrayList<>();
    for (int i = 1; i < 1000; i++) {
      passages.add("a".repeat(i) + "b");
      passages.add("b" + "a".repeat(i));
    }
    Predicate<String> found = Passages.in(text, passages);

    assertThat(passages.stream().filter(found).count()).isEqualTo(999);
  }
}
