package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.text.Tolerance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of an article, in which the words of a statement are looked up: whole words, as printed
 * but for the form of quotation marks and dashes, quotation marks around them, white space, the
 * first letter's case and a comma or full stop at the end.
 */
final class ArticleText {
  private static final int MAX_PLACES = 50;
  private static final int MAX_LIKE = 10;

  /** The order in which parts are searched. */
  private static final List<TextPart> PARTS =
      List.of(TextPart.BODY, TextPart.STANDFIRST, TextPart.HEADLINE);

  private final Map<TextPart, String> parts = new EnumMap<>(TextPart.class);
  private final Map<TextPart, String> lettersOf = new EnumMap<>(TextPart.class);
  private final Map<String, List<Place>> found = new HashMap<>();
  private final Spelling spelling;

  ArticleText(Article article) {
    List<String> texts = new ArrayList<>();
    for (TextPart part : PARTS) {
      article.text(part).ifPresent(text -> parts.put(part, text));
    }
    parts.forEach((part, text) -> lettersOf.put(part, letters(text)));
    texts.addAll(parts.values());
    article.getDateline().ifPresent(dateline -> texts.add(dateline.getText()));
    spelling = new Spelling(texts);
  }

  /** The words of a name or description that are nowhere in the article. */
  List<String> missing(String name) {
    return spelling.missing(name);
  }

  /** Whether the words of a name, all of which occur, occur together somewhere. */
  boolean together(String name) {
    return spelling.together(name);
  }

  /** The words at a place. */
  String at(Place place) {
    return text(place.part()).substring(place.start(), place.end());
  }

  /** The whole text of a part that some place is in. */
  String text(TextPart part) {
    return parts.getOrDefault(part, "");
  }

  /** The paragraph around a place. */
  Place paragraph(Place place) {
    String text = text(place.part());
    int start = text.lastIndexOf('\n', place.start() - 1) + 1;
    int end = text.indexOf('\n', place.end());
    return new Place(place.part(), start, end < 0 ? text.length() : end);
  }

  /**
   * The longer word or number that contains words: <i>1,300</i> for <i>300</i>; empty if none does.
   */
  String around(String words) {
    for (TextPart part : PARTS) {
      String text = text(part);
      int start = text.indexOf(words);
      if (start >= 0) {
        int end = start + words.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
          start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        return text.substring(start, end);
      }
    }
    return "";
  }

  /**
   * Where words occur, at most the first 50 times; the body first, then standfirst and headline.
   */
  List<Place> find(String words) {
    return found.computeIfAbsent(words, this::search);
  }

  private List<Place> search(String words) {
    for (String variant : variants(words)) {
      List<Place> places = new ArrayList<>();
      for (TextPart part : PARTS) {
        String text = text(part);
        searchLiterally(text, part, variant, places);
      }
      String letters = letters(variant);
      if (places.isEmpty()) {
        for (TextPart part : PARTS) {
          if (lettersOf.getOrDefault(part, "").contains(letters)) {
            searchLike(text(part), part, variant, places);
          }
        }
      }
      if (!places.isEmpty()) {
        return places;
      }
    }
    return List.of();
  }

  /**
   * Only the letters and digits of a text. Where those of the words do not occur, no search that
   * overlooks marks and spaces finds them, and each such search goes through the whole text.
   */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The words, and how else they may begin and end. */
  private static Set<String> variants(String words) {
    Set<String> variants = new LinkedHashSet<>();
    String bare = words.strip();
    addVariants(bare, variants);
    if (bare.length() > 2 && isQuote(bare.charAt(0)) && isQuote(bare.charAt(bare.length() - 1))) {
      addVariants(bare.substring(1, bare.length() - 1).strip(), variants);
    }
    variants.remove("");
    return variants;
  }

  private static void addVariants(String words, Set<String> variants) {
    variants.add(words);
    variants.add(firstLetterChanged(words));
    if (words.endsWith(".") || words.endsWith(",")) {
      String open = words.substring(0, words.length() - 1).stripTrailing();
      variants.add(open);
      variants.add(firstLetterChanged(open));
    }
  }

  /** Whether a character is a quotation mark, single ones and apostrophes included. */
  static boolean isQuote(char c) {
    return "\"“”„‟«»‹›‘’‚'「」『』״".indexOf(c) >= 0;
  }

  private static String firstLetterChanged(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    int other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toTitleCase(first);
    return Character.toString(other) + words.substring(Character.charCount(first));
  }

  private static void searchLiterally(
      String text, TextPart part, String words, List<Place> places) {
    for (int at = text.indexOf(words);
        at >= 0 && places.size() < MAX_PLACES;
        at = text.indexOf(words, at + 1)) {
      addWhole(text, new Place(part, at, at + words.length()), places);
    }
  }

  private static void searchLike(String text, TextPart part, String words, List<Place> places) {
    Set<Tolerance> all = EnumSet.allOf(Tolerance.class);
    for (int n = 1; n <= MAX_LIKE; n++) {
      Optional<TextAnchor> anchor =
          TextAnchor.findLike(text, words, n, all).map(match -> match.anchor());
      if (anchor.isEmpty()) {
        return;
      }
      TextSpan span = anchor.get().getSpans().get(0);
      int start = text.offsetByCodePoints(0, span.getStart());
      addWhole(text, new Place(part, start, start + span.getExact().length()), places);
    }
  }

  private static void addWhole(String text, Place place, List<Place> places) {
    if (isEdge(text, place.start()) && isEdge(text, place.end())) {
      places.add(place);
    }
  }

  /** Whether no word and no number continues across a position: not the 30 of 1,300. */
  private static boolean isEdge(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    boolean within =
        isOfWord(before)
            && isOfWord(after)
            && !Spelling.isUnspaced(before)
            && !Spelling.isUnspaced(after);
    boolean ofNumber =
        (isSeparator(before) && isDigitBefore(text, at - 1) && Character.isDigit(after))
            || (isSeparator(after) && Character.isDigit(before) && isDigitAt(text, at + 1));
    return !within && !ofNumber && !Character.isLowSurrogate(text.charAt(at));
  }

  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSeparator(int codePoint) {
    return codePoint == '.' || codePoint == ',' || codePoint == '٬' || codePoint == '٫';
  }

  private static boolean isDigitBefore(String text, int at) {
    return at > 0 && Character.isDigit(text.codePointBefore(at));
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && Character.isDigit(text.codePointAt(at));
  }

  /** An anchor at consecutive places of one part, with the words around it. */
  TextAnchor anchor(List<Place> places) {
    Place first = places.get(0);
    String text = text(first.part());
    if (places.size() == 1) {
      int start = text.codePointCount(0, first.start());
      return TextAnchor.find(text, at(first), occurrence(text, first))
          .filter(anchor -> anchor.getSpans().get(0).getStart() == start)
          .orElseGet(() -> TextAnchor.of(span(text, first)))
          .in(first.part());
    }
    return TextAnchor.of(places.stream().map(place -> span(text, place)).toArray(TextSpan[]::new))
        .in(first.part());
  }

  /** The number of times the words of a place occur up to it, itself included. */
  private int occurrence(String text, Place place) {
    String words = at(place);
    int count = 0;
    for (int at = text.indexOf(words); at >= 0 && at <= place.start(); ) {
      count++;
      at = text.indexOf(words, at + 1);
    }
    return count;
  }

  private TextSpan span(String text, Place place) {
    return TextSpan.of(text.codePointCount(0, place.start()), at(place));
  }
}
