package io.github.copydesk.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {
  private static final Set<OrganizationKind> OUTLETS =
      EnumSet.of(OrganizationKind.MEDIA, OrganizationKind.NEWS_AGENCY);

  @Test
  void everyActorHasANameForASentence() {
    assertThat(Person.of("Pat Ryder").displayName()).isEqualTo("Pat Ryder");
    assertThat(Organization.of("CNN").displayName()).isEqualTo("CNN");
    assertThat(Country.of("the United States", "US").displayName()).isEqualTo("the United States");
    assertThat(Group.of("reporters").displayName()).isEqualTo("reporters");
    assertThat(UnnamedSource.of("a senior official").displayName()).isEqualTo("a senior official");
  }

  @ParameterizedTest
  @EnumSource
  void onlyMediaAndAgenciesPublishNews(OrganizationKind kind) {
    Organization organization = Organization.of("it").toBuilder().kind(kind).build();
    assertThat(organization.newsOutlet()).isEqualTo(OUTLETS.contains(kind));
  }

  @Test
  void anOrganizationOfNoKindIsNoOutlet() {
    assertThat(Organization.of("it").newsOutlet()).isFalse();
  }

  @Test
  void actorsOfDifferentKindsAreNeverEqual() {
    assertThat((Actor) Group.of("officials")).isNotEqualTo(UnnamedSource.of("officials"));
    assertThat((Actor) Organization.of("Kyiv")).isNotEqualTo(Person.of("Kyiv"));
  }
}
