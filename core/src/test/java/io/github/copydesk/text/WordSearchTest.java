package io.github.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.copydesk.internal.WordSearch;
import java.lang.management.ManagementFactory;
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
    Map<String, int[]> found = WordSearch.find(words, text, Integer.MAX_VALUE);

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

  /** In batches, as the words are together far longer than the text. */
  @Test
  void wordsInManyBatchesAreFoundEach() {
    String text = text(6_000);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      words.add(text.substring(i * 25, Math.min(text.length(), i * 25 + 20 + i * 15)));
    }
    words.add(text + "x");
    Map<String, int[]> found = WordSearch.find(words, text, Integer.MAX_VALUE);

    for (String word : words) {
      int at = text.indexOf(word);
      assertThat(found.get(word)).containsExactly(at < 0 ? new int[0] : new int[] {at});
    }
  }

  /** The tables of an automaton for all words at once would take 16 bytes for each character. */
  @Test
  void longWordsNeedLittleMemory() {
    String text = text(100_000);
    List<TextAnchor> anchors = new ArrayList<>();
    for (int i = 1; i <= 80; i++) {
      anchors.add(TextAnchor.of(TextSpan.of(i, text.substring(i, text.length() - i))));
    }
    long characters = anchors.stream().mapToLong(anchor -> anchor.words().length()).sum();
    TextEdit edit = TextEdit.of(text, text.replace("x5000 ", "x5000, "));
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    List<Relocation> found = edit.relocate(anchors);
    long allocated = thread.getCurrentThreadAllocatedBytes() - before;

    assertThat(found).hasSize(80).allMatch(Relocation.Lost.class::isInstance);
    System.out.printf(
        "80 anchors of %d characters in all: %.1f bytes allocated for each%n",
        characters, (double) allocated / characters);
    assertThat(allocated).isLessThan(8 * characters);
  }

  private static String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append('x').append(i).append(' ');
    }
    return text.substring(0, length);
  }
}
