package io.github.copydesk.basics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words known to the conventions of Copydesk. */
final class CountTerms {
  /** Number words as numbers; a plural is at least two of its unit. */
  static final Map<String, Count> LITERAL = literal();

  /** ACLED's table, see {@link CountConvention#acled()}. */
  static final Map<String, Count> ACLED = acled();

  private CountTerms() {}

  private static Map<String, Count> literal() {
    Map<String, Count> terms = new LinkedHashMap<>();
    String[] numbers = {
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve"
    };
    for (int i = 0; i < numbers.length; i++) {
      terms.put(numbers[i], Count.exactly(i));
    }
    for (String none : new String[] {"none", "nobody", "no one"}) {
      terms.put(none, Count.exactly(0));
    }
    for (String many : new String[] {"a couple", "a few", "few", "several", "many", "a number"}) {
      terms.put(many, Count.atLeast(2));
    }
    terms.put("a dozen", Count.about(12));
    terms.put("tens", Count.atLeast(20));
    terms.put("dozens", Count.atLeast(24));
    terms.put("scores", Count.atLeast(40));
    terms.put("hundreds", Count.atLeast(200));
    terms.put("thousands", Count.atLeast(2_000));
    terms.put("tens of thousands", Count.atLeast(20_000));
    terms.put("hundreds of thousands", Count.atLeast(200_000));
    terms.put("millions", Count.atLeast(2_000_000));
    return Collections.unmodifiableMap(terms);
  }

  private static Map<String, Count> acled() {
    Map<String, Count> terms = new LinkedHashMap<>();
    for (String vague : new String[] {"a few", "few", "several", "some", "many", "a number"}) {
      terms.put(vague, Count.about(3));
    }
    terms.put("tens", Count.about(10));
    terms.put("dozens", Count.about(12));
    terms.put("hundreds", Count.about(100));
    terms.put("thousands", Count.about(1_000));
    return Collections.unmodifiableMap(terms);
  }
}
