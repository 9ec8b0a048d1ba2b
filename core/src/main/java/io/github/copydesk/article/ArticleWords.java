package io.github.copydesk.article;

import io.github.copydesk.internal.Glyphs;
import io.github.copydesk.internal.Passages;
import io.github.copydesk.internal.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds which wordings occur in an article, ignoring case, quotation marks and white space. */
final class ArticleWords {
  /** The most comparisons that plain searches may take. */
  private static final long FEW = 1 << 19;

  /** How many characters may be read to see that parts stand in their order. */
  private static final long FEW_IN_ORDER = 1 << 24;

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
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (String wording : sought) {
      parts.put(wording, parts(wording));
    }
    StringBuilder joined = new StringBuilder();
    for (String text : texts) {
      joined.append(' ').append(words(text)).append(" \n");
    }
    String all = joined.toString();
    Predicate<String> found =
        Passages.in(all, parts.values().stream().flatMap(List::stream).distinct().toList());
    long read = 0;
    for (Map.Entry<String, List<String>> each : parts.entrySet()) {
      boolean occurs = each.getValue().stream().allMatch(found);
      if (occurs && each.getValue().size() > 1) {
        read += all.length();
        occurs = read > FEW_IN_ORDER || isInOrder(each.getValue(), all);
      }
      if (occurs) {
        sought.remove(each.getKey());
      }
    }
    return sought;
  }

  private static boolean isInOrder(List<String> parts, String all) {
    int at = 0;
    for (String part : parts) {
      int found = all.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length() - 1; // the space may be before the next
    }
    return true;
  }

  /** The words on each side of an ellipsis, without the punctuation at their ends. */
  private static List<String> parts(String wording) {
    List<String> parts = new ArrayList<>();
    for (String part : words(wording).replace("[…]", "…").split("…", -1)) {
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

  /** The words in small letters; those that an apostrophe joins, as in l’AFP, are two. */
  private static String words(String text) {
    String words = Words.small(text);
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      boolean joins =
          words.charAt(i) == '\''
              && !(Glyphs.isAsciiDigit(words.charAt(i - 1))
                  && Glyphs.isAsciiDigit(words.charAt(i + 1)));
      if (joins) {
        out.append(" ' ");
      } else {
        out.append(words.charAt(i));
      }
    }
    return out.toString();
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
        && (Glyphs.isSingleMark(text.charAt(at)) || ",.:".indexOf(text.charAt(at)) >= 0);
  }
}
