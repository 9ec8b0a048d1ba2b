package io.github.copydesk.basics;

import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Characters;
import io.github.copydesk.internal.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of something in a register, such as <i>wikidata:Q30</i> for the United States.
 *
 * <p>The scheme names the register: {@code wikidata}, {@code geonames}, {@code iso3166}; for
 * sanctions {@code ofac-sdn}, {@code unsc}, {@code eu-fsf}, {@code uksl}; {@code uri} for anything
 * with an address. Two identifiers are equal if scheme and value are equal; nothing is looked up.
 *
 * <p>{@link #parse} and {@code toString()} are inverses of each other.
 */
public sealed interface Identifier extends NewsValue permits ImmutableIdentifier {
  /**
   * A regular expression that a text matches if and only if {@link #parse} accepts it, in the
   * syntax that Java and ECMAScript (with the flag {@code u}) share. {@code wikidata:Q30} matches,
   * {@code Wikidata:Q30} and {@code wikidata:} do not.
   */
  String PATTERN = "^[a-z][a-z0-9.+-]*:[\\s\\S]*" + Characters.visible() + "[\\s\\S]*$";

  /** The register, {@code [a-z][a-z0-9.+-]*}, such as {@code wikidata}. */
  String getScheme();

  /** The identifier within the register, such as {@code Q30}; any visible text. */
  @WellFormedText
  String getValue();

  /** {@code scheme:value}, which {@link #parse} reads. */
  String describe();

  /**
   * An identifier with a scheme and a value.
   *
   * @throws IllegalArgumentException if the scheme is not of its form or the value contains no
   *     visible text
   */
  static Identifier of(String scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /**
   * Parses an identifier such as {@code wikidata:Q30}; the first colon ends the scheme.
   *
   * @throws IllegalArgumentException if there is no colon, the scheme is not of its form or the
   *     value contains no visible text
   */
  static Identifier parse(String text) {
    Objects.requireNonNull(text, "text is null");
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "an identifier must be scheme:value, such as wikidata:Q30, but there is no colon in \""
              + Texts.excerpt(text)
              + "\"");
    }
    return ImmutableIdentifier.of(text, colon);
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
  final class Builder {
    private @Nullable String scheme;
    private @Nullable String value;

    Builder() {}

    /** Sets both parts to those of an identifier. */
    public Builder from(Identifier identifier) {
      return scheme(identifier.getScheme()).value(identifier.getValue());
    }

    /** Sets the register: {@link Identifier#getScheme()}. */
    public Builder scheme(String scheme) {
      this.scheme = Objects.requireNonNull(scheme, "scheme");
      return this;
    }

    /** Sets the identifier within the register: {@link Identifier#getValue()}. */
    public Builder value(String value) {
      this.value = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * The identifier.
     *
     * @throws IllegalArgumentException if the scheme is not of its form or the value contains no
     *     visible text
     * @throws IllegalStateException if scheme or value is not set
     */
    public Identifier build() {
      if (scheme == null || value == null) {
        throw new IllegalStateException(
            "Cannot build Identifier, some of required attributes are not set " + missing());
      }
      return ImmutableIdentifier.of(scheme + ":" + value, scheme.length());
    }

    private List<String> missing() {
      List<String> missing = new ArrayList<>();
      if (scheme == null) {
        missing.add("scheme");
      }
      if (value == null) {
        missing.add("value");
      }
      return missing;
    }
  }
}
