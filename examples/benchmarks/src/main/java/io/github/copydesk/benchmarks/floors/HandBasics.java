package io.github.copydesk.benchmarks.floors;

import static io.github.copydesk.benchmarks.floors.Tokens.begin;
import static io.github.copydesk.benchmarks.floors.Tokens.bool;
import static io.github.copydesk.benchmarks.floors.Tokens.date;
import static io.github.copydesk.benchmarks.floors.Tokens.decimal;
import static io.github.copydesk.benchmarks.floors.Tokens.integer;
import static io.github.copydesk.benchmarks.floors.Tokens.list;
import static io.github.copydesk.benchmarks.floors.Tokens.names;
import static io.github.copydesk.benchmarks.floors.Tokens.number;
import static io.github.copydesk.benchmarks.floors.Tokens.once;
import static io.github.copydesk.benchmarks.floors.Tokens.present;
import static io.github.copydesk.benchmarks.floors.Tokens.require;
import static io.github.copydesk.benchmarks.floors.Tokens.text;
import static tools.jackson.core.sym.PropertyNameMatcher.MATCH_END_OBJECT;

import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.LocationRelation;
import io.github.copydesk.basics.Place;
import io.github.copydesk.basics.PlaceKind;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.TimeExpression;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads counts, places, anchors and times, hand-written. */
final class HandBasics {
  private static final PropertyNameMatcher COUNT_NAMES =
      names("low", "best", "high", "estimated", "wording", "absentReason");

  private static final PropertyNameMatcher PLACE_NAMES =
      names("name", "kind", "countryCode", "within", "latitude", "longitude", "identifiers");

  private static final PropertyNameMatcher LOCATION_NAMES = names("relation", "places");

  private static final PropertyNameMatcher TEXT_SPAN_NAMES = names("start", "end", "exact");

  private static final PropertyNameMatcher TEXT_ANCHOR_NAMES =
      names("part", "spans", "prefix", "suffix");

  private static final PropertyNameMatcher TIME_EXPRESSION_NAMES = names("wording", "value");

  private static final Constants<AbsentReason> ABSENT_REASON = new Constants<>(AbsentReason.class);
  private static final Constants<LocationRelation> LOCATION_RELATION =
      new Constants<>(LocationRelation.class);
  private static final Constants<PlaceKind> PLACE_KIND = new Constants<>(PlaceKind.class);
  private static final Constants<TextPart> TEXT_PART = new Constants<>(TextPart.class);

  private HandBasics() {}

  static Count count(JsonParser p) {
    begin(p);
    Count.Builder b = Count.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(COUNT_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> {
          if (present(p)) {
            b.low(number(p));
          }
        }
        case 1 -> {
          if (present(p)) {
            b.best(number(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.high(number(p));
          }
        }
        case 3 -> b.estimated(bool(p));
        case 4 -> {
          if (present(p)) {
            b.wording(text(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.absentReason(ABSENT_REASON.read(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    return b.build();
  }

  static Place place(JsonParser p) {
    begin(p);
    Place.Builder b = Place.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(PLACE_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.name(text(p));
        case 1 -> {
          if (present(p)) {
            b.kind(PLACE_KIND.read(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.countryCode(text(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.within(place(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.latitude(decimal(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.longitude(decimal(p));
          }
        }
        case 6 -> {
          if (present(p)) {
            b.identifiers(list(p, Tokens::identifier));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0);
    return b.build();
  }

  static Location location(JsonParser p) {
    begin(p);
    Location.Builder b = Location.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(LOCATION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.relation(LOCATION_RELATION.read(p));
        case 1 -> b.places(list(p, HandBasics::place));
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 1);
    return b.build();
  }

  static TextSpan textSpan(JsonParser p) {
    begin(p);
    TextSpan.Builder b = TextSpan.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(TEXT_SPAN_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.start(integer(p));
        case 1 -> b.end(integer(p));
        case 2 -> b.exact(text(p));
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 0 | 1 << 1 | 1 << 2);
    return b.build();
  }

  static TextAnchor textAnchor(JsonParser p) {
    begin(p);
    TextAnchor.Builder b = TextAnchor.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(TEXT_ANCHOR_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> b.part(TEXT_PART.read(p));
        case 1 -> b.spans(list(p, HandBasics::textSpan));
        case 2 -> {
          if (present(p)) {
            b.prefix(text(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.suffix(text(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 1);
    return b.build();
  }

  static TimeExpression timeExpression(JsonParser p) {
    begin(p);
    TimeExpression.Builder b = TimeExpression.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(TIME_EXPRESSION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> {
          if (present(p)) {
            b.wording(text(p));
          }
        }
        case 1 -> {
          if (present(p)) {
            b.value(date(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    return b.build();
  }
}
