package io.github.copydesk.time;

import io.github.copydesk.internal.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the notation of {@link EdtfDate} from left to right. */
final class EdtfParser {
  private static final int MAX_FRACTION = 9;
  private static final int WEST = -12 * 60;
  private static final int EAST = 14 * 60;
  private static final int SUMMER = 22;
  private static final int WINTER = 24;

  private final String text;
  private int at;
  // the positions of the first X and of the season in the last date; neither may occur in an
  // interval
  private int unspecifiedAt;
  private int seasonAt;

  private EdtfParser(String text) {
    this.text = text;
  }

  static EdtfDate parse(String text) {
    LocalDate day = day(text);
    return day != null ? date(text, EdtfEnd.days(day, day)) : new EdtfParser(text).parse();
  }

  private static EdtfDate date(String text, EdtfEnd days) {
    return new EdtfDate(text, days, days, null);
  }

  /** The day, if the text is an existing day and nothing else, as nearly all texts are. */
  private static @Nullable LocalDate day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int digits = 0;
    for (int i = 0; i < 10; i++) {
      if (i != 4 && i != 7) {
        char c = text.charAt(i);
        if (c < '0' || c > '9') {
          return null;
        }
        digits = digits * 10 + c - '0';
      }
    }
    int year = digits / 10_000;
    int month = digits / 100 % 100;
    int day = digits % 100;
    boolean exists =
        month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    return exists ? LocalDate.of(year, month, day) : null;
  }

  private EdtfDate parse() {
    EdtfEnd begin = end();
    if (here('/')) {
      return interval(begin);
    }
    if (here('T')) {
      return time(begin);
    }
    if (begin.first() == null) {
      throw error("expected '/'", at);
    }
    finish();
    return date(text, begin);
  }

  private EdtfDate interval(EdtfEnd begin) {
    checkEnd();
    EdtfEnd end = end();
    checkEnd();
    finish();
    if (begin.first() != null && end.last() != null && end.last().isBefore(begin.first())) {
      throw error("the interval ends before it begins", 0);
    }
    return new EdtfDate(text, begin, end, null);
  }

  private void checkEnd() {
    if (unspecifiedAt >= 0) {
      throw level2("an X in an interval", unspecifiedAt);
    }
    if (seasonAt >= 0) {
      throw error("an interval must not end with a season", seasonAt);
    }
  }

  /** A date, or an unknown or open end of an interval. */
  private EdtfEnd end() {
    unspecifiedAt = -1;
    seasonAt = -1;
    boolean unknown = at == text.length() ? at > 0 : text.charAt(at) == '/';
    if (unknown) {
      return EdtfEnd.OPEN;
    }
    if (text.startsWith("..", at)) {
      at += 2;
      return EdtfEnd.OPEN;
    }
    return date();
  }

  private EdtfEnd date() {
    rejectQualifier("a qualifier before a date");
    if (isHere('[') || isHere('{')) {
      throw level2("a set", at);
    }
    EdtfEnd days = here('Y') ? longYear() : calendarDate();
    if (!isQualifier()) {
      return days;
    }
    int mark = at++;
    if (isHere('-')) {
      throw level2("a qualifier within a date", mark);
    }
    return days.qualified(text.charAt(mark));
  }

  private boolean isEndOfDate() {
    return at == text.length() || isHere('/') || isQualifier();
  }

  private boolean isQualifier() {
    return isHere('?') || isHere('~') || isHere('%');
  }

  private void rejectQualifier(String what) {
    if (isQualifier()) {
      throw level2(what, at);
    }
  }

  /** What follows a {@code Y}. */
  private EdtfEnd longYear() {
    int begin = at - 1;
    boolean negative = here('-');
    int digits = at;
    while (isDigitAt(at)) {
      at++;
    }
    if (isHere('E')) {
      throw level2("an exponent", at);
    }
    rejectSignificantDigits();
    int length = at - digits;
    if (length < 5 || text.charAt(digits) == '0') {
      throw error("a year after Y must have at least five digits and not start with 0", begin);
    }
    if (length > Integer.toString(Year.MAX_VALUE).length()) {
      throw error("a year must be between " + Year.MIN_VALUE + " and " + Year.MAX_VALUE, begin);
    }
    int year = Integer.parseInt(text, digits, at, 10);
    return years(negative, year, year);
  }

  private void rejectSignificantDigits() {
    if (isHere('S')) {
      throw level2("significant digits", at);
    }
  }

  private EdtfEnd calendarDate() {
    int begin = at;
    boolean negative = here('-');
    int digits = at;
    while (isDigitAt(at) || isHere('X')) {
      at++;
    }
    int length = at - digits;
    if (length < 2 || length > 4) {
      throw error("expected a year of four digits, such as 2024", begin);
    }
    int unspecified = text.indexOf('X', digits);
    if (unspecified >= 0 && unspecified < at) {
      return unspecifiedYear(text.substring(digits, at), unspecified - digits, begin, negative);
    }
    int year = Integer.parseInt(text, digits, at, 10);
    if (negative && year == 0) {
      throw error("the year -0000 does not exist", begin);
    }
    if (length == 3) {
      throw isEndOfDate()
          ? level2("a decade", begin)
          : error("expected a year of four digits, such as 2024", begin);
    }
    if (length == 2) {
      rejectQualifier("a century with a qualifier");
      return years(negative, year * 100, year * 100 + 99);
    }
    rejectSignificantDigits();
    return month(negative ? -year : year);
  }

  /** A year whose last digits, or all of them, are unknown. */
  private EdtfEnd unspecifiedYear(String run, int unspecified, int begin, boolean negative) {
    unspecifiedAt = at - run.length() + unspecified;
    if (run.length() != 4) {
      throw error("expected a year of four digits, such as 2024", begin);
    }
    if (!run.endsWith("XXXX".substring(unspecified)) || unspecified == 1) {
      throw level2("an X in this place", unspecifiedAt);
    }
    EdtfEnd years =
        years(
            negative,
            Integer.parseInt(run.replace('X', '0')),
            Integer.parseInt(run.replace('X', '9')));
    boolean rest =
        unspecified == 0
            && (isUnspecified("-XX-XX") || (isUnspecified("-XX") && !isAt(at + 3, '-')));
    if (rest) {
      at += isUnspecified("-XX-XX") ? 6 : 3;
    } else if (isHere('-')) {
      throw level2("an X in this place", unspecifiedAt);
    }
    return years;
  }

  /** From the smaller to the greater year; if negative, years before year 0, which is 1 BC. */
  private static EdtfEnd years(boolean negative, int small, int great) {
    return negative ? EdtfEnd.years(-great, -Math.max(small, 1)) : EdtfEnd.years(small, great);
  }

  /** What follows a year of four digits. */
  private EdtfEnd month(int year) {
    if (!here('-')) {
      return EdtfEnd.years(year, year);
    }
    int begin = at;
    if (unspecified()) {
      if (here('-') && !unspecified()) {
        throw level2("an X in this place", begin);
      }
      return EdtfEnd.years(year, year);
    }
    int number = twoDigits("month");
    if (number >= 21 && number <= WINTER) {
      seasonAt = begin;
      // in one hemisphere or the other, these two span the turn of the year
      return number == SUMMER || number == WINTER
          ? EdtfEnd.days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 3, 31))
          : EdtfEnd.years(year, year);
    }
    if (number > WINTER && number <= 41) {
      throw level2("a season other than 21 to 24", begin);
    }
    if (number < 1 || number > 12) {
      throw error("a month must be from 01 to 12, a season from 21 to 24", begin);
    }
    return day(year, number);
  }

  /** What follows a month. */
  private EdtfEnd day(int year, int month) {
    int length = Month.of(month).length(Year.isLeap(year));
    if (!here('-') || unspecified()) {
      return EdtfEnd.days(LocalDate.of(year, month, 1), LocalDate.of(year, month, length));
    }
    LocalDate day = LocalDate.of(year, month, number("day", 1, length));
    return EdtfEnd.days(day, day);
  }

  /** Whether a month or a day is given as {@code XX} here; a single X is level 2. */
  private boolean unspecified() {
    rejectQualifier("a qualifier within a date");
    if (isUnspecified("XX")) {
      if (unspecifiedAt < 0) {
        unspecifiedAt = at;
      }
      at += 2;
      return true;
    }
    if (isHere('X') && isDigitAt(at + 1)) {
      throw level2("an X in this place", at);
    }
    if (isDigitAt(at) && isAt(at + 1, 'X')) {
      throw level2("an X in this place", at + 1);
    }
    return false;
  }

  private boolean isUnspecified(String pattern) {
    return text.startsWith(pattern, at);
  }

  private EdtfDate time(EdtfEnd end) {
    LocalDate day = end.first();
    if (day == null || !end.isDay()) {
      throw error("a time must follow a complete date", at - 1);
    }
    int begin = at;
    int hour = number("hour", 0, 24);
    expect(':');
    int minute = number("minute", 0, 59);
    expect(':');
    int second = number("second", 0, 59);
    int nanos = here('.') ? fraction() : 0;
    if (hour == 24 && (minute | second | nanos) != 0) {
      throw error("a time must not be later than 24:00:00", begin);
    }
    Integer offset = offset();
    finish();
    LocalDate date = hour == 24 ? day.plusDays(1) : day;
    EdtfEnd same = EdtfEnd.days(date, date);
    if (offset == null) {
      return date(text, same);
    }
    long minutes = (day.toEpochDay() * 24 + hour) * 60 + minute - offset;
    return new EdtfDate(text, same, same, Instant.ofEpochSecond(minutes * 60 + second, nanos));
  }

  /** The digits after the point, in nanoseconds. */
  private int fraction() {
    int digits = at;
    while (isDigitAt(at)) {
      at++;
    }
    int length = at - digits;
    if (length == 0 || length > MAX_FRACTION) {
      throw error("expected one to nine digits for the fraction of a second", digits);
    }
    int nanos = Integer.parseInt(text, digits, at, 10);
    for (int i = length; i < MAX_FRACTION; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  /** The offset in minutes east of UTC, or null if there is none. */
  private @Nullable Integer offset() {
    int begin = at;
    if (at == text.length()) {
      return null;
    }
    if (here('Z')) {
      return 0;
    }
    boolean west = here('-');
    if (!west) {
      expect('+');
    }
    int hours = number("offset", 0, 14);
    int minutes = here(':') ? number("minute of the offset", 0, 59) : 0;
    int offset = west ? -(hours * 60 + minutes) : hours * 60 + minutes;
    if (offset < WEST || offset > EAST || (west && offset == 0)) {
      throw error("an offset must be Z or from -12:00 to +14:00", begin);
    }
    return offset;
  }

  private int number(String what, int min, int max) {
    int begin = at;
    int number = twoDigits(what);
    if (number < min || number > max) {
      throw error(
          "the " + what + " must be from " + twoDigits(min) + " to " + twoDigits(max), begin);
    }
    return number;
  }

  private int twoDigits(String what) {
    if (!isDigitAt(at) || !isDigitAt(at + 1)) {
      throw error("expected two digits for the " + what, at);
    }
    at += 2;
    return Integer.parseInt(text, at - 2, at, 10);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private boolean isDigitAt(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private boolean isAt(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }

  private boolean isHere(char c) {
    return isAt(at, c);
  }

  private boolean here(char c) {
    if (isHere(c)) {
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

  private void finish() {
    if (at < text.length()) {
      throw error("unexpected character", at);
    }
  }

  private DateTimeParseException level2(String what, int index) {
    return error("level 2 is not supported (" + what + ")", index);
  }

  private DateTimeParseException error(String message, int index) {
    return new DateTimeParseException(
        message + ", at position " + index + " of “" + Texts.excerptInAscii(text) + "”",
        text,
        index);
  }
}
