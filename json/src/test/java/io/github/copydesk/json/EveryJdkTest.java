package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Answers;
import io.github.copydesk.Chance;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Extensions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2,000 answers about JSON that are the same on every JDK. */
class EveryJdkTest {
  private static final NewsJson JSON = NewsJson.create();

  /** JDKs before 19 print more digits than needed for the first three, as doubles. */
  private static final List<String> NUMBERS =
      List.of(
          "2e23",
          "1e23",
          "8.41E21",
          "2.0E-3",
          "5e-324",
          "4.9e-324",
          "1.7976931348623157e308",
          "0",
          "-0",
          "0.1",
          "1.0E23",
          "9007199254740993",
          "9007199254740992",
          "1.50",
          "1e21",
          "1e-7",
          "123456789012345680000",
          "2.2250738585072014E-308",
          "4.35",
          "1.1E-99",
          "9.5e-3",
          "12e0");

  private static final List<String> NAMES =
      List.of(
          "a", "Z", "é", "e\u0301", "\uFB33", "😀", "🫠", "\uD803\uDD50", "字", "-", ".", "İ", "1");

  private static final List<String> DAMAGED =
      List.of(
          "{\"headline\":",
          "\"x\"",
          "\"kind\":",
          "Report",
          "\"réport\"",
          ",",
          "{",
          "}",
          "[",
          "]",
          "\"language\":",
          "\"🫠\uD803\uDD50\"",
          "\\u12",
          "nul",
          "1e",
          "2e23",
          "\u0000",
          "\"STATUS\":",
          "\"url\":\"http://[::1\"",
          "\"url\":\"ht tp:\"",
          "\"published\":\"2024-02-30T24:00:00Z\"",
          "\"published\":\"2024-13\"",
          "\"version\":1.5",
          "\"HEADLÍNE\":1",
          "\"ﬁ\":1",
          "\u200B",
          "}}");

  private final Answers answers = new Answers();

  @Test
  void twoThousandAnswersAreTheSame() {
    answers.add("numbers", 1000, EveryJdkTest::number, EveryJdkTest::canonical);
    answers.add("names", 500, chance -> chance.wordsOf(NAMES, 4), EveryJdkTest::digest);
    answers.add("damaged", 500, chance -> "{" + chance.wordsOf(DAMAGED, 6), EveryJdkTest::problems);

    assertThat(answers.count()).isEqualTo(2000);
    answers.check();
  }

  private static String number(Chance chance) {
    return switch (chance.below(5)) {
      case 0 -> chance.of(NUMBERS);
      case 1 -> (chance.any() >> chance.below(60)) + "e" + chance.between(-30, 30);
      case 2 ->
          chance.between(1, 99) + "." + chance.between(0, 9999) + "E" + chance.between(-99, 99);
      case 3 -> chance.below(999) + "." + (chance.any() >>> chance.between(8, 40));
      default -> String.valueOf(chance.any() >> chance.below(60));
    };
  }

  private static Article with(Extensions extensions) {
    return Samples.minimal(Article.class).toBuilder().extensions(extensions).build();
  }

  private static Object canonical(String number) {
    Article article = with(Extensions.of("x-desk:n", Extensions.number(number)));
    try {
      return JSON.canonical(article) + JSON.digest(article) + JSON.write(article);
    } catch (NewsJsonException e) {
      return e.problems();
    }
  }

  private static Object digest(String name) {
    Extensions extensions = Extensions.of("x-desk:" + name, name).with("x-desk:z", 1);
    Article article = with(extensions.with("x-desk:" + name + name, List.of(name)));
    return JSON.canonical(article) + JSON.digest(article) + extensions;
  }

  private static Object problems(String document) {
    return JSON.tryRead(document, Article.class).problems();
  }
}
