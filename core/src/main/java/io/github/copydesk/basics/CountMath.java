package io.github.copydesk.basics;

import java.util.OptionalLong;

/** The arithmetic and the invariants of {@link Count}. */
final class CountMath {
  private CountMath() {}

  static Count checked(Count count) {
    OptionalLong low = count.getLow();
    OptionalLong best = count.getBest();
    OptionalLong high = count.getHigh();
    boolean numbers = low.isPresent() || best.isPresent() || high.isPresent();
    if (!numbers && count.getWording().isEmpty() && count.getAbsentReason().isEmpty()) {
      throw new IllegalArgumentException(
          "a count needs at least one of low, best, high, wording and absentReason");
    }
    if (numbers && count.getAbsentReason().isPresent()) {
      throw new IllegalArgumentException(
          "absentReason ("
              + count.getAbsentReason().get().code()
              + ") means that there is no number, but there is one");
    }
    notNegative("low", low);
    notNegative("best", best);
    notNegative("high", high);
    ordered("low", low, "best", best);
    ordered("best", best, "high", high);
    ordered("low", low, "high", high);
    return count;
  }

  private static void notNegative(String name, OptionalLong number) {
    if (number.isPresent() && number.getAsLong() < 0) {
      throw new IllegalArgumentException(
          name + " must not be negative, but is " + number.getAsLong());
    }
  }

  private static void ordered(
      String lessName, OptionalLong less, String moreName, OptionalLong more) {
    if (less.isPresent() && more.isPresent() && less.getAsLong() > more.getAsLong()) {
      throw new IllegalArgumentException(
          lessName
              + " ("
              + less.getAsLong()
              + ") must not be greater than "
              + moreName
              + " ("
              + more.getAsLong()
              + ")");
    }
  }

  static OptionalLong sum(String name, OptionalLong a, OptionalLong b) {
    if (a.isEmpty() || b.isEmpty()) {
      return OptionalLong.empty();
    }
    long sum = a.getAsLong() + b.getAsLong();
    if (sum < 0) {
      throw new ArithmeticException(
          "the sum of the two "
              + name
              + " numbers does not fit in 64 bits: "
              + a.getAsLong()
              + " + "
              + b.getAsLong());
    }
    return OptionalLong.of(sum);
  }

  static String words(Count count) {
    if (count.getAbsentReason().isPresent()) {
      return switch (count.getAbsentReason().get()) {
        case UNKNOWN -> "unknown";
        case NOT_STATED -> "not stated";
        case ASKED_UNKNOWN -> "asked, not known";
        case ASKED_DECLINED -> "asked, declined to say";
        case WITHHELD -> "withheld";
      };
    }
    return (count.isEstimated() ? "estimated " : "") + numbers(count);
  }

  private static String numbers(Count count) {
    if (count.getLow().isPresent() && count.getLow().equals(count.getHigh())) {
      return Long.toString(count.getLow().getAsLong());
    }
    String bounds = bounds(count.getLow(), count.getHigh());
    if (count.getBest().isEmpty()) {
      return bounds;
    }
    long best = count.getBest().getAsLong();
    return bounds.isEmpty() ? "about " + best : bounds + ", best " + best;
  }

  private static String bounds(OptionalLong low, OptionalLong high) {
    if (low.isPresent() && high.isPresent()) {
      return low.getAsLong() + "–" + high.getAsLong();
    }
    if (high.isPresent()) {
      return "up to " + high.getAsLong();
    }
    if (low.isPresent()) {
      return "at least " + low.getAsLong();
    }
    return "";
  }
}
