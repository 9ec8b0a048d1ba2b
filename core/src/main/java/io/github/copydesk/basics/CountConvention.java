package io.github.copydesk.basics;

import io.github.copydesk.internal.Letters;
import io.github.copydesk.internal.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A rule that turns words into numbers, such as <i>acled: “dozens” are 12</i>.
 *
 * <p>A convention is applied only when a caller asks for it, and every {@link CountEstimate} names
 * the convention and version that made it. A wording must match a term of the convention as a
 * whole, ignoring case and white space: the term “dozens” does not match “dozens of thousands”. A
 * wording that the convention does not know gives an empty estimate.
 *
 * <pre>{@code
 * CountEstimate estimate = CountConvention.acled().estimate(Count.worded("dozens"));
 * estimate.count();    // dozens, best 12
 * estimate.toString(); // “dozens” is about 12 by acled 2024
 * }</pre>
 *
 * <p>{@link #literal()} and {@link #acled()} are for English; {@link #of} creates others.
 */
public final class CountConvention {
  private static final CountConvention LITERAL =
      new CountConvention("literal", "1", false, CountTerms.LITERAL);
  private static final CountConvention ACLED =
      new CountConvention("acled", "2024", true, CountTerms.ACLED);

  private final String name;
  private final String version;
  private final boolean lowIsBest;
  private final Map<String, Count> terms;

  private CountConvention(
      String name, String version, boolean lowIsBest, Map<String, Count> terms) {
    this.name = name;
    this.version = version;
    this.lowIsBest = lowIsBest;
    this.terms = terms;
  }

  /**
   * The literal meaning of the words: “dozens” are at least two dozen, 24, with no upper bound.
   * Number words (“three”) are their numbers; “a dozen” is about 12. Numbers are kept unchanged.
   */
  public static CountConvention literal() {
    return LITERAL;
  }

  /**
   * The conservative numbers of the Armed Conflict Location &amp; Event Data Project: tens are 10,
   * dozens 12, hundreds 100, thousands 1,000, and 3 where only words such as “several”, “many” or
   * “a few” are given. A count with a lower bound and no best estimate gets the bound as its best
   * estimate: “more than 20” is 21. The numbers given for words are best estimates and set no
   * bounds.
   *
   * <p>ACLED itself uses 10 instead of 3 in war zones, which a count knows nothing about.
   *
   * @see <a href="https://acleddata.com/knowledge-base/faqs-acled-fatality-methodology/">FAQs:
   *     ACLED fatality methodology</a>, of 2024
   */
  public static CountConvention acled() {
    return ACLED;
  }

  /**
   * A custom convention, such as a newsroom's own.
   *
   * @param name the name of the convention, such as {@code desk}
   * @param version its version, such as {@code 2026-01}
   * @param terms the count that each wording stands for, with at least one number
   * @throws IllegalArgumentException if the name, the version or a term contains no visible text,
   *     two terms differ only in case and white space, or a count has no number
   */
  public static CountConvention of(String name, String version, Map<String, Count> terms) {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(version, "version is null");
    Objects.requireNonNull(terms, "terms is null");
    requireText("name", name);
    requireText("version", version);
    Map<String, Count> own = new LinkedHashMap<>();
    terms.forEach(
        (term, count) -> {
          requireText("a term", term);
          if (!hasNumber(count)) {
            throw new IllegalArgumentException(
                "the count of “" + Texts.excerpt(term) + "” has no number");
          }
          if (own.put(key(term), count) != null) {
            throw new IllegalArgumentException("duplicate term “" + Texts.excerpt(term) + "”");
          }
        });
    return new CountConvention(name, version, false, Collections.unmodifiableMap(own));
  }

  private static void requireText(String what, String text) {
    if (!Texts.hasVisible(text)) {
      throw new IllegalArgumentException(what + " must have text");
    }
  }

  /** The name: {@code acled}. */
  public String name() {
    return name;
  }

  /** The version: {@code 2024}. */
  public String version() {
    return version;
  }

  /** The words it knows, in lower case, and the counts they stand for. */
  public Map<String, Count> terms() {
    return terms;
  }

  /**
   * The estimate for a count. A count with numbers keeps them and its wording; a count with only
   * words gets the numbers they stand for; a count that is absent, or whose words this convention
   * does not know, gets none.
   */
  public CountEstimate estimate(Count count) {
    if (hasNumber(count)) {
      boolean add = lowIsBest && count.getBest().isEmpty() && count.lowerBound().isPresent();
      return new CountEstimate(
          this, count, Optional.of(add ? count.toBuilder().best(count.getLow()).build() : count));
    }
    Optional<Count> known =
        count
            .getWording()
            .filter(wording -> count.getAbsentReason().isEmpty())
            .flatMap(
                wording ->
                    Optional.ofNullable(terms.get(key(wording)))
                        .map(numbers -> numbers.withWording(wording)));
    return new CountEstimate(this, count, known);
  }

  private static boolean hasNumber(Count count) {
    OptionalLong low = count.getLow();
    return low.isPresent() || count.getBest().isPresent() || count.getHigh().isPresent();
  }

  private static String key(String wording) {
    return Letters.lower(Texts.spaced(wording));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountConvention that
        && name.equals(that.name)
        && version.equals(that.version)
        && lowIsBest == that.lowIsBest
        && terms.equals(that.terms);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, version, lowIsBest, terms);
  }

  /** Name and version: {@code acled 2024}. */
  @Override
  public String toString() {
    return name + " " + version;
  }
}
