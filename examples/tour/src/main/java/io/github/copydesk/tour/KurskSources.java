package io.github.copydesk.tour;

import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.GroupStatus;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.OrganizationKind;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Medium;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.time.TimeExpression;

/**
 * The people, countries and organizations of the report, and the attributions of what they said.
 */
final class KurskSources {
  static final Country UNITED_STATES =
      Country.builder()
          .name("the United States")
          .code("US")
          .addIdentifier(Identifier.parse("wikidata:Q30"))
          .build();

  static final Country UKRAINE = Country.of("Ukraine", "UA");

  static final Country NORTH_KOREA = Country.of("North Korea", "KP");

  static final Organization EXAMPLE_WIRE =
      Organization.builder().name("Example Wire").kind(OrganizationKind.NEWS_AGENCY).build();

  static final Organization CNN =
      Organization.builder().name("CNN").kind(OrganizationKind.MEDIA).country("US").build();

  static final Organization NEW_YORK_TIMES =
      Organization.builder()
          .name("The New York Times")
          .kind(OrganizationKind.MEDIA)
          .country("US")
          .build();

  static final Organization STATE_DEPARTMENT =
      Organization.builder()
          .name("US State Department")
          .kind(OrganizationKind.MINISTRY)
          .country("US")
          .build();

  static final Organization PENTAGON =
      Organization.builder()
          .name("the Pentagon")
          .addAlias("US Department of Defense")
          .kind(OrganizationKind.MINISTRY)
          .country("US")
          .build();

  static final Organization UKRAINES_MILITARY =
      Organization.builder()
          .name("Ukraine’s military")
          .kind(OrganizationKind.ARMED_FORCE)
          .country("UA")
          .build();

  static final Organization UKRAINES_MILITARY_INTELLIGENCE =
      Organization.builder()
          .name("Ukraine’s military intelligence agency")
          .addAliases("GUR", "HUR")
          .kind(OrganizationKind.INTELLIGENCE)
          .country("UA")
          .build();

  static final Organization EUROPEAN_UNION =
      Organization.builder()
          .name("the European Union")
          .kind(OrganizationKind.INTERGOVERNMENTAL)
          .build();

  static final Organization GROUP_OF_SEVEN =
      Organization.builder()
          .name("the Group of Seven")
          .addAlias("G7")
          .kind(OrganizationKind.INTERGOVERNMENTAL)
          .build();

  static final Person MILLER =
      Person.builder()
          .name("Matthew Miller")
          .addPosition(Position.builder().title("spokesman").organization(STATE_DEPARTMENT).build())
          .build();

  static final Person RYDER =
      Person.builder()
          .name("Pat Ryder")
          .addPosition(
              Position.builder()
                  .title("spokesman")
                  .rank("Maj. Gen.")
                  .organization(PENTAGON)
                  .build())
          .build();

  static final Person ZELENSKY =
      Person.builder()
          .name("Volodymyr Zelensky")
          .addPosition(Position.builder().title("president").organization(UKRAINE).build())
          .build();

  static final Group NORTH_KOREANS =
      Group.builder()
          .description("North Korean soldiers")
          .affiliation(NORTH_KOREA)
          .status(GroupStatus.COMBATANT)
          .build();

  static final Group AKHMAT_FIGHTERS =
      Group.builder()
          .description("fighters of the Chechen Akhmat unit")
          .status(GroupStatus.COMBATANT)
          .build();

  static final Group RUSSIAN_UNITS =
      Group.builder()
          .description("Russian units")
          .affiliation(Country.of("Russia", "RU"))
          .status(GroupStatus.COMBATANT)
          .build();

  static final Group DRONE_UNIT =
      Group.builder().description("a frontline drone unit").affiliation(UKRAINES_MILITARY).build();

  static final Group REPORTERS = Group.of("reporters");

  static final UnnamedSource US_OFFICIALS =
      UnnamedSource.builder().description("US officials").affiliation(UNITED_STATES).build();

  private KurskSources() {}

  /** Miller, at his press conference. */
  static Attribution.Builder miller() {
    return Attribution.builder()
        .source(MILLER)
        .medium(Medium.PRESS_CONFERENCE)
        .occasion("a press conference")
        .when(TimeExpression.worded("Monday (local time)", "2024-12-16"));
  }

  /** Ryder, as quoted by CNN. */
  static Attribution.Builder ryder() {
    return Attribution.builder().source(RYDER).via(carriedBy(CNN));
  }

  /** Ukraine's military, the adversary of those whose losses it announces. */
  static Attribution announcedByUkrainesMilitary() {
    return Attribution.builder()
        .source(UKRAINES_MILITARY)
        .act(SpeechAct.ANNOUNCED)
        .cue("announced")
        .when(TimeExpression.worded("on Monday", "2024-12-16"))
        .build();
  }

  /** The agency's count over the weekend: the agency is the source, CNN only passed it on. */
  static Attribution countedByMilitaryIntelligence() {
    return Attribution.builder()
        .source(UKRAINES_MILITARY_INTELLIGENCE)
        .act(SpeechAct.ESTIMATED)
        .cue("put")
        .via(carriedBy(CNN))
        .build();
  }

  /** The joint statement: three say one thing together, and Miller passed it on. */
  static Attribution jointStatement() {
    return Attribution.builder()
        .source(UNITED_STATES)
        .source(GROUP_OF_SEVEN)
        .source(EUROPEAN_UNION)
        .act(SpeechAct.WARNED)
        .cue("had held out")
        .medium(Medium.STATEMENT)
        .when(TimeExpression.worded("a few days ago"))
        .via(miller().cue("added").build())
        .build();
  }

  /** “Example Wire could not check that account.” */
  static Verification notChecked() {
    return Verification.builder()
        .status(VerificationStatus.UNVERIFIED)
        .verifier(EXAMPLE_WIRE)
        .build();
  }

  /** The agency's statement of Saturday. */
  static Attribution.Builder statedByMilitaryIntelligence() {
    return Attribution.builder()
        .source(UKRAINES_MILITARY_INTELLIGENCE)
        .medium(Medium.STATEMENT)
        .when(TimeExpression.worded("on Saturday", "2024-12-14"));
  }

  /** The drone unit, on Telegram. */
  static Attribution.Builder postedByDroneUnit() {
    return Attribution.builder()
        .source(DRONE_UNIT)
        .medium(Medium.SOCIAL_MEDIA)
        .when(TimeExpression.worded("On Sunday", "2024-12-15"));
  }

  static Attribution carriedBy(Organization outlet) {
    return Attribution.builder().source(outlet).medium(Medium.REPORT).build();
  }
}
