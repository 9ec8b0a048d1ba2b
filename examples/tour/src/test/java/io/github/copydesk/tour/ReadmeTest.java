package io.github.copydesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.pages.PageLinks;
import io.github.copydesk.pages.ReadmeListing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The README shows programs that compile, the output they print, and commands that are run. */
class ReadmeTest {
  static final List<ReadmeListing> ALL = ReadmeListing.all();
  static final List<ReadmeListing> HERE =
      ALL.stream().filter(listing -> listing.module().equals("examples/tour")).toList();

  private static final Path ROOT = Path.of("..", "..");

  @Test
  void everyListingIsAProgram() {
    assertThat(ReadmeListing.readme().lines().filter("```java"::equals)).hasSameSizeAs(ALL);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void aListingIsTheProgramThatIsCompiled(ReadmeListing listing) {
    assertThat(listing.code()).isEqualTo(listing.body());
  }

  @ParameterizedTest
  @FieldSource("HERE")
  void theOutputIsWhatTheProgramPrints(ReadmeListing listing) {
    assertThat(listing.output()).isEqualTo(listing.unbroken());
  }

  @Test
  void theTestCommandIsTheOneOfTheGate() throws IOException {
    assertThat(Files.readString(ROOT.resolve(".ci/run")))
        .endsWith("\nmvn -B -ntp -Pmatrix verify\n");
    assertThat(ReadmeListing.readme()).contains("```sh\nmvn -B -ntp -Pmatrix verify\n```");
  }

  @Test
  void itIsShortAndItsLinksLeadSomewhere() {
    assertThat(ReadmeListing.readme().lines()).hasSizeLessThanOrEqualTo(250);
    assertThat(PageLinks.dead(ROOT.resolve("README.md"))).isEmpty();
    for (String page : List.of("CONTRIBUTING.md", "SECURITY.md")) {
      assertThat(PageLinks.dead(ROOT.resolve(".github").resolve(page))).isEmpty();
    }
    assertThat(PageLinks.dead(ROOT.resolve("examples/benchmarks/README.md"))).isEmpty();
  }
}
