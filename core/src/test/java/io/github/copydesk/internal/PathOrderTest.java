package io.github.copydesk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PathOrderTest {
  @Test
  void runsOfDigitsAreNumbers() {
    List<String> ordered =
        List.of(
            "",
            "headline",
            "quotes",
            "quotes[2]",
            "quotes[2].anchors[0]",
            "quotes[2].anchors[10]",
            "quotes[10]",
            "quotes[10].anchors[9]",
            "quotes[99999999999999999999]",
            "quotes[100000000000000000000]",
            "sanctions[0]");
    assertThat(ordered).isSortedAccordingTo(PathOrder.NATURAL);
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.strings().withChars("a[].0129").ofMaxLength(6);
  }

  @Property(tries = 500)
  void itIsAnOrder(
      @ForAll("paths") String a, @ForAll("paths") String b, @ForAll("paths") String c) {
    assertThat(Integer.signum(compare(a, b))).isEqualTo(-Integer.signum(compare(b, a)));
    assertThat(compare(a, b) == 0).isEqualTo(a.equals(b));
    if (compare(a, b) <= 0 && compare(b, c) <= 0) {
      assertThat(compare(a, c)).isLessThanOrEqualTo(0);
    }
  }

  private static int compare(String a, String b) {
    return PathOrder.NATURAL.compare(a, b);
  }
}
