package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis for numbers of people, from 0 on. It is logarithmic if the largest number is more than a
 * hundred times the smallest one, so that both can be told from 0.
 */
final class CountScale {
  /** Where 0 is, so that what is drawn there is not cut off. */
  private static final double LEFT = 2;

  /** Where the largest number is; an open range goes on to the edge. */
  private static final double RIGHT = 84;

  private static final int MOST_TICKS = 5;

  private final double most;
  private final boolean logarithmic;

  CountScale(List<Long> numbers) {
    long largest = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
    long smallest = numbers.stream().mapToLong(Long::longValue).filter(n -> n > 0).min().orElse(1);
    this.most = Math.max(1, largest);
    this.logarithmic = most / smallest > 100;
  }

  boolean logarithmic() {
    return logarithmic;
  }

  /** The position of a number, in hundredths of the width. */
  double at(long number) {
    return position((double) number);
  }

  private double position(double number) {
    double share = logarithmic ? Math.log1p(number) / Math.log1p(most) : number / most;
    return LEFT + (RIGHT - LEFT) * share;
  }

  /** A number at the axis. */
  record Tick(String at, String words) {}

  /** Round numbers, few enough for a narrow screen. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    ticks.add(tick(0));
    if (logarithmic) {
      double factor = Math.pow(10, Math.ceil(Math.log10(most) / MOST_TICKS));
      for (double number = factor; number <= most; number *= factor) {
        ticks.add(tick(number));
      }
    } else {
      double step = step(most / MOST_TICKS);
      for (double number = step; number <= most; number += step) {
        ticks.add(tick(number));
      }
    }
    return ticks;
  }

  /** The next of 1, 2, 5, 10, 20, 50 and so on. */
  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
    for (double factor : new double[] {1, 2, 5}) {
      if (power * factor >= least) {
        return power * factor;
      }
    }
    return power * 10;
  }

  private Tick tick(double number) {
    return new Tick(Percent.of(position(number)), words(number));
  }

  private static String words(double number) {
    String[] units = {"", "k", "M", "G", "T", "P", "E"};
    int unit = 0;
    double rest = number;
    while (rest >= 10_000 && unit + 1 < units.length) {
      rest /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, "%.0f", rest) + units[unit];
  }
}
