package io.github.copydesk.casualty;

import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.LocationRelation;
import io.github.copydesk.basics.Place;
import io.github.copydesk.basics.PlaceKind;
import io.github.copydesk.time.EdtfDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which places and which periods lie within others. */
final class Extents {
  private Extents() {}

  /** Whether a location is the other or certain to be in it. */
  static boolean isWithin(Location part, Location whole) {
    return part.equals(whole)
        || (part.getRelation() == LocationRelation.IN
            && whole.getRelation() == LocationRelation.IN
            && part.getPlaces().stream()
                .allMatch(place -> whole.getPlaces().stream().anyMatch(w -> isWithin(place, w))));
  }

  /** Whether two locations share a place, and neither is within the other. */
  static boolean cross(Location a, Location b) {
    return a.getRelation() == LocationRelation.IN
        && b.getRelation() == LocationRelation.IN
        && !isWithin(a, b)
        && !isWithin(b, a)
        && a.getPlaces().stream()
            .anyMatch(
                one ->
                    b.getPlaces().stream()
                        .anyMatch(other -> isWithin(one, other) || isWithin(other, one)));
  }

  /** Names, identifiers and country codes; a location within this one has one of them around it. */
  static Set<Object> keys(Location whole) {
    Set<Object> keys = new HashSet<>();
    whole.getPlaces().forEach(place -> addKeys(keys, place));
    return keys;
  }

  /** The keys of a location and of the places that it is in. */
  static Set<Object> keysAround(Location part) {
    Set<Object> keys = new HashSet<>();
    for (Place place : part.getPlaces()) {
      place.getCountryCode().ifPresent(keys::add);
      for (Optional<Place> each = Optional.of(place);
          each.isPresent();
          each = each.get().getWithin()) {
        addKeys(keys, each.get());
      }
    }
    return keys;
  }

  private static void addKeys(Set<Object> keys, Place place) {
    keys.add(place.getName());
    keys.addAll(place.getIdentifiers());
    place.getCountryCode().filter(code -> isCountry(place)).ifPresent(keys::add);
  }

  private static boolean isCountry(Place place) {
    return place.getKind().filter(PlaceKind.COUNTRY::equals).isPresent();
  }

  private static boolean isWithin(Place part, Place whole) {
    if (isCountry(whole)
        && whole.getCountryCode().isPresent()
        && whole.getCountryCode().equals(part.getCountryCode())) {
      return true;
    }
    for (Optional<Place> each = Optional.of(part);
        each.isPresent();
        each = each.get().getWithin()) {
      if (isSame(each.get(), whole)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Place a, Place b) {
    return !Collections.disjoint(a.getIdentifiers(), b.getIdentifiers())
        || (a.getName().equals(b.getName())
            && !differ(a.getKind(), b.getKind())
            && !differ(a.getCountryCode(), b.getCountryCode()));
  }

  private static boolean differ(Optional<?> a, Optional<?> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  /** Whether a period is the other or lies within it, as written. */
  static boolean isWithin(EdtfDate part, EdtfDate whole) {
    return part.equals(whole)
        || (!begin(part).isBefore(begin(whole)) && !end(part).isAfter(end(whole)));
  }

  static LocalDate begin(EdtfDate period) {
    return period.earliest().orElse(LocalDate.MIN);
  }

  static LocalDate end(EdtfDate period) {
    return period.latest().orElse(LocalDate.MAX);
  }
}
