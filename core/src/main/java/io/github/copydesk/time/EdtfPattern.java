package io.github.copydesk.time;

/**
 * The notation of {@link EdtfDate} as a regular expression, put together from its parts. What it
 * cannot tell is left to {@link EdtfParser}: leap years, and which end of an interval is earlier.
 */
final class EdtfPattern {
  private static final String YEAR = "(-(?!0000))?[0-9]{4}";
  private static final String LONG_YEAR = "Y-?[1-9][0-9]{4,8}";
  private static final String CENTURY = "(-(?!00))?[0-9]{2}";
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String SEASON = "2[1-4]";

  private static final String MONTH_AND_DAY =
      "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

  private static final String DAY = YEAR + "-" + MONTH_AND_DAY;

  /** What may be either end of an interval, without a qualifier. */
  private static final String FULL =
      "(" + YEAR + "(-" + MONTH + "|-" + MONTH_AND_DAY + ")?|" + LONG_YEAR + ")";

  private static final String UNSPECIFIED =
      "(-?([0-9]{3}X|[0-9]{2}XX|XXXX(-XX(-XX)?)?)|"
          + YEAR
          + "(-XX(-XX)?|-"
          + MONTH
          + "-XX|-"
          + SEASON
          + "))";

  private static final String QUALIFIER = "[?~%]?";
  private static final String END = "(" + FULL + QUALIFIER + "|" + CENTURY + "|(\\.\\.)?)";

  private static final String TIME =
      "T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?|24:00:00(\\.0{1,9})?)";

  private static final String OFFSET =
      "(Z|\\+((0[0-9]|1[0-3])(:[0-5][0-9])?|14(:00)?)"
          + "|-((0[1-9]|1[01])(:[0-5][0-9])?|00:(0[1-9]|[1-5][0-9])|12(:00)?))?";

  /** Of the dates that have a precision. */
  static final String SINGLE = "^(" + FULL + QUALIFIER + "|" + DAY + TIME + OFFSET + ")$";

  static final String PATTERN =
      "^("
          + ("(" + FULL + "|" + UNSPECIFIED + ")" + QUALIFIER)
          + ("|" + CENTURY)
          + ("|" + DAY + TIME + OFFSET)
          + ("|" + END + "/" + END)
          + ")$";

  private EdtfPattern() {}
}
