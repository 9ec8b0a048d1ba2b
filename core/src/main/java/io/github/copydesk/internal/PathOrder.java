package io.github.copydesk.internal;

import java.util.Comparator;

/** The order of paths into a value: {@code quotes[2]} comes before {@code quotes[10]}. */
public final class PathOrder {
  /** Compares texts, with runs of digits compared as numbers. */
  public static final Comparator<String> NATURAL = PathOrder::compare;

  private PathOrder() {}

  private static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = digits(a, i);
      int endB = digits(b, j);
      int order;
      if (endA > i && endB > j) {
        order = Integer.compare(endA - i, endB - j);
        order = order != 0 ? order : a.substring(i, endA).compareTo(b.substring(j, endB));
      } else {
        order = Character.compare(a.charAt(i), b.charAt(j));
        endA = i + 1;
        endB = j + 1;
      }
      if (order != 0) {
        return order;
      }
      i = endA;
      j = endB;
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
