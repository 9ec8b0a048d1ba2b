package io.github.copydesk.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.time.EdtfDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OutermostTest {
  @Provide
  Arbitrary<EdtfDate> dates() {
    return Arbitraries.of(
            "2024-12-14",
            "2024-12-15",
            "2024-12-16",
            "2024-12-17",
            "2024-12-15?",
            "2024-12~",
            "2024-12",
            "2024",
            "2025",
            "2024-12-14/2024-12-15",
            "2024-12-16/..",
            "../2024-12-15",
            "2024-12-14~/2024-12-15",
            "2024-12-16/2024-12-17?",
            "2024-12-15T12:00:00",
            "2024-12-15T12:00:00Z",
            "2024-12-15T23:30:00-12:00",
            "2024-12-16T00:30:00+14:00",
            "2024-12-16T12:00:00.000000001Z",
            "2024-12-16T12:00:00Z",
            "2024-12-17T11:00:00Z",
            "Y-999999999",
            "Y999999999",
            "Y-999999998",
            "Y999999998")
        .map(EdtfDate::parse);
  }

  @Property(tries = 3000)
  void aDateIsApartFromOneOfThemExactlyIfItIsFromTheOutermost(
      @ForAll("dates") EdtfDate date, @ForAll List<@From("dates") EdtfDate> others) {
    Outermost outermost = new Outermost();
    others.forEach(outermost::add);

    assertThat(outermost.isApart(date))
        .isEqualTo(others.stream().anyMatch(other -> !other.overlaps(date)));
  }
}
