package io.github.copydesk.extraction;

import io.github.copydesk.json.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that the words of a statement occur in the article: nothing is invented. */
final class InArticle {
  static final String CODE = "not-in-article";

  private static final int SHOWN = 80;

  private final ArticleText text;

  InArticle(ArticleText text) {
    this.text = text;
  }

  /** A problem for each wording that does not occur. */
  List<Problem> problems(List<Wording> wordings) {
    List<Problem> problems = new ArrayList<>();
    for (Wording wording : wordings) {
      message(wording).ifPresent(m -> problems.add(Problem.of(CODE, wording.pointer(), m)));
    }
    return problems;
  }

  private Optional<String> message(Wording wording) {
    String words = wording.words();
    return switch (wording.role()) {
      case QUOTED ->
          text.find(words).isEmpty() && new Interruption(text, words).find().isEmpty()
              ? Optional.of(notFound(words))
              : Optional.empty();
      case KEY, PHRASE ->
          pieces(words).stream().allMatch(piece -> !text.find(piece).isEmpty())
              ? Optional.empty()
              : Optional.of(notFound(words));
      case NAME, DESCRIPTION -> {
        List<String> missing = text.missing(words);
        if (!missing.isEmpty()) {
          yield Optional.of(notNamed(missing, words));
        }
        yield wording.role() == Wording.Role.DESCRIPTION || text.together(words)
            ? Optional.empty()
            : Optional.of(
                "not in the article: “"
                    + shown(words)
                    + "” as one name; name it as the article does");
      }
    };
  }

  /** The words on each side of an ellipsis, as in <i>took … to task</i>. */
  static List<String> pieces(String words) {
    List<String> pieces = new ArrayList<>();
    for (String piece : words.split("\\[…]|\\[\\.\\.\\.]|…|\\.\\.\\.", -1)) {
      if (!piece.isBlank()) {
        pieces.add(piece.strip());
      }
    }
    return pieces.isEmpty() ? List.of(words) : pieces;
  }

  private String notFound(String words) {
    List<Place> near = new Interruption(text, words).longest();
    String instead = near.isEmpty() ? shown(text.around(words)) : around(near.get(0), words);
    return "not in the article: “"
        + shown(words)
        + "”; "
        + (instead.isEmpty() ? "" : "the article has “" + instead + "”; ")
        + "copy the words as printed";
  }

  private static String notNamed(List<String> missing, String words) {
    String unknown = shown(String.join(" ", missing));
    return "not in the article: “"
        + unknown
        + (unknown.equals(words) ? "" : "” of “" + shown(words))
        + "”; use only words that the article has";
  }

  /** What the article says where it begins or ends like some words. */
  private String around(Place place, String words) {
    Place paragraph = text.paragraph(place);
    String all = text.text(place.part());
    boolean begins = Spelling.folded(words).startsWith(Spelling.folded(text.at(place)));
    int room = Math.min(SHOWN, words.length() + words.length() / 4 + 8);
    int start = begins ? place.start() : Math.max(paragraph.start(), place.end() - room);
    int end = begins ? Math.min(paragraph.end(), place.start() + room) : place.end();
    return wholeWords(all, start, end);
  }

  /** The text from one position to another, without the parts of words at its ends. */
  private static String wholeWords(String all, int start, int end) {
    int from = start;
    int to = end;
    while (from > 0 && from < to && isLetter(all, from) && isLetter(all, from - 1)) {
      from++;
    }
    while (to < all.length() && to > from && isLetter(all, to) && isLetter(all, to - 1)) {
      to--;
    }
    return from < to ? all.substring(from, to).strip() : shown(all.substring(start, end));
  }

  private static boolean isLetter(String all, int at) {
    char c = all.charAt(at);
    return (Character.isLetterOrDigit(c) && !Spelling.isUnspaced(c)) || Character.isSurrogate(c);
  }

  static String shown(String words) {
    if (words.length() <= SHOWN) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
    return words.substring(0, end) + "…";
  }
}
