package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.internal.WordSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordSearchTest {
  /** With so few different characters that words contain each other. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "\uD83D\uDE00", "\uD83D\uDE01", "\uDE00")
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("a", "b", "\uD83D\uDE00", "\uDE00")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join("", list))
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 1000)
  void findsWhatAPlainSearchForEachWordFinds(
      @ForAll("texts") String text, @ForAll("words") List<String> words) {
    Map<String, int[]> found = new WordSearch(words).in(text, Integer.MAX_VALUE);

    assertThat(found.keySet())
        .containsExactlyInAnyOrderElementsOf(List.copyOf(java.util.Set.copyOf(words)));
    found.forEach((word, starts) -> assertThat(starts).containsExactly(plain(text, word)));
  }

  private static int[] plain(String text, String word) {
    List<Integer> starts = new ArrayList<>();
    for (int n = 1; AnchorSearch.start(text, word, n) >= 0; n++) {
      starts.add(AnchorSearch.start(text, word, n));
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void aWordEndsWithinALongerOne() {
    Map<String, int[]> found =
        new WordSearch(List.of("abcd", "bc", "c", "x")).in("abce abcd", Integer.MAX_VALUE);

    assertThat(found.get("abcd")).containsExactly(5);
    assertThat(found.get("bc")).containsExactly(1, 6);
    assertThat(found.get("c")).containsExactly(2, 7);
    assertThat(found.get("x")).isEmpty();
  }
}
