package io.github.copydesk.time;

import io.github.copydesk.internal.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Reads the notation of {@link EdtfDate} from left to right. */
final class EdtfParser {
  private static final int MAX_FRACTION = 9;
  private static final int WEST = -12 * 60;
  private static final int EAST = 14 * 60;

  private final String text;
  private int at;

  EdtfParser(String text) {
    this.text = text;
  }

  EdtfDate parse() {
    EdtfDate date = date();
    if (here('/')) {
      EdtfDate end = date();
      if (end.latest().isBefore(date.earliest())) {
        throw error("the interval ends before it begins", 0);
      }
      date = new EdtfDate(text, date.earliest(), end.latest());
    } else if (here('T')) {
      date = time(date);
    }
    if (at < text.length()) {
      throw error("unexpected character", at);
    }
    return date;
  }

  private EdtfDate date() {
    int begin = at;
    boolean negative = here('-');
    int digits = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    int length = at - digits;
    if (length != 4 && length != 2) {
      throw error("expected a year of four digits, such as 2024", begin);
    }
    int year = Integer.parseInt(text, digits, at, 10);
    if (negative && year == 0) {
      throw error("there is no negative zero", begin);
    }
    if (length == 2) {
      return century(negative ? -year : year);
    }
    year = negative ? -year : year;
    if (!here('-')) {
      return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, number("month", 1, 12));
    if (!here('-')) {
      return days(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(number("day of that month", 1, month.lengthOfMonth()));
    return days(day, day);
  }

  private EdtfDate century(int century) {
    int first = century < 0 ? century * 100 - 99 : century * 100;
    return days(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
  }

  private EdtfDate time(EdtfDate day) {
    if (!day.earliest().equals(day.latest())) {
      throw error("a time needs a day before it", at - 1);
    }
    int begin = at;
    int hour = number("hour", 0, 24);
    expect(':');
    int minute = number("minute", 0, 59);
    expect(':');
    int second = number("second", 0, 59);
    int fraction = 0;
    if (here('.')) {
      int digits = at;
      while (at < text.length() && isDigit(text.charAt(at))) {
        fraction |= text.charAt(at++) - '0';
      }
      if (at == digits || at - digits > MAX_FRACTION) {
        throw error("expected one to nine digits of a second", digits);
      }
    }
    if (hour == 24 && (minute | second | fraction) != 0) {
      throw error("nothing is later than 24:00:00", begin);
    }
    offset();
    LocalDate date = hour == 24 ? day.earliest().plusDays(1) : day.earliest();
    return days(date, date);
  }

  private void offset() {
    int begin = at;
    if (at == text.length() || here('Z')) {
      return;
    }
    boolean west = here('-');
    if (!west) {
      expect('+');
    }
    int hours = number("offset", 0, 14);
    int minutes = here(':') ? number("minute of the offset", 0, 59) : 0;
    int offset = west ? -(hours * 60 + minutes) : hours * 60 + minutes;
    if (offset < WEST || offset > EAST || (west && offset == 0)) {
      throw error("an offset is Z or from -12:00 to +14:00", begin);
    }
  }

  private int number(String what, int min, int max) {
    if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
      throw error("expected two digits for the " + what, at);
    }
    int number = Integer.parseInt(text, at, at + 2, 10);
    if (number < min || number > max) {
      throw error("the " + what + " is from " + twoDigits(min) + " to " + twoDigits(max), at);
    }
    at += 2;
    return number;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean here(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!here(c)) {
      throw error("expected '" + c + "'", at);
    }
  }

  private EdtfDate days(LocalDate first, LocalDate last) {
    return new EdtfDate(text, first, last);
  }

  private DateTimeParseException error(String message, int index) {
    return new DateTimeParseException(
        message + ", at position " + index + " of \"" + Texts.excerpt(text) + "\"", text, index);
  }
}
