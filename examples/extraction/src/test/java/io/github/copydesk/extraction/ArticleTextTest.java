package io.github.copydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.text.TextAnchor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** How words are looked up in the text of an article. */
class ArticleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,300 were killed.|1,300",
        "At least 12 died.|at least 12",
        "He said: “It’s over.”|It's over.",
        "A well – known man.|well-known",
        "The line\\nbreaks here.|line breaks",
        "They left, he said.|They left.",
        "They left, he said.|“They left.”",
      })
  void wordsAreFoundAsPrinted(String body, String words) {
    assertThat(text(body.replace("\\n", "\n")).find(words)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,300 were killed.|300",
        "1,300 were killed.|1",
        "The 2023 toll.|20",
        "3.5 tons.|5",
        "The killers fled.|kill",
        "He was unwell.|well",
        "They left, he said.|They left, she said",
      })
  void partsOfWordsAndNumbersAreNot(String body, String words) {
    assertThat(text(body).find(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Matthew Miller said.|Matthew Miller|-",
        "Miller said.|Miller|-",
        "Miller said.|Matthew Miller|Matthew",
        "Matthew Miller said.|Matthew Smith|Smith",
        "Peruvian officials said.|Peru|-",
        "Das sagte Müllers Sprecher.|Muller|-",
        "The Minister of Defence said.|minister of defence|-",
        "Kim’s sister spoke.|Kim|-",
        "Used cars.|US|US",
        "Smile, he said.|Smith|Smith",
        "Johnston said.|Johnson|Johnson",
        "Nothing.|of|of",
        "30 men.|3 men|3",
      })
  void aNameIsInTheTextIfAllItsWordsAre(String body, String name, String missing) {
    assertThat(text(body).missing(name))
        .isEqualTo(Optional.ofNullable(missing).map(List::of).orElse(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "'Matthew Miller and Maj. Gen. Pat Ryder spoke.', Matthew Miller, true",
    "'Orbán Viktor spoke.', Viktor Orban, true",
    "'Ann and Bo Lee spoke.', Ann Lee, true",
    "'The Department of State spoke.', State Department, true",
    "'Matthew Miller spoke. Later, at the Pentagon in Washington, Maj. Gen. Pat Ryder spoke.',"
        + " Matthew Ryder, false",
  })
  void theWordsOfANameAreTogether(String body, String name, boolean together) {
    assertThat(text(body).missing(name)).isEmpty();
    assertThat(text(body).together(name)).isEqualTo(together);
  }

  @Test
  void whatTheArticleHasInsteadIsSaid() {
    String body = "“We won, at last,” the minister said of the 1,300 men.";

    assertThat(message(body, "We won, after all")).contains("the article has “We won, at last");
    assertThat(message(body, "300")).contains("the article has “1,300”; copy");
    assertThat(message(body, "They lost"))
        .isEqualTo("not in the article: “They lost”; copy the words as printed");
  }

  private static String message(String body, String text) {
    return result(body, text, "minister").problems().get(0).message();
  }

  @Test
  void aRuleThatAnAnchorBreaksIsAboutTheWords() {
    String quote =
        Answers.of(
            StatementKind.QUOTES, List.of(quote("they won", "minister").put("kind", "direct")));
    ExtractionResult<Quote> result =
        Loops.once(
            quote,
            Loops.article("en", "News", "The minister said they won."),
            StatementKind.QUOTES);

    assertThat(result.problems())
        .extracting(problem -> problem.pointer() + " " + problem.code())
        .containsExactly("/quotes/0/text direct-printed-with-marks");
  }

  @Test
  void quotationMarksAroundAQuoteAreLeftOut() {
    ExtractionResult<Quote> result = result("“We won,” Ann Lee said.", "\"We won.\"", "Ann Lee");

    assertThat(result.problems()).isEmpty();
    assertThat(result.statements().get(0).getText()).isEqualTo("We won");
  }

  @Test
  void aNameMadeOfTwoIsAProblem() {
    String body =
        "“We won,” Ann Lee said. There was more to say about it and about them. Bo Fox was silent.";

    assertThat(result(body, "We won", "Ann Fox").problems())
        .extracting(problem -> problem.message())
        .containsExactly("not in the article: “Ann Fox” as one name; name it as the article does");
  }

  @Test
  void aNumberMustBeThatOfItsWords() {
    assertThat(numbers("some 30", "\"best\":30")).isEmpty();
    assertThat(numbers("more than 1,300", "\"low\":1301")).isEmpty();
    assertThat(numbers("1.2 million", "\"best\":1200000")).isEmpty();
    assertThat(numbers("20 to 35", "\"low\":20,\"high\":35")).isEmpty();
    assertThat(numbers("dozens", "\"low\":24")).isEmpty();
    assertThat(numbers("١٢ قتيلا", "\"best\":12")).isEmpty();
    assertThat(numbers("some 30", "\"best\":300000000"))
        .isEmpty(); // could be “30” of a column in millions: too little is known to object
    assertThat(numbers("some 30", "\"best\":31,\"low\":5"))
        .containsExactly(
            "/casualtyReports/0/figures/0/count/low: 5 is not the number of the words “some 30”;"
                + " give what the words say, or leave it out");
  }

  private static List<String> numbers(String wording, String numbers) {
    return report("It is said: " + wording + ".", "\"wording\":\"" + wording + "\"," + numbers)
        .problems()
        .stream()
        .map(problem -> problem.pointer() + ": " + problem.message())
        .toList();
  }

  @Test
  void aNumberWithoutWordsMustBePrinted() {
    assertThat(report("Killed: 30", "\"best\":30").isComplete()).isTrue();
    assertThat(report("Killed: thirty", "\"best\":30").problems())
        .extracting(problem -> problem.message())
        .containsExactly(
            "not in the article: “30”; give the words of the article for the number as the property"
                + " “wording”");
  }

  private static ExtractionResult<CasualtyReport> report(String body, String count) {
    return Loops.once(
        "{\"casualtyReports\":[{\"scope\":\"incident\",\"figures\":[{\"outcomes\":[\"killed\"],\"count\":{"
            + count
            + "}}],\"attribution\":{\"sources\":[{\"type\":\"group\",\"description\":\"it\"}]}}]}",
        Loops.article("en", "Toll, it says", body),
        StatementKind.CASUALTY_REPORTS);
  }

  @Test
  void wordsThatOccurTwiceAreTakenWhereTheSpeakerIs() {
    String body = "“Yes,” Ann Lee said.\n“Yes,” Bo Fox said.";
    assertThat(anchor(body, "Yes", "Bo Fox").getSpans().get(0).getStart()).isEqualTo(22);
    assertThat(anchor(body, "Yes", "Ann Lee").getSpans().get(0).getStart()).isEqualTo(1);
  }

  @Test
  void aCueMayInterruptAQuoteButAnotherSentenceMayNot() {
    String body =
        "“We do assess,” Ann Lee said, “that they have.” They lost, “so” it is, “we won”.";
    assertThat(anchor(body, "We do assess that they have", "Ann Lee").words())
        .isEqualTo("We do assess … that they have");
    assertThat(result(body, "We do assess we won", "Ann Lee").isComplete()).isFalse();
    assertThat(result("The toll, Ann Lee said, would rise.", "The toll would rise", "Ann Lee"))
        .matches(ExtractionResult::isComplete);
    assertThat(result("“We won,” Ann Lee said.\n“They lost.”", "We won They lost", "Ann Lee"))
        .matches(each -> !each.isComplete());
    assertThat(result("We met the men who lost.", "We lost", "men").isComplete()).isFalse();
  }

  private static TextAnchor anchor(String body, String text, String name) {
    ExtractionResult<Quote> result = result(body, text, name);
    assertThat(result.problems()).isEmpty();
    return result.statements().get(0).getAnchors().get(0);
  }

  private static ExtractionResult<Quote> result(String body, String text, String name) {
    return Loops.once(
        Answers.of(StatementKind.QUOTES, List.of(quote(text, name))),
        Loops.article("en", "News", body),
        StatementKind.QUOTES);
  }

  private static ObjectNode quote(String text, String name) {
    ObjectNode quote = Answers.MAPPER.createObjectNode().put("kind", "partial").put("text", text);
    quote
        .putObject("attribution")
        .putArray("sources")
        .addObject()
        .put("type", "person")
        .put("name", name);
    return quote;
  }

  private static ArticleText text(String body) {
    return new ArticleText(Loops.article("en", "—", body));
  }
}
