package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.bad;
import static io.github.copydesk.json.BadInputsDocument.json;
import static io.github.copydesk.json.BadInputsDocument.large;
import static io.github.copydesk.json.BadInputsSamples.article;
import static io.github.copydesk.json.BadInputsSamples.confidence;
import static io.github.copydesk.json.BadInputsSamples.killed;
import static io.github.copydesk.json.BadInputsSamples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Count;
import io.github.copydesk.source.Extraction;
import java.util.ArrayList;
import java.util.List;

/** Group H: numbers. */
final class BadInputsNumbers {
  private static final String LIMIT = "limit.number";

  private BadInputsNumbers() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    digits(cases);
    sizes(cases);
    zeros(cases);
    values(cases);
    return cases;
  }

  private static BadInputsDocument decimal(String row, String number) {
    String name = number.length() > 30 ? number.length() + " characters" : number;
    return bad(row, name, Extraction.class, confidence("▸" + number));
  }

  private static BadInputsDocument extension(String row, String number) {
    String name = number.length() > 30 ? number.length() + " characters" : number;
    return bad(row, name + " in an extension", Article.class, article("'x:a':▸" + number));
  }

  private static BadInputsDocument low(String row, String number) {
    String name = number.length() > 30 ? number.length() + " characters" : number;
    return bad(row, name + " for a count", Count.class, "{'low':▸" + number + "}");
  }

  private static void digits(List<BadInputsCase> cases) {
    cases.add(decimal("H01", "0.10").valid());
    cases.add(decimal("H01", "1.1E0").keptAs(confidence("1.1")));
    cases.add(decimal("H01", "100e-2").keptAs(confidence("1.00")));
    cases.add(extension("H01", "1.10").kept());
    cases.add(extension("H01", "1.1E0").kept());
    cases.add(holds("H01", "equal amounts have equal digests", BadInputsNumbers::amounts));
    cases.add(decimal("H02", "0.1000000000000000055").valid());
    cases.add(extension("H02", "0.1000000000000000055").kept());
    cases.add(low("H07", "9007199254740993").valid());
    cases.add(decimal("H07", "9007199254740993").kept());
    cases.add(extension("H07", "9007199254740993").kept());
  }

  private static void amounts() {
    NewsJson json = NewsJson.create();
    List<String> spellings = List.of("1.0", "1", "1.000", "10e-1", "0.1E1");
    for (String spelling : spellings) {
      assertThat(json.digest(read(spelling))).isEqualTo(json.digest(read("1")));
      assertThat(json.digest(extended(spelling))).isEqualTo(json.digest(extended("1")));
    }
  }

  private static Extraction read(String number) {
    return NewsJson.create().read(json(confidence(number)), Extraction.class);
  }

  private static Article extended(String number) {
    return NewsJson.create().read(json(article("'x:a':" + number)), Article.class);
  }

  private static void sizes(List<BadInputsCase> cases) {
    for (String number : List.of("1e400", "1e1000000000", "1e99999999999", "1e101")) {
      cases.add(decimal("H03", number).rejected(LIMIT + " /confidence"));
      cases.add(low("H03", number).rejected("type.not-integral /low"));
      cases.add(extension("H03", number).kept());
    }
    cases.add(decimal("H03", "1E+100").breaks("max /confidence"));
    cases.add(decimal("H04", "1e-400").rejected(LIMIT + " /confidence"));
    cases.add(decimal("H04", "1e-101").rejected(LIMIT + " /confidence"));
    cases.add(decimal("H04", "1E-100").valid());
    cases.add(extension("H04", "1e-400").kept());
    cases.add(
        holds(
            "H04",
            "the canonical form of an extension does not round",
            () -> {
              for (String number : List.of("1e-400", "1e400", "1e99999999999")) {
                assertThatThrownBy(() -> NewsJson.create().canonical(extended(number)))
                    .isInstanceOf(NewsJsonException.class)
                    .hasMessageContaining("/x:a");
              }
            }));

    for (String number : List.of("1".repeat(65), "1".repeat(1001), "0." + "0".repeat(1001))) {
      cases.add(decimal("H06", number).rejected(LIMIT + " /confidence"));
      cases.add(extension("H06", number).rejected(LIMIT + " /x:a"));
    }
    cases.add(low("H06", "1".repeat(65)).rejected(LIMIT + " /low"));
    cases.add(low("H06", "1".repeat(64)).rejected("type.out-of-range /low"));
    cases.add(extension("H06", "1".repeat(64)).kept());
    cases.add(
        large(
                "H06",
                "100,000 digits",
                Extraction.class,
                () -> confidence("▸" + "1".repeat(100_000)))
            .rejected(LIMIT + " /confidence"));
    cases.add(
        large(
                "H06",
                "100,000 digits for a count",
                Count.class,
                () -> "{'low':▸" + "1".repeat(100_000) + "}")
            .rejected(LIMIT + " /low"));
    cases.add(
        large(
                "H06",
                "100,000 digits of a power",
                Extraction.class,
                () -> confidence("▸1e" + "1".repeat(100_000)))
            .rejected(LIMIT + " /confidence"));
  }

  private static void zeros(List<BadInputsCase> cases) {
    cases.add(low("H05", "-0").keptAs("{'low':0}"));
    cases.add(low("H05", "-0.0").rejected("type.not-integral /low"));
    cases.add(decimal("H05", "-0").keptAs(confidence("0")));
    cases.add(decimal("H05", "-0.0").keptAs(confidence("0.0")));
    cases.add(extension("H05", "-0").kept());
    cases.add(extension("H05", "-0.0").kept());
    cases.add(
        holds(
            "H05",
            "all have the digest of 0",
            () -> {
              NewsJson json = NewsJson.create();
              for (String zero : List.of("-0", "-0.0", "0.00", "0e0", "-0e-50")) {
                assertThat(json.digest(read(zero))).isEqualTo(json.digest(read("0")));
                assertThat(json.digest(extended(zero))).isEqualTo(json.digest(extended("0")));
              }
            }));
  }

  private static void values(List<BadInputsCase> cases) {
    cases.add(
        bad(
                "H08",
                "a negative count",
                Article.class,
                article("'casualtyReports':[" + report(killed("{'low':▸-1}", ""), "") + "]"))
            .rejected("value.range /casualtyReports/0/figures/0/count/low")
            .says("an integer not below 0, but found -1"));
    for (String small : List.of("-0.01", "-1E-100", "-5")) {
      cases.add(decimal("H09", small).breaks("min /confidence").says("between 0 and 1"));
    }
    for (String great : List.of("1.01", "100", "1.000000000000000000000000000001")) {
      cases.add(decimal("H09", great).breaks("max /confidence").says("between 0 and 1"));
    }
    cases.add(decimal("H09", "'NaN'").rejected("type.mismatch /confidence"));
    cases.add(decimal("H09", "'0.5'").rejected("type.mismatch /confidence"));
  }
}
