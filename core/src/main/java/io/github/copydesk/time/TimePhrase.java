package io.github.copydesk.time;

import io.github.copydesk.internal.Texts;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A phrase and its meaning, such as <i>{number} {unit} ago</i>. No slot occurs twice in it. */
final class TimePhrase {
  private static final int MAX_MATCHES = 1_000;

  private final TimeMeaning meaning;
  private final List<String> literals; // before, between and after the slots
  private final List<TimeSlot> slots;

  private TimePhrase(TimeMeaning meaning, List<String> literals, List<TimeSlot> slots) {
    this.meaning = meaning;
    this.literals = literals;
    this.slots = slots;
  }

  /**
   * Reads a phrase that is {@linkplain TimeWords#checked normal}.
   *
   * @throws IllegalArgumentException if its slots are not such as its meaning needs
   */
  static TimePhrase of(TimeMeaning meaning, String phrase) {
    List<String> literals = new ArrayList<>();
    List<TimeSlot> slots = new ArrayList<>();
    int at = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
      literals.add(phrase.substring(at, open));
      at = phrase.indexOf('}', open) + 1;
      if (at == 0) {
        throw rejected("unclosed '{'", phrase);
      }
      slots.add(slot(phrase.substring(open, at), phrase));
    }
    literals.add(phrase.substring(at));
    if (literals.stream().anyMatch(literal -> literal.indexOf('}') >= 0)) {
      throw rejected("unmatched '}'", phrase);
    }
    Set<TimeSlot> filled = EnumSet.noneOf(TimeSlot.class);
    slots.forEach(slot -> filled.add(slot.filled()));
    if (filled.size() != slots.size() || !meaning.forms().contains(filled)) {
      throw rejected("its meaning needs " + needed(meaning.forms()), phrase);
    }
    return new TimePhrase(meaning, literals, slots);
  }

  private static String needed(List<Set<TimeSlot>> forms) {
    List<String> needed = new ArrayList<>();
    for (Set<TimeSlot> form : forms) {
      needed.add(form.isEmpty() ? "no slot" : "once each " + new TreeSet<>(form));
    }
    return String.join(" or ", needed);
  }

  private static TimeSlot slot(String name, String phrase) {
    return TimeSlot.named(name)
        .orElseThrow(() -> rejected("a slot must be one of " + TimeSlot.all(), phrase));
  }

  private static IllegalArgumentException rejected(String message, String phrase) {
    return new IllegalArgumentException(message + ", in \"" + Texts.excerpt(phrase) + "\"");
  }

  TimeMeaning meaning() {
    return meaning;
  }

  /** Whether it has the slot {@code {time}}. */
  boolean nests() {
    return slots.contains(TimeSlot.TIME);
  }

  /**
   * The ways in which the whole text matches this phrase.
   *
   * @throws DateTimeException if there are too many to tell apart
   */
  List<Match> matches(String text, TimeWords words) {
    if (!hasLiterals(text)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    addIfFollowed(0, text, new Match(Map.of(), "", 0), matches);
    for (int i = 0; i < slots.size() && !matches.isEmpty(); i++) {
      List<Match> longer = new ArrayList<>();
      for (Match match : matches) {
        fill(i, text, words, match, longer);
      }
      if (longer.size() > MAX_MATCHES) {
        throw new DateTimeException("too many ways to read a wording");
      }
      matches = longer;
    }
    return matches;
  }

  /** Whether a text has the literals, without which most phrases are told not to match it. */
  private boolean hasLiterals(String text) {
    if (!text.startsWith(literals.get(0)) || !text.endsWith(literals.get(slots.size()))) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < literals.size() && at >= 0; i++) {
      int found = text.indexOf(literals.get(i), at);
      at = found < 0 ? -1 : found + literals.get(i).length();
    }
    return at >= 0;
  }

  private void fill(int index, String text, TimeWords words, Match match, List<Match> longer) {
    TimeSlot slot = slots.get(index);
    int from = match.end;
    if (slot == TimeSlot.TIME) {
      int to = text.length() - literals.get(index + 1).length();
      if (to > from) {
        Match whole = new Match(match.values, text.substring(from, to), to);
        addIfFollowed(index + 1, text, whole, longer);
      }
      return;
    }
    int digits = digits(text, from);
    if (slot.takes(text, from, digits)) {
      int number = Integer.parseInt(text, from, digits, 10);
      addIfFollowed(index + 1, text, match.with(slot, number, digits), longer);
    }
    words
        .of(slot)
        .forEach(
            (word, value) -> {
              if (text.startsWith(word, from)) {
                Match filled = match.with(slot, value, from + word.length());
                addIfFollowed(index + 1, text, filled, longer);
              }
            });
  }

  /** Adds a match if the literal after it follows, and after the last literal nothing. */
  private void addIfFollowed(int index, String text, Match match, List<Match> matches) {
    String literal = literals.get(index);
    int end = match.end + literal.length();
    if (text.startsWith(literal, match.end) && (index < slots.size() || end == text.length())) {
      matches.add(new Match(match.values, match.time, end));
    }
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /**
   * What the slots take up to a place in a text.
   *
   * @param time the words in {@code {time}}, or none
   */
  record Match(Map<TimeSlot, Integer> values, String time, int end) {
    private Match with(TimeSlot slot, int value, int to) {
      Map<TimeSlot, Integer> more = new EnumMap<>(TimeSlot.class);
      more.putAll(values);
      more.put(slot.filled(), value);
      return new Match(more, time, to);
    }
  }
}
