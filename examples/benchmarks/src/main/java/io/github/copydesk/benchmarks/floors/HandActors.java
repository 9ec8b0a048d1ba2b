package io.github.copydesk.benchmarks.floors;

import static io.github.copydesk.benchmarks.floors.Tokens.begin;
import static io.github.copydesk.benchmarks.floors.Tokens.beginTagged;
import static io.github.copydesk.benchmarks.floors.Tokens.date;
import static io.github.copydesk.benchmarks.floors.Tokens.list;
import static io.github.copydesk.benchmarks.floors.Tokens.names;
import static io.github.copydesk.benchmarks.floors.Tokens.once;
import static io.github.copydesk.benchmarks.floors.Tokens.present;
import static io.github.copydesk.benchmarks.floors.Tokens.require;
import static io.github.copydesk.benchmarks.floors.Tokens.text;
import static tools.jackson.core.sym.PropertyNameMatcher.MATCH_END_OBJECT;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.AgeGroup;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.GroupStatus;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.OrganizationKind;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.actor.Sex;
import io.github.copydesk.actor.UnnamedSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads actors, hand-written. */
final class HandActors {
  private static final PropertyNameMatcher POSITION_NAMES =
      names("title", "rank", "organization", "during");

  private static final PropertyNameMatcher PERSON_NAMES =
      names("type", "name", "aliases", "positions", "nationality", "born", "identifiers");

  private static final PropertyNameMatcher ORGANIZATION_NAMES =
      names("type", "name", "aliases", "kind", "country", "parent", "identifiers");

  private static final PropertyNameMatcher COUNTRY_NAMES =
      names("type", "name", "code", "identifiers");

  private static final PropertyNameMatcher GROUP_NAMES =
      names("type", "description", "affiliation", "size", "status", "sex", "age");

  private static final PropertyNameMatcher UNNAMED_SOURCE_NAMES =
      names("type", "description", "affiliation", "reason");

  private static final Constants<AgeGroup> AGE_GROUP = new Constants<>(AgeGroup.class);
  private static final Constants<GroupStatus> GROUP_STATUS = new Constants<>(GroupStatus.class);
  private static final Constants<OrganizationKind> ORGANIZATION_KIND =
      new Constants<>(OrganizationKind.class);
  private static final Constants<Sex> SEX = new Constants<>(Sex.class);

  private HandActors() {}

  static Position position(JsonParser p) {
    begin(p);
    Position.Builder b = Position.builder();
    long seen = 0;
    for (int i; (i = p.nextNameMatch(POSITION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 0 -> {
          if (present(p)) {
            b.title(text(p));
          }
        }
        case 1 -> {
          if (present(p)) {
            b.rank(text(p));
          }
        }
        case 2 -> {
          if (present(p)) {
            b.organization(actor(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.during(HandBasics.timeExpression(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    return b.build();
  }

  static Person person(JsonParser p) {
    beginTagged(p, PERSON_NAMES, "person");
    return personProperties(p);
  }

  private static Person personProperties(JsonParser p) {
    Person.Builder b = Person.builder();
    long seen = 1;
    for (int i; (i = p.nextNameMatch(PERSON_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 1 -> b.name(text(p));
        case 2 -> {
          if (present(p)) {
            b.aliases(list(p, Tokens::text));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.positions(list(p, HandActors::position));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.nationality(text(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.born(date(p));
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
    require(seen, 1 << 1);
    return b.build();
  }

  static Organization organization(JsonParser p) {
    beginTagged(p, ORGANIZATION_NAMES, "organization");
    return organizationProperties(p);
  }

  private static Organization organizationProperties(JsonParser p) {
    Organization.Builder b = Organization.builder();
    long seen = 1;
    for (int i; (i = p.nextNameMatch(ORGANIZATION_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 1 -> b.name(text(p));
        case 2 -> {
          if (present(p)) {
            b.aliases(list(p, Tokens::text));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.kind(ORGANIZATION_KIND.read(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.country(text(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.parent(organization(p));
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
    require(seen, 1 << 1);
    return b.build();
  }

  static Country country(JsonParser p) {
    beginTagged(p, COUNTRY_NAMES, "country");
    return countryProperties(p);
  }

  private static Country countryProperties(JsonParser p) {
    Country.Builder b = Country.builder();
    long seen = 1;
    for (int i; (i = p.nextNameMatch(COUNTRY_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 1 -> b.name(text(p));
        case 2 -> {
          if (present(p)) {
            b.code(text(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.identifiers(list(p, Tokens::identifier));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 1);
    return b.build();
  }

  private static Group groupProperties(JsonParser p) {
    Group.Builder b = Group.builder();
    long seen = 1;
    for (int i; (i = p.nextNameMatch(GROUP_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 1 -> b.description(text(p));
        case 2 -> {
          if (present(p)) {
            b.affiliation(actor(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.size(HandBasics.count(p));
          }
        }
        case 4 -> {
          if (present(p)) {
            b.status(GROUP_STATUS.read(p));
          }
        }
        case 5 -> {
          if (present(p)) {
            b.sex(SEX.read(p));
          }
        }
        case 6 -> {
          if (present(p)) {
            b.age(AGE_GROUP.read(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 1);
    return b.build();
  }

  static UnnamedSource unnamedSource(JsonParser p) {
    beginTagged(p, UNNAMED_SOURCE_NAMES, "unnamed-source");
    return unnamedSourceProperties(p);
  }

  private static UnnamedSource unnamedSourceProperties(JsonParser p) {
    UnnamedSource.Builder b = UnnamedSource.builder();
    long seen = 1;
    for (int i; (i = p.nextNameMatch(UNNAMED_SOURCE_NAMES)) != MATCH_END_OBJECT; ) {
      seen = once(p, seen, i);
      switch (i) {
        case 1 -> b.description(text(p));
        case 2 -> {
          if (present(p)) {
            b.affiliation(actor(p));
          }
        }
        case 3 -> {
          if (present(p)) {
            b.reason(text(p));
          }
        }
        default -> throw new IllegalStateException();
      }
    }
    require(seen, 1 << 1);
    return b.build();
  }

  static Actor actor(JsonParser p) {
    begin(p);
    if (p.nextNameMatch(PERSON_NAMES) != 0) {
      throw new IllegalArgumentException("type comes first");
    }
    p.nextToken();
    return switch (text(p)) {
      case "person" -> personProperties(p);
      case "organization" -> organizationProperties(p);
      case "country" -> countryProperties(p);
      case "group" -> groupProperties(p);
      case "unnamed-source" -> unnamedSourceProperties(p);
      default -> throw new IllegalArgumentException("no type of actor");
    };
  }
}
