package io.github.copydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What the example prints. */
class ExtractTest {
  @Test
  void itPrintsEachRoundAndBothEnds() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Extract(new PrintStream(bytes, true, StandardCharsets.UTF_8), Clock.systemUTC()).run();
    String printed = bytes.toString(StandardCharsets.UTF_8);

    assertThat(printed)
        .contains(
            "Round 1: an answer of 79 characters; statements: 0, accepted: 0",
            "  1. the whole document: the answer has no JSON object",
            "  3. /quotes/3/attribution: missing property “attribution”",
            "the article has “We do assess that North Korean soldiers have engaged in combat",
            "/figures/1/count/best: expected an integer, but found the string “3”",
            "quotes: 4, casualty reports: 2, sanctions: 2",
            "Its rules: valid",
            "End: accepted 1, still wrong after the last round: 1");
    assertThat(printed.split("nothing is wrong", -1)).hasSize(4);
  }
}
