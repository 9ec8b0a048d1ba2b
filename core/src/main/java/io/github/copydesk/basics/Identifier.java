package io.github.copydesk.basics;

import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import org.immutables.value.Value;

/**
 * What a register calls a thing, such as <i>wikidata:Q30</i>, which is the United States.
 *
 * <p>The scheme names the register: {@code wikidata}, {@code geonames}, {@code iso3166}; for
 * sanctions {@code ofac-sdn}, {@code unsc}, {@code eu-fsf}, {@code uksl}; {@code uri} for anything
 * that has an address. Two identifiers are equal if scheme and value are; nothing is looked up.
 *
 * <p>{@link #parse} and {@code toString()} are inverse.
 */
@Value.Immutable
public sealed interface Identifier permits ImmutableIdentifier {
  /** The register, {@code [a-z][a-z0-9.+-]*}, such as {@code wikidata}. */
  String getScheme();

  /** What the register calls it, such as {@code Q30}; it may contain anything visible. */
  @WellFormedText
  String getValue();

  /** {@code scheme:value}, which {@link #parse} reads. */
  default String describe() {
    return getScheme() + ":" + getValue();
  }

  /**
   * An identifier of its two parts.
   *
   * @throws IllegalArgumentException if the scheme is not of its form or the value shows nothing
   */
  static Identifier of(String scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /**
   * Reads {@code wikidata:Q30}; the first colon ends the scheme.
   *
   * @throws IllegalArgumentException if there is no colon, the scheme is not of its form or the
   *     value shows nothing
   */
  static Identifier parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "an identifier is scheme:value, such as wikidata:Q30, but there is no colon in \""
              + Texts.excerpt(text)
              + "\"");
    }
    return of(text.substring(0, colon), text.substring(colon + 1));
  }

  /** A new builder; scheme and value are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this identifier. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Identifier}. */
  final class Builder extends ImmutableIdentifier.Builder {
    Builder() {}

    /**
     * The identifier.
     *
     * @throws IllegalArgumentException if the scheme is not of its form or the value shows nothing
     * @throws IllegalStateException if one of the two is not set
     */
    @Override
    public Identifier build() {
      Identifier identifier = super.build();
      if (!isScheme(identifier.getScheme())) {
        throw new IllegalArgumentException(
            "scheme must be lower-case letters, digits, '.', '+' or '-' and begin with a letter,"
                + " such as wikidata, but is \""
                + Texts.excerpt(identifier.getScheme())
                + "\"");
      }
      if (!Texts.hasVisible(identifier.getValue())) {
        throw new IllegalArgumentException("value must contain visible text");
      }
      return identifier;
    }

    private static boolean isScheme(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean letter = c >= 'a' && c <= 'z';
        boolean other = (c >= '0' && c <= '9') || c == '.' || c == '+' || c == '-';
        if (!letter && (i == 0 || !other)) {
          return false;
        }
      }
      return !text.isEmpty();
    }
  }
}
