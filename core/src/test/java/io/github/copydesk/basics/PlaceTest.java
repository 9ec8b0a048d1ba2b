package io.github.copydesk.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final Place PLEKHOVO =
      Place.of("Plekhovo").toBuilder()
          .within(Place.of("Kursk Oblast").toBuilder().within(Place.of("Russia")).build())
          .build();

  @Test
  void toStringNamesThePlacesFromTheInsideOut() {
    assertThat(PLEKHOVO).hasToString("Plekhovo, Kursk Oblast, Russia");
  }

  @Test
  void nearThreeVillagesIsOneLocation() {
    Location near = Location.near(PLEKHOVO, Place.of("Vorozhba"), Place.of("Martynovka"));
    assertThat(near.getPlaces()).hasSize(3);
    assertThat(near).hasToString("near Plekhovo, Vorozhba, Martynovka");
    assertThat(Location.in(Place.of("Kursk"))).hasToString("in Kursk");
  }
}
