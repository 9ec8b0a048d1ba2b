package io.github.copydesk.json.engine;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Date-times in UTC of RFC 3339 in a single spelling: {@code 2024-12-17T09:30:00.25Z}, with capital
 * T and Z, up to nine fractional digits of a second and years 0001 to 9999. Leap seconds, which
 * Java cannot represent, are rejected instead of rounded.
 */
final class Rfc3339 {
  /** What {@link #parse} accepts, and days that do not exist, such as 30 February. */
  static final String PATTERN =
      "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
          + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$";

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private final String text;
  private int at;

  private Rfc3339(String text) {
    this.text = text;
  }

  /** Says why a string is not a date-time; thrown and caught only here and in the codecs. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    private final String text;
    private final String reason;
    private final int index;

    Malformed(String text, String reason, int index) {
      super(null, null, false, false);
      this.text = text;
      this.reason = reason;
      this.index = index;
    }

    @Override
    public String getMessage() {
      return "expected a date-time in UTC such as 2024-12-17T09:30:00Z, but found "
          + Words.quotedCode(text)
          + ": "
          + reason
          + ", at position "
          + index;
    }
  }

  static Instant parse(String text) throws Malformed {
    return new Rfc3339(text).parse();
  }

  private Instant parse() throws Malformed {
    int year = number("year", 4, 1, 9999);
    expect('-');
    int month = number("month", 2, 1, 12);
    expect('-');
    int day = number("day", 2, 1, YearMonth.of(year, month).lengthOfMonth());
    expect('T');
    int hour = number("hour", 2, 0, 23);
    expect(':');
    int minute = number("minute", 2, 0, 59);
    expect(':');
    int second = number("second", 2, 0, 59);
    int nano = here('.') ? fraction() : 0;
    if (!here('Z')) {
      throw error("expected 'Z'", at);
    }
    if (at < text.length()) {
      throw error("unexpected character", at);
    }
    return LocalDateTime.of(year, month, day, hour, minute, second, nano).toInstant(ZoneOffset.UTC);
  }

  private int fraction() throws Malformed {
    int begin = at;
    int nano = 0;
    while (at < text.length() && isDigit(text.charAt(at)) && at - begin < 9) {
      nano = nano * 10 + text.charAt(at++) - '0';
    }
    if (at == begin || (at < text.length() && isDigit(text.charAt(at)))) {
      throw error("expected one to nine digits for the fraction of a second", begin);
    }
    for (int digits = at - begin; digits < 9; digits++) {
      nano *= 10;
    }
    return nano;
  }

  private int number(String what, int digits, int min, int max) throws Malformed {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      if (at + i == text.length() || !isDigit(text.charAt(at + i))) {
        throw error("expected " + (digits == 4 ? "four" : "two") + " digits for the " + what, at);
      }
      number = number * 10 + text.charAt(at + i) - '0';
    }
    if (number < min || number > max) {
      throw error("the " + what + " must be from " + min + " to " + max, at);
    }
    at += digits;
    return number;
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

  private void expect(char c) throws Malformed {
    if (!here(c)) {
      throw error("expected '" + c + "'", at);
    }
  }

  private Malformed error(String reason, int index) {
    return new Malformed(text, reason, index);
  }

  static String print(Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    StringBuilder out = new StringBuilder(30);
    padded(out, time.getYear(), 4).append('-');
    padded(out, time.getMonthValue(), 2).append('-');
    padded(out, time.getDayOfMonth(), 2).append('T');
    padded(out, time.getHour(), 2).append(':');
    padded(out, time.getMinute(), 2).append(':');
    padded(out, time.getSecond(), 2);
    if (time.getNano() != 0) {
      out.append('.');
      padded(out, time.getNano(), 9);
      while (out.charAt(out.length() - 1) == '0') {
        out.setLength(out.length() - 1);
      }
    }
    return out.append('Z').toString();
  }

  private static StringBuilder padded(StringBuilder out, int number, int digits) {
    String text = Integer.toString(number);
    for (int i = text.length(); i < digits; i++) {
      out.append('0');
    }
    return out.append(text);
  }

  /** Whether an instant can be written in this spelling. */
  static boolean canPrint(Instant instant) {
    return !instant.isBefore(FIRST) && instant.isBefore(END);
  }
}
