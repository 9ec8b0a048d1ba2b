package io.github.copydesk.json.codec;

import static io.github.copydesk.json.codec.BasicsCodecs.COUNT;
import static io.github.copydesk.json.codec.TimeCodecs.TIME;
import static io.github.copydesk.json.engine.Scalars.COUNTRY;
import static io.github.copydesk.json.engine.Scalars.EDTF;
import static io.github.copydesk.json.engine.Scalars.IDENTIFIER;
import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.coded;

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
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Table;
import io.github.copydesk.json.engine.Union;
import java.util.List;

final class ActorCodecs {
  static final Table<Position> POSITION = Table.of(Position.class, ActorCodecs::position);

  private static final Table<Person> PERSONS =
      Table.tagged(Person.class, "person", ActorCodecs::person);

  private static final Table<Organization> ORGANIZATIONS =
      Table.tagged(Organization.class, "organization", ActorCodecs::organization);

  private static final Table<Country> COUNTRIES =
      Table.tagged(Country.class, "country", ActorCodecs::country);

  private static final Table<Group> GROUPS = Table.tagged(Group.class, "group", ActorCodecs::group);

  private static final Table<UnnamedSource> UNNAMED_SOURCES =
      Table.tagged(UnnamedSource.class, "unnamed-source", ActorCodecs::unnamedSource);

  /** The actor types, each of which can also be used on its own. */
  static final List<Table<? extends Actor>> OPTIONS =
      List.of(PERSONS, ORGANIZATIONS, COUNTRIES, GROUPS, UNNAMED_SOURCES);

  static final Codec<Actor> ACTOR = Union.of(OPTIONS);
  static final Codec<Organization> ORGANIZATION = Union.of(ORGANIZATIONS);

  private ActorCodecs() {}

  private static Table.Builder<Position, ?> position() {
    return Table.builder(Position.class, Position::builder, Position.Builder::build)
        .optional("title", TEXT, Position.Builder::title)
        .optional("rank", TEXT, Position.Builder::rank)
        .optional("organization", ACTOR, Position.Builder::organization)
        .optional("during", TIME, Position.Builder::during);
  }

  private static Table.Builder<Person, ?> person() {
    return Table.builder(Person.class, Person::builder, Person.Builder::build)
        .required("name", TEXT, Person.Builder::name)
        .list("aliases", TEXT, Person.Builder::aliases)
        .list("positions", POSITION, Person.Builder::positions)
        .optional("nationality", COUNTRY, Person.Builder::nationality)
        .optional("born", EDTF, Person.Builder::born)
        .list("identifiers", IDENTIFIER, Person.Builder::identifiers);
  }

  private static Table.Builder<Organization, ?> organization() {
    return Table.builder(Organization.class, Organization::builder, Organization.Builder::build)
        .required("name", TEXT, Organization.Builder::name)
        .list("aliases", TEXT, Organization.Builder::aliases)
        .optional("kind", coded(OrganizationKind.class), Organization.Builder::kind)
        .optional("country", COUNTRY, Organization.Builder::country)
        .optional("parent", ORGANIZATION, Organization.Builder::parent)
        .list("identifiers", IDENTIFIER, Organization.Builder::identifiers);
  }

  private static Table.Builder<Country, ?> country() {
    return Table.builder(Country.class, Country::builder, Country.Builder::build)
        .required("name", TEXT, Country.Builder::name)
        .optional("code", COUNTRY, Country.Builder::code)
        .list("identifiers", IDENTIFIER, Country.Builder::identifiers);
  }

  private static Table.Builder<Group, ?> group() {
    return Table.builder(Group.class, Group::builder, Group.Builder::build)
        .required("description", TEXT, Group.Builder::description)
        .optional("affiliation", ACTOR, Group.Builder::affiliation)
        .optional("size", COUNT, Group.Builder::size)
        .optional("status", coded(GroupStatus.class), Group.Builder::status)
        .optional("sex", coded(Sex.class), Group.Builder::sex)
        .optional("age", coded(AgeGroup.class), Group.Builder::age);
  }

  private static Table.Builder<UnnamedSource, ?> unnamedSource() {
    return Table.builder(UnnamedSource.class, UnnamedSource::builder, UnnamedSource.Builder::build)
        .required("description", TEXT, UnnamedSource.Builder::description)
        .optional("affiliation", ACTOR, UnnamedSource.Builder::affiliation)
        .optional("reason", TEXT, UnnamedSource.Builder::reason);
  }
}
