package io.github.copydesk.time;

import io.github.copydesk.internal.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A phrase and its meaning, such as <i>{number} {unit} ago</i>. It has exactly the slots that its
 * meaning needs, each once, so at most two, and comparing a text with it takes few steps.
 */
final class TimePhrase {
  private static final int MAX_DIGITS = 6;

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
   * @throws IllegalArgumentException if its slots are not exactly those its meaning needs
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
    Set<TimeSlot> needed = meaning.slots();
    if (slots.size() != needed.size() || !needed.containsAll(slots)) {
      throw rejected(
          needed.isEmpty() ? "its meaning needs no slot" : "its meaning needs once each " + needed,
          phrase);
    }
    return new TimePhrase(meaning, literals, slots);
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

  /**
   * Passes on the values in the slots, for every way in which the whole text matches this phrase.
   */
  void match(String text, TimeWords words, Consumer<Map<TimeSlot, Integer>> reading) {
    match(0, text, words, new EnumMap<>(TimeSlot.class), reading);
  }

  private void match(
      int from,
      String text,
      TimeWords words,
      Map<TimeSlot, Integer> found,
      Consumer<Map<TimeSlot, Integer>> reading) {
    String literal = literals.get(found.size());
    int at = from + literal.length();
    if (!text.startsWith(literal, from)) {
      return;
    }
    if (found.size() == slots.size()) {
      if (at == text.length()) {
        reading.accept(found);
      }
      return;
    }
    TimeSlot slot = slots.get(found.size());
    int digits = slot == TimeSlot.NUMBER ? digits(text, at) : at;
    if (digits > at && digits - at <= MAX_DIGITS) {
      int number = Integer.parseInt(text, at, digits, 10);
      if (number > 0) {
        match(digits, text, words, with(found, slot, number), reading);
      }
    }
    words
        .of(slot)
        .forEach(
            (word, value) -> {
              if (text.startsWith(word, at)) {
                match(at + word.length(), text, words, with(found, slot, value), reading);
              }
            });
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static Map<TimeSlot, Integer> with(
      Map<TimeSlot, Integer> found, TimeSlot slot, int value) {
    Map<TimeSlot, Integer> more = new EnumMap<>(found);
    more.put(slot, value);
    return more;
  }
}
