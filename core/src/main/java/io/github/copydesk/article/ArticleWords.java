package io.github.copydesk.article;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.Passages;
import io.github.copydesk.internal.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds which wordings occur in an article, ignoring case, quotation marks and white space. */
final class ArticleWords {
  /** The most comparisons that plain searches may take. */
  private static final long FEW = 1 << 19;

  private ArticleWords() {}

  /**
   * Tests whether the article contains a wording, which must be one of these. Takes one pass over
   * the text or, for a few words, one for each distinct wording.
   */
  static Predicate<String> occurring(Article article, List<Wordings.Wording> wordings) {
    List<String> texts = texts(article);
    Set<String> sought = new LinkedHashSet<>();
    for (Wordings.Wording each : wordings) {
      sought.add(each.wording());
    }
    long length = texts.stream().mapToLong(String::length).sum();
    if (length * sought.stream().mapToLong(String::length).sum() <= FEW) {
      sought.removeIf(wording -> texts.stream().anyMatch(text -> hasAsItIs(text, wording)));
    }
    if (sought.isEmpty()) {
      return wording -> true;
    }
    Set<String> missing = missing(texts, sought);
    return wording -> !missing.contains(wording);
  }

  private static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>();
    texts.add(article.getHeadline());
    article.getStandfirst().ifPresent(texts::add);
    article.getBody().ifPresent(texts::add);
    article.getDateline().ifPresent(dateline -> texts.add(dateline.getText()));
    return texts;
  }

  private static Set<String> missing(List<String> texts, Set<String> sought) {
    Map<String, List<String>> parts = new HashMap<>();
    for (String wording : sought) {
      parts.put(wording, parts(wording));
    }
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(' ').append(words(text)).append(" \n");
    }
    Predicate<String> found =
        Passages.in(
            all.toString(), parts.values().stream().flatMap(List::stream).distinct().toList());
    sought.removeIf(wording -> parts.getOrDefault(wording, List.of()).stream().allMatch(found));
    return sought;
  }

  /** The words on each side of an ellipsis, without the punctuation at their ends. */
  private static List<String> parts(String wording) {
    List<String> parts = new ArrayList<>();
    for (String part : words(wording).split("…", -1)) {
      int end = part.length();
      while (end > 0 && " ,.:;".indexOf(part.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > 0) {
        parts.add(" " + part.substring(0, end).strip() + " ");
      }
    }
    return parts;
  }

  /** The words in lower case; the s of “Monday’s” is a word of its own. */
  private static String words(String text) {
    return (Words.small(text) + " ").replace("'s ", " 's ").stripTrailing();
  }

  /**
   * Whether a text contains the words exactly, as whole words; if not, it may still have them in
   * another form.
   */
  private static boolean hasAsItIs(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isBetweenWords(text, at) && isBetweenWords(text, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether no word continues across a position, including numbers and words with an apostrophe.
   */
  private static boolean isBetweenWords(String text, int at) {
    boolean before = isOfWord(text, at - 1) || (isJoint(text, at - 1) && isOfWord(text, at - 2));
    boolean after = isOfWord(text, at) || (isJoint(text, at) && isOfWord(text, at + 1));
    return !before || !after;
  }

  private static boolean isOfWord(String text, int at) {
    return at >= 0 && at < text.length() && Glyphs.isOfWord(text.charAt(at));
  }

  private static boolean isJoint(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Glyphs.isSingleMark(text.charAt(at)) || ",.".indexOf(text.charAt(at)) >= 0);
  }
}
