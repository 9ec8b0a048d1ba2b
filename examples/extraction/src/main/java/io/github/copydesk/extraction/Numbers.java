package io.github.copydesk.extraction;

import io.github.copydesk.basics.Count;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.json.Problem;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that the numbers of a report are those of its words: 30 for “some 30”, 21 for “more than
 * 20”, 1,200,000 for “1.2 million”. Number words, such as “three”, cannot be checked without
 * knowing the language. A number without words must be in the article as digits.
 */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+([.,’'\\u00A0\\u202F٬٫ ]\\p{Nd}+)*");

  private final ArticleText text;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Wording> printed = new ArrayList<>();

  Numbers(ArticleText text, CasualtyReport report) {
    this.text = text;
    for (int i = 0; i < report.getFigures().size(); i++) {
      check(report.getFigures().get(i), "/figures/" + i);
    }
  }

  /** A problem for each count that its words contradict, or that has none in the article. */
  List<Problem> problems() {
    return problems;
  }

  /** The digits by which counts without words can be found. */
  List<Wording> printed() {
    return printed;
  }

  private void check(CasualtyFigure figure, String pointer) {
    Count count = figure.getCount();
    String place = pointer + "/count";
    if (count.getWording().isPresent()) {
      checkWording(count, count.getWording().get(), place);
    } else {
      checkPrinted(count, place);
    }
    for (int i = 0; i < figure.getIncluding().size(); i++) {
      check(figure.getIncluding().get(i), pointer + "/including/" + i);
    }
  }

  private void checkWording(Count count, String wording, String place) {
    List<BigInteger> digits = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(wording);
    while (matcher.find()) {
      digits.add(digits(matcher.group()));
    }
    if (digits.isEmpty()) {
      return;
    }
    check(count.getLow(), digits, wording, place + "/low");
    check(count.getBest(), digits, wording, place + "/best");
    check(count.getHigh(), digits, wording, place + "/high");
  }

  private void check(OptionalLong number, List<BigInteger> digits, String words, String place) {
    if (number.isPresent() && digits.stream().noneMatch(each -> agrees(number.getAsLong(), each))) {
      String message =
          number.getAsLong()
              + " is not the number of the words “"
              + InArticle.shown(words)
              + "”; give what the words say, or leave it out";
      problems.add(Problem.of(InArticle.CODE, place, message));
    }
  }

  /**
   * Whether a number is that of some digits, one more or less, or so many thousands or millions.
   */
  private static boolean agrees(long number, BigInteger digits) {
    BigInteger exact = BigInteger.valueOf(number);
    if (exact.subtract(digits).abs().compareTo(BigInteger.ONE) <= 0) {
      return true;
    }
    BigInteger times = digits;
    while (times.signum() > 0 && times.compareTo(exact) < 0) {
      times = times.multiply(BigInteger.TEN);
    }
    return times.equals(exact);
  }

  private static BigInteger digits(String number) {
    StringBuilder digits = new StringBuilder();
    number
        .codePoints()
        .filter(Character::isDigit)
        .forEach(digit -> digits.append(Character.digit(digit, 10)));
    return new BigInteger(digits.toString());
  }

  private void checkPrinted(Count count, String place) {
    for (OptionalLong number : List.of(count.getBest(), count.getLow(), count.getHigh())) {
      if (number.isPresent()) {
        String digits = Long.toString(number.getAsLong());
        if (text.find(digits).isEmpty()) {
          String message =
              "not in the article: “"
                  + digits
                  + "”; give the words of the article for the number as the property “wording”";
          problems.add(Problem.of(InArticle.CODE, place, message));
        } else {
          printed.add(new Wording(place, Wording.Role.KEY, digits));
        }
        return;
      }
    }
  }
}
