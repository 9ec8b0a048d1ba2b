package io.github.copydesk.json.codec;

import static io.github.copydesk.json.engine.Scalars.DECIMAL;
import static io.github.copydesk.json.engine.Scalars.IDENTIFIER;
import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.coded;

import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.LocationRelation;
import io.github.copydesk.basics.Place;
import io.github.copydesk.basics.PlaceKind;
import io.github.copydesk.json.engine.Table;

final class BasicsCodecs {
  static final Table<Count> COUNT = Table.of(Count.class, BasicsCodecs::count);

  static final Table<Place> PLACE = Table.of(Place.class, BasicsCodecs::place);

  static final Table<Location> LOCATION = Table.of(Location.class, BasicsCodecs::location);

  private BasicsCodecs() {}

  private static Table.Builder<Count, ?> count() {
    return Table.builder(Count.class, Count::builder, Count.Builder::build)
        .optionalLong("low", 0, Count.Builder::low)
        .optionalLong("best", 0, Count.Builder::best)
        .optionalLong("high", 0, Count.Builder::high)
        .flag("estimated", Count.Builder::estimated)
        .optional("wording", TEXT, Count.Builder::wording)
        .optional("absentReason", coded(AbsentReason.class), Count.Builder::absentReason);
  }

  private static Table.Builder<Place, ?> place() {
    return Table.builder(Place.class, Place::builder, Place.Builder::build)
        .required("name", TEXT, Place.Builder::name)
        .optional("kind", coded(PlaceKind.class), Place.Builder::kind)
        .optional("countryCode", TEXT, Place.Builder::countryCode)
        .optional("within", PLACE, Place.Builder::within)
        .optional("latitude", DECIMAL, Place.Builder::latitude)
        .optional("longitude", DECIMAL, Place.Builder::longitude)
        .list("identifiers", IDENTIFIER, Place.Builder::identifiers);
  }

  private static Table.Builder<Location, ?> location() {
    return Table.builder(Location.class, Location::builder, Location.Builder::build)
        .required("relation", coded(LocationRelation.class), Location.Builder::relation)
        .requiredList("places", PLACE, Location.Builder::places);
  }
}
