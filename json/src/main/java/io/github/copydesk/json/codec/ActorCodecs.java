package io.github.copydesk.json.codec;

import static io.github.copydesk.json.codec.BasicsCodecs.COUNT;
import static io.github.copydesk.json.codec.TimeCodecs.TIME;
import static io.github.copydesk.json.engine.Scalars.IDENTIFIER;
import static io.github.copydesk.json.engine.Scalars.TEXT;
import static io.github.copydesk.json.engine.Scalars.coded;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.GroupStatus;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.OrganizationKind;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Lazy;
import io.github.copydesk.json.engine.ObjectCodec;
import io.github.copydesk.json.engine.Table;
import io.github.copydesk.json.engine.Union;
import java.util.List;

final class ActorCodecs {
  private static final Codec<Actor> ANY = new Lazy<>(() -> ActorCodecs.ACTOR);

  static final ObjectCodec<Position> POSITION =
      Table.of(Position.class, Position::builder, Position.Builder::build)
          .optional("title", TEXT, Position::getTitle, Position.Builder::title)
          .optional("rank", TEXT, Position::getRank, Position.Builder::rank)
          .optional("organization", ANY, Position::getOrganization, Position.Builder::organization)
          .optional("during", TIME, Position::getDuring, Position.Builder::during)
          .codec();

  static final ObjectCodec<Person> PERSON =
      Table.of(Person.class, Person::builder, Person.Builder::build)
          .tag("person")
          .required("name", TEXT, Person::getName, Person.Builder::name)
          .list("aliases", TEXT, Person::getAliases, Person.Builder::addAlias)
          .list("positions", POSITION, Person::getPositions, Person.Builder::addPosition)
          .optional("nationality", TEXT, Person::getNationality, Person.Builder::nationality)
          .list("identifiers", IDENTIFIER, Person::getIdentifiers, Person.Builder::addIdentifier)
          .codec();

  static final ObjectCodec<Organization> ORGANIZATION =
      Table.of(Organization.class, Organization::builder, Organization.Builder::build)
          .tag("organization")
          .required("name", TEXT, Organization::getName, Organization.Builder::name)
          .list("aliases", TEXT, Organization::getAliases, Organization.Builder::addAlias)
          .optional(
              "kind",
              coded(OrganizationKind.class),
              Organization::getKind,
              Organization.Builder::kind)
          .optional("country", TEXT, Organization::getCountry, Organization.Builder::country)
          .optional(
              "parent",
              new Lazy<>(() -> ActorCodecs.ORGANIZATION),
              Organization::getParent,
              Organization.Builder::parent)
          .list(
              "identifiers",
              IDENTIFIER,
              Organization::getIdentifiers,
              Organization.Builder::addIdentifier)
          .codec();

  static final ObjectCodec<Country> COUNTRY =
      Table.of(Country.class, Country::builder, Country.Builder::build)
          .tag("country")
          .required("name", TEXT, Country::getName, Country.Builder::name)
          .optional("code", TEXT, Country::getCode, Country.Builder::code)
          .list("identifiers", IDENTIFIER, Country::getIdentifiers, Country.Builder::addIdentifier)
          .codec();

  static final ObjectCodec<Group> GROUP =
      Table.of(Group.class, Group::builder, Group.Builder::build)
          .tag("group")
          .required("description", TEXT, Group::getDescription, Group.Builder::description)
          .optional("affiliation", ANY, Group::getAffiliation, Group.Builder::affiliation)
          .optional("size", COUNT, Group::getSize, Group.Builder::size)
          .optional("status", coded(GroupStatus.class), Group::getStatus, Group.Builder::status)
          .codec();

  static final ObjectCodec<UnnamedSource> UNNAMED_SOURCE =
      Table.of(UnnamedSource.class, UnnamedSource::builder, UnnamedSource.Builder::build)
          .tag("unnamed-source")
          .required(
              "description",
              TEXT,
              UnnamedSource::getDescription,
              UnnamedSource.Builder::description)
          .optional(
              "affiliation", ANY, UnnamedSource::getAffiliation, UnnamedSource.Builder::affiliation)
          .optional("reason", TEXT, UnnamedSource::getReason, UnnamedSource.Builder::reason)
          .codec();

  static final Codec<Actor> ACTOR =
      Union.of(List.of(PERSON, ORGANIZATION, COUNTRY, GROUP, UNNAMED_SOURCE));

  private ActorCodecs() {}
}
