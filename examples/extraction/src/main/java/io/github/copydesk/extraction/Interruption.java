package io.github.copydesk.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that a cue interrupts in print: <i>“We do assess,” he said, “that they have”</i> for
 * <i>We do assess that they have</i>. What is between two pieces begins and ends with a mark or a
 * comma, so that no sentence can be put together from the words of others.
 */
final class Interruption {
  private static final int MAX_PIECES = 4;
  private static final int MAX_GAP = 300;

  /** The longest interruption without quotation marks: <i>The toll, he said, would rise</i>. */
  private static final int MAX_ASIDE = 60;

  private static final String QUOTES = "[\"“”„‟«»「」『』״]";
  private static final Pattern ANY_QUOTE = Pattern.compile(QUOTES);

  /** From a closing mark to the next opening one, in one paragraph and with none between. */
  private static final Pattern BETWEEN_QUOTES =
      Pattern.compile("[^\\w\\s]?QQ[^\\n\"“”„‟«»「」『』״]*QQ".replace("QQ", QUOTES));

  /** How many words of the longest piece found may belong to the next one. */
  private static final int STEPS_BACK = 3;

  private static final String MARKS = ",;:.!?…–—-()\"'“”„‟«»‹›‘’‚「」『』、，。！？；：،؛؟";

  private final ArticleText text;
  private final List<String> units;
  private final String separator;

  Interruption(ArticleText text, String words) {
    this.text = text;
    boolean spaced = words.codePoints().noneMatch(Spelling::isUnspaced);
    this.separator = spaced ? " " : "";
    this.units =
        spaced
            ? Arrays.asList(words.strip().split("\\s+", -1))
            : words.strip().codePoints().mapToObj(Character::toString).toList();
  }

  /** What is between the pieces where the words are not interrupted. */
  String separator() {
    return separator;
  }

  /** The pieces in order; empty if the words are not there. */
  List<Place> find() {
    return find(0, null, MAX_PIECES);
  }

  /** Where the longest beginning or end of the words is that the article has; often nowhere. */
  List<Place> longest() {
    int head = longestFrom(0, null);
    int tail = longestEnd();
    int longer = Math.max(head, tail);
    if (longer == 0 || (longer == 1 && (units.size() > 2 || !spaced()))) {
      return List.of();
    }
    return head >= tail
        ? text.find(words(0, head))
        : text.find(words(units.size() - tail, units.size()));
  }

  private int longestEnd() {
    int low = 0;
    int high = units.size();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (text.find(words(units.size() - middle, units.size())).isEmpty()) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private boolean spaced() {
    return !separator.isEmpty();
  }

  private List<Place> find(int from, @Nullable Place before, int pieces) {
    if (pieces == 0) {
      return List.of();
    }
    int longest = longestFrom(from, before);
    for (int n = longest; n > 0 && n > longest - STEPS_BACK; n--) {
      for (Place place : text.find(words(from, from + n))) {
        if (before == null || follows(before, place)) {
          if (from + n == units.size()) {
            return List.of(place);
          }
          List<Place> rest = find(from + n, place, pieces - 1);
          if (!rest.isEmpty()) {
            List<Place> all = new ArrayList<>();
            all.add(place);
            all.addAll(rest);
            return all;
          }
        }
      }
    }
    return List.of();
  }

  /** The number of units from one on that occur together, after a place if there is one. */
  private int longestFrom(int from, @Nullable Place before) {
    int low = 0;
    int high = units.size() - from;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      boolean occurs =
          text.find(words(from, from + middle)).stream()
              .anyMatch(place -> before == null || follows(before, place));
      if (occurs) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private String words(int from, int to) {
    return String.join(separator, units.subList(from, to));
  }

  private boolean follows(Place before, Place after) {
    if (before.part() != after.part() || after.start() <= before.end()) {
      return false;
    }
    String all = text.text(before.part());
    String gap = all.substring(before.end(), Math.min(after.start(), before.end() + MAX_GAP));
    boolean begins = isMark(gap.strip()) || isMark(all.substring(before.end() - 1));
    boolean ends = isMark(new StringBuilder(gap.strip()).reverse().toString());
    Matcher quoted = BETWEEN_QUOTES.matcher(gap);
    return before.end() + gap.length() == after.start()
        && begins
        && ends
        && (quoted.matches() || (gap.length() <= MAX_ASIDE && !ANY_QUOTE.matcher(gap).find()));
  }

  private static boolean isMark(String begin) {
    return !begin.isEmpty() && MARKS.indexOf(begin.charAt(0)) >= 0;
  }
}
