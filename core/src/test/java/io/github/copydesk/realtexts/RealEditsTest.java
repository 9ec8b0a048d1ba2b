package io.github.copydesk.realtexts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.text.Relocation;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Anchors into real texts that are edited here in ways whose right outcome is known. Prints how
 * many anchors were found again.
 */
class RealEditsTest {
  private static final int ANCHORS = 5; // into each text

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*[\"”’]*\\s*");

  /** How words may be set in another way without becoming others; none changes across words. */
  private static String set(String text) {
    return text.replace('“', '"')
        .replace('”', '"')
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace("—", " -- ")
        .replace('–', '-')
        .replace(" ", " \u00a0");
  }

  /** Words in a text, where they are in the edited text, and that text. */
  private record Edit(String text, int start, int end, int newStart, String after) {
    String words() {
      return text.substring(start, end);
    }

    /** The anchor to the words, found as a caller would find it. */
    TextAnchor anchor() {
      return TextAnchor.findAll(text, words()).stream()
          .filter(anchor -> anchor.getSpans().get(0).getStart() == start(text, start))
          .findFirst()
          .orElseThrow();
    }

    boolean isRight(TextAnchor found) {
      return newStart >= 0
          && found.getSpans().get(0).getStart() == start(after, newStart)
          && found.matches(after);
    }

    private static int start(String text, int index) {
      return text.codePointCount(0, index);
    }
  }

  private interface Editing {
    Edit edit(String text, int start, int end, Random random);
  }

  private final List<String> others = new ArrayList<>();

  private Map<String, Editing> editings() {
    Map<String, Editing> editings = new TreeMap<>();
    editings.put("sentence added before", this::added);
    editings.put("words near it replaced", RealEditsTest::reworded);
    editings.put("marks, dashes and spaces changed", RealEditsTest::reset);
    editings.put("sentence cut", RealEditsTest::cut);
    editings.put("another text", this::replaced);
    return editings;
  }

  private Edit added(String text, int start, int end, Random random) {
    String other = others.get(random.nextInt(others.size()));
    String sentence = sentence(other, random.nextInt(other.length())).group();
    int at = sentence(text, random.nextInt(start + 1)).start();
    return new Edit(
        text,
        start,
        end,
        start + sentence.length(),
        text.substring(0, at) + sentence + text.substring(at));
  }

  /** A word shortly before the words, and mostly one after them, becomes another. */
  private static Edit reworded(String text, int start, int end, Random random) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    MatchResult before =
        words.stream().filter(word -> word.end() < start - 8).reduce((a, b) -> b).orElse(null);
    MatchResult after =
        words.stream().filter(word -> word.start() > end + 8).findFirst().orElse(null);
    StringBuilder edited = new StringBuilder(text);
    if (after != null && random.nextInt(3) > 0) {
      edited.replace(after.start(), after.end(), "reworded");
    }
    if (before == null) {
      return new Edit(text, start, end, start, edited.toString());
    }
    edited.replace(before.start(), before.end(), "otherwise");
    int shift = "otherwise".length() - (before.end() - before.start());
    return new Edit(text, start, end, start + shift, edited.toString());
  }

  private static Edit reset(String text, int start, int end, Random random) {
    return new Edit(text, start, end, set(text.substring(0, start)).length(), set(text));
  }

  private static Edit cut(String text, int start, int end, Random random) {
    int from = sentence(text, start).start();
    int to = sentence(text, end - 1).end();
    return new Edit(text, start, end, -1, text.substring(0, from) + text.substring(to));
  }

  private Edit replaced(String text, int start, int end, Random random) {
    String other = others.get(random.nextInt(others.size()));
    return new Edit(text, start, end, -1, other.equals(text) ? "" : other);
  }

  private static MatchResult sentence(String text, int index) {
    return SENTENCE
        .matcher(text)
        .results()
        .filter(sentence -> sentence.end() > index)
        .findFirst()
        .orElseThrow();
  }

  /** Counts of anchors by what became of them. */
  private static final class Tally {
    private int all;
    private int right;
    private int open;
    private int lost;
    private int wrong;

    void add(Edit edit, Relocation relocation) {
      all++;
      if (relocation.found().isEmpty()) {
        lost += relocation instanceof Relocation.Lost ? 1 : 0;
        open += relocation instanceof Relocation.Lost ? 0 : 1;
      } else if (edit.isRight(relocation.found().get())) {
        right++;
      } else {
        wrong++;
      }
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%6d %6d %6d %6d %6d", all, right, open, lost, wrong);
    }
  }

  @Test
  void wordsAreFoundAgainAndOthersAreNot() throws IOException {
    others.addAll(texts());
    System.out.printf("%-54s %6s %6s %6s %6s %6s%n", "", "all", "right", "open", "lost", "wrong");
    int all = 0;
    int wrong = 0;
    for (Map.Entry<String, Editing> editing : editings().entrySet()) {
      Random random = new Random(13);
      Tally alone = new Tally();
      Tally bare = new Tally();
      Tally both = new Tally();
      for (String text : others) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        for (int i = 0; i < ANCHORS; i++) {
          int first = random.nextInt(words.size());
          int last = Math.min(words.size() - 1, first + random.nextInt(5));
          int start = words.get(first).start();
          Edit edit = editing.getValue().edit(text, start, words.get(last).end(), random);
          TextAnchor anchor = edit.anchor();
          alone.add(edit, anchor.relocate(edit.after()));
          bare.add(
              edit, TextAnchor.builder().spans(anchor.getSpans()).build().relocate(edit.after()));
          both.add(edit, TextEdit.of(text, edit.after()).relocate(anchor));
        }
      }
      print(editing.getKey(), "by itself", alone);
      print(editing.getKey(), "without context", bare);
      print(editing.getKey(), "with both texts", both);
      all += alone.all + both.all;
      wrong += alone.wrong + both.wrong;
      boolean remains = both.right > 0;
      assertThat(both.right).as(editing.getKey()).isEqualTo(remains ? both.all : 0);
    }
    // words of a sentence that is printed twice, of which one is cut, and usual phrases of another
    // text in the same place
    assertThat(wrong * 500).isLessThanOrEqualTo(all);
  }

  private static void print(String editing, String how, Tally tally) {
    System.out.printf("%-36s %-17s %s%n", editing, how, tally);
  }

  /** The articles, and the short texts joined to longer ones. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (RealText real : RealText.in("wikinews.jsonl")) {
      texts.add(real.text());
    }
    StringBuilder joined = new StringBuilder();
    for (RealText real : RealText.in("current-events.jsonl")) {
      joined.append(real.text()).append('\n');
      if (joined.length() > 6000) {
        texts.add(joined.toString());
        joined.setLength(0);
      }
    }
    return texts;
  }
}
