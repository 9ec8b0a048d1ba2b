package io.github.copydesk.basics;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Where something happened, as a text puts it, such as <i>near the villages of Plekhovo, Vorozhba
 * and Martynovka</i>: one location near three places, not three locations.
 */
@Value.Immutable
@BetweenPlaces
public sealed interface Location extends NewsValue permits ImmutableLocation {
  /** How the location relates to the places: in them, near them. */
  LocationRelation getRelation();

  /** The places the text names, in its order; at least one. */
  List<@Valid Place> getPlaces();

  /** The relation and the places: “near Plekhovo, Vorozhba, Martynovka”. */
  default String describe() {
    return getRelation().code()
        + " "
        + getPlaces().stream().map(Place::getName).collect(Collectors.joining(", "));
  }

  /** A location in a place. */
  static Location in(Place place) {
    return builder().relation(LocationRelation.IN).addPlaces(place).build();
  }

  /** A location near one or more places. */
  static Location near(Place... places) {
    return builder().relation(LocationRelation.NEAR).addPlaces(places).build();
  }

  /** A new builder; the relation and at least one place are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this location. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Location}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableLocation.Builder {
    Builder() {}

    /**
     * The location.
     *
     * @throws IllegalArgumentException if there is no place
     * @throws IllegalStateException if the relation is not set
     */
    @Override
    public Location build() {
      Location location = super.build();
      if (location.getPlaces().isEmpty()) {
        throw new IllegalArgumentException("places must not be empty");
      }
      return location;
    }
  }
}
