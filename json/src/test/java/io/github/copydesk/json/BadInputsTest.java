package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.PublicData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of the public list of bad inputs: the expected outcomes are in the tables next to this
 * class, one for each group of rows.
 *
 * <p>The list uses another draft of the format. Its names are adapted; its group L, on references,
 * has no counterpart here. Where it leaves a choice, the case says what was chosen.
 */
class BadInputsTest {
  /** Cases that do not hold yet, by reason. One that begins to hold fails here: remove it. */
  private static final Map<String, List<String>> KNOWN_OPEN = Map.of();

  private static final Map<String, String> ELSEWHERE = elsewhere();

  private static Map<String, String> elsewhere() {
    Map<String, String> rows = new TreeMap<>();
    rows.put("G26", "the format has no durations");
    rows.put("H10", "the format has no amounts of money");
    rows.put("I11", "PublicSuitesTest puts each of the strings in each text");
    rows.put("J05", "RulesTest of core: a rule of the group Publishable, anchors-whole-characters");
    for (int i = 1; i <= 6; i++) {
      rows.put("L0" + i, "values hold each other: there are no ids and no references");
    }
    for (int i = 1; i <= 14; i++) {
      rows.put(i < 10 ? "N0" + i : "N" + i, "NewsLinesTest");
    }
    rows.put("P01", "the tests as a whole run under other default locales, by a profile");
    rows.put("P02", "the tests as a whole run under other default locales, by a profile");
    rows.put("P03", "the tests as a whole run under other default charsets, by a profile");
    rows.put("P04", "ConcurrencyTest");
    rows.put("P06", "CopydeskModuleTest");
    rows.put("P07", "ConcurrencyTest");
    rows.put("Q02", "GoldenTest; there is one version so far");
    rows.put("Q04", "there is no older version that another could have moved something from");
    return rows;
  }

  private static final List<BadInputsCase> CASES =
      Stream.of(
              BadInputsBytes.cases(),
              BadInputsSyntax.cases(),
              BadInputsKeys.cases(),
              BadInputsTypes.cases(),
              BadInputsTimes.cases(),
              BadInputsNumbers.cases(),
              BadInputsTexts.cases(),
              BadInputsRules.cases(),
              BadInputsLimits.cases(),
              BadInputsSecurity.cases(),
              BadInputsHashes.cases())
          .flatMap(List::stream)
          .toList();

  static List<BadInputsCase> cases() {
    return CASES;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void comesOutAsTheTableSays(BadInputsCase bad) {
    boolean open = KNOWN_OPEN.values().stream().anyMatch(names -> names.contains(bad.toString()));
    try {
      bad.outcome().check();
    } catch (AssertionError | RuntimeException e) {
      if (open) {
        return;
      }
      throw new AssertionError(bad + ": " + e.getMessage(), e);
    }
    assertThat(open).as("%s holds now: take it off the list of those that do not", bad).isFalse();
  }

  @Test
  void everyCaseHasANameOfItsOwn() {
    List<String> names = CASES.stream().map(BadInputsCase::toString).toList();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(names).containsAll(KNOWN_OPEN.values().stream().flatMap(List::stream).toList());
  }

  @Test
  void everyRowOfTheListIsAccountedFor() throws IOException {
    Set<String> listed =
        Files.readAllLines(PublicData.require("bad-inputs/cases.tsv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> here =
        CASES.stream().map(BadInputsCase::row).collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed).hasSize(204);
    assertThat(ELSEWHERE.keySet()).doesNotContainAnyElementsOf(here);
    here.addAll(ELSEWHERE.keySet());
    assertThat(here).isEqualTo(listed);
  }
}
