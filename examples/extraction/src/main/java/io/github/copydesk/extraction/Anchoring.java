package io.github.copydesk.extraction;

import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.text.TextAnchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Finds where in an article a statement is. Words that occur more than once are taken from the
 * paragraph that has most of the other words of the statement: its cue, its names, its times.
 */
final class Anchoring {
  private static final int MAX_ANCHORS = 8;
  private static final int KEY_WEIGHT = 3;

  /** The words by which a statement is anchored, if it has them. */
  private static final List<Wording.Role> BY_RANK =
      List.of(Wording.Role.KEY, Wording.Role.PHRASE, Wording.Role.DESCRIPTION, Wording.Role.NAME);

  private final ArticleText text;
  private final List<Wording> wordings;
  private final Map<Place, Integer> companies = new HashMap<>();

  Anchoring(ArticleText text, List<Wording> wordings) {
    this.text = text;
    this.wordings = wordings;
  }

  /** A quote with its anchor, and with its words spelled as the article spells them. */
  Quote anchored(Quote quote) {
    List<Place> places = places(quote);
    Interruption interruption = new Interruption(text, quote.getText());
    String printed = String.join(interruption.separator(), places.stream().map(text::at).toList());
    return quote.toBuilder()
        .text(printed)
        .verbatim(quote.getVerbatim().stream().map(this::asPrinted).toList())
        .anchors(List.of(text.anchor(places)))
        .build();
  }

  private String asPrinted(String passage) {
    List<Place> places = text.find(passage);
    return places.isEmpty() ? passage : text.at(places.get(0));
  }

  private List<Place> places(Quote quote) {
    List<Place> found = text.find(quote.getText());
    if (found.isEmpty()) {
      return new Interruption(text, quote.getText()).find();
    }
    boolean verbatim = quote.getKind() == QuoteKind.DIRECT || quote.getKind() == QuoteKind.PARTIAL;
    return List.of(
        best(
            found, place -> (verbatim && isBetweenMarks(place) ? KEY_WEIGHT : 0) + company(place)));
  }

  private boolean isBetweenMarks(Place place) {
    String all = text.text(place.part());
    return place.start() > 0
        && place.end() < all.length()
        && ArticleText.isQuote(all.charAt(place.start() - 1))
        && (ArticleText.isQuote(all.charAt(place.end()))
            || (place.end() + 1 < all.length()
                && ArticleText.isQuote(all.charAt(place.end() + 1))));
  }

  /** How many of the accompanying words are in the paragraph around a place. */
  private int company(Place place) {
    return companies.computeIfAbsent(text.paragraph(place), this::companyIn);
  }

  private int companyIn(Place paragraph) {
    String words = text.at(paragraph).toLowerCase(Locale.ROOT);
    int company = 0;
    for (Wording wording : wordings) {
      if (wording.role().isCompany() && words.contains(wording.words().toLowerCase(Locale.ROOT))) {
        company++;
      }
    }
    return company;
  }

  /**
   * Anchors at the key words of a statement, such as the wordings of its counts: in each paragraph
   * from the first of them to the last. A statement without key words is anchored at those that
   * accompany it.
   *
   * @return none if the statement has no words of the article
   */
  List<TextAnchor> anchors() {
    Map<String, List<Place>> sought = Map.of();
    for (Wording.Role role : BY_RANK) {
      sought = sought.isEmpty() ? places(role) : sought;
    }
    List<TextAnchor> anchors = new ArrayList<>();
    while (!sought.isEmpty() && anchors.size() < MAX_ANCHORS) {
      Map<String, List<Place>> left = sought;
      List<Place> all = left.values().stream().flatMap(List::stream).toList();
      Place paragraph =
          text.paragraph(
              best(all, place -> KEY_WEIGHT * in(text.paragraph(place), left) + company(place)));
      anchors.add(text.anchor(List.of(passage(paragraph, left))));
      left.values().removeIf(places -> places.stream().anyMatch(place -> isIn(place, paragraph)));
    }
    return anchors;
  }

  private Map<String, List<Place>> places(Wording.Role role) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Wording wording : wordings) {
      if (wording.role() == role) {
        for (String piece : InArticle.pieces(wording.words())) {
          List<Place> found = text.find(piece);
          if (!found.isEmpty()) {
            places.put(piece, found);
          }
        }
      }
    }
    return places;
  }

  private static int in(Place paragraph, Map<String, List<Place>> sought) {
    return (int)
        sought.values().stream()
            .filter(places -> places.stream().anyMatch(place -> isIn(place, paragraph)))
            .count();
  }

  /** From the first to the last of the words in a paragraph, those nearest to each other. */
  private static Place passage(Place paragraph, Map<String, List<Place>> sought) {
    List<List<Place>> inside = new ArrayList<>();
    for (List<Place> places : sought.values()) {
      List<Place> here = places.stream().filter(place -> isIn(place, paragraph)).toList();
      if (!here.isEmpty()) {
        inside.add(here);
      }
    }
    inside.sort(Comparator.comparingInt(List::size)); // words that occur once come first
    Place passage = inside.get(0).get(0);
    for (List<Place> places : inside) {
      Place so = passage;
      passage = so.with(best(places, place -> -so.distance(place)));
    }
    return passage;
  }

  private static boolean isIn(Place place, Place paragraph) {
    return place.part() == paragraph.part()
        && place.start() >= paragraph.start()
        && place.end() <= paragraph.end();
  }

  /** The place with the highest score, the first of several. */
  private static Place best(List<Place> places, ToIntFunction<Place> score) {
    Place best = places.get(0);
    int highest = Integer.MIN_VALUE;
    for (Place place : places) {
      int points = score.applyAsInt(place);
      if (points > highest) {
        best = place;
        highest = points;
      }
    }
    return best;
  }
}
