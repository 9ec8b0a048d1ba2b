package io.github.copydesk.basics;

import io.github.copydesk.constraint.CountryCode;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named place, such as <i>Plekhovo</i>, a settlement within Kursk Oblast.
 *
 * <p>A text gives the name; everything else is known from elsewhere and may be absent. A place does
 * not say where something happened; that is a {@link Location}, which can be <i>near</i> three
 * places.
 */
@Value.Immutable
@BothCoordinates
public sealed interface Place extends NewsValue permits ImmutablePlace {
  /** The maximum number of places within each other, including the innermost. */
  int MAX_DEPTH = 8;

  /** The name as the text gives it: “Plekhovo”. */
  @HasText
  @WellFormedText
  String getName();

  /** The kind of place; absent if it has not been determined. */
  Optional<PlaceKind> getKind();

  /** The ISO 3166-1 alpha-2 code of the country it is in, such as {@code RU}. */
  Optional<@CountryCode String> getCountryCode();

  /** The next larger place that contains it: Kursk Oblast. */
  Optional<@Valid Place> getWithin();

  /**
   * The latitude in degrees north of the equator, WGS 84, −90 to 90; given together with the
   * longitude or not at all.
   */
  Optional<
          @Min(value = -90, message = "{io.github.copydesk.basics.Place.latitude}")
          @Max(value = 90, message = "{io.github.copydesk.basics.Place.latitude}") BigDecimal>
      getLatitude();

  /**
   * The longitude in degrees east of Greenwich, WGS 84, −180 to 180; given together with the
   * latitude or not at all.
   */
  Optional<
          @Min(value = -180, message = "{io.github.copydesk.basics.Place.longitude}")
          @Max(value = 180, message = "{io.github.copydesk.basics.Place.longitude}") BigDecimal>
      getLongitude();

  /** Its identifiers in registers: {@code geonames:538560}. */
  List<@Valid Identifier> getIdentifiers();

  /** The names, from the innermost place outward: “Plekhovo, Kursk Oblast”. */
  default String describe() {
    StringBuilder names = new StringBuilder(getName());
    for (Optional<Place> p = getWithin(); p.isPresent(); p = p.get().getWithin()) {
      names.append(", ").append(p.get().getName());
    }
    return names.toString();
  }

  /** A place for which the text gives only the name. */
  static Place of(String name) {
    return builder().name(name).build();
  }

  /** A new builder; the name is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this place. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Place}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}

    /**
     * The place.
     *
     * @throws IllegalArgumentException if more than {@link Place#MAX_DEPTH} places are within each
     *     other
     * @throws IllegalStateException if the name is not set
     */
    @Override
    public Place build() {
      Place place = super.build();
      int depth = 1;
      for (Place p = place; p.getWithin().isPresent(); p = p.getWithin().get()) {
        depth++;
      }
      if (depth > MAX_DEPTH) {
        throw new IllegalArgumentException(
            "within must not be nested deeper than " + MAX_DEPTH + " places");
      }
      return place;
    }
  }
}
