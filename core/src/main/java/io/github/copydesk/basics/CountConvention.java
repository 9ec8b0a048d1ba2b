package io.github.copydesk.basics;

import io.github.copydesk.internal.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A rule that turns words into numbers, such as <i>acled: “dozens” are 12</i>.
 *
 * <p>No count is ever put through a convention unless a caller asks for it, and every {@link
 * CountEstimate} says by which one and which version it was made. A wording has to be a term of the
 * convention as a whole, whatever its case and white space: “dozens” does not answer for “dozens of
 * thousands”. What a convention does not know gives an empty estimate.
 *
 * <pre>{@code
 * CountEstimate estimate = CountConvention.acled().estimate(Count.worded("dozens"));
 * estimate.count();    // dozens, best 12
 * estimate.toString(); // “dozens” is about 12 by acled 2024
 * }</pre>
 *
 * <p>{@link #literal()} and {@link #acled()} know English; {@link #of} makes others.
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
   * What the words alone allow: “dozens” are at least two of them, 24, and have no upper bound.
   * Number words are numbers (“three”), “a dozen” is about 12. Numbers stay as they are.
   */
  public static CountConvention literal() {
    return LITERAL;
  }

  /**
   * The conservative numbers of the Armed Conflict Location &amp; Event Data Project: tens are 10,
   * dozens 12, hundreds 100, thousands 1,000, and where only words such as “several”, “many” or “a
   * few” are given, 3. A count that has a lower bound and no best estimate gets the bound as its
   * best estimate: “more than 20” is 21. What words become are best estimates and bound nothing.
   *
   * <p>ACLED itself takes 10 instead of 3 in zones of war, which a count does not know.
   *
   * @see <a href="https://acleddata.com/knowledge-base/faqs-acled-fatality-methodology/">FAQs:
   *     ACLED fatality methodology</a>, of 2024
   */
  public static CountConvention acled() {
    return ACLED;
  }

  /**
   * A convention of a newsroom's own.
   *
   * @param name what it is called, such as {@code desk}
   * @param version which edition of it, such as {@code 2026-01}
   * @param terms for each wording the count it stands for, with at least one number
   * @throws IllegalArgumentException if a name, version or term has no text, a term occurs twice
   *     but for case and white space, or a count has no number
   */
  public static CountConvention of(String name, String version, Map<String, Count> terms) {
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

  /** What it is called: {@code acled}. */
  public String name() {
    return name;
  }

  /** Which edition of it: {@code 2024}. */
  public String version() {
    return version;
  }

  /** The words it knows, in lower case, and what they stand for. */
  public Map<String, Count> terms() {
    return terms;
  }

  /**
   * Numbers for a count. One that has numbers keeps them and its wording; one that has words only
   * gets the numbers the words stand for; one that is absent, or whose words this convention does
   * not know, gets none.
   */
  public CountEstimate estimate(Count count) {
    if (hasNumber(count)) {
      boolean add = lowIsBest && count.getBest().isEmpty() && count.getLow().isPresent();
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
    return Texts.spaced(wording).toLowerCase(Locale.ROOT);
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
