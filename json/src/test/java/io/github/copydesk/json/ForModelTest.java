package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Place;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.validation.NewsValidator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Problems as they are sent back to a language model. */
class ForModelTest {
  private final NewsJson json = NewsJson.create();

  @Test
  void theProblemsOfADocumentAreNumberedByTheirPlacesWithoutLines() {
    String document =
        """
        {"kind":"raport","language":"en",
         "casualtyReports":[{"scope":"period","figures":[
          {"outcomes":["killed"],"count":{"low":"20","hihg":30}}]}]}
        """;
    String list =
        """
        1. /headline: missing property “headline”
        2. /kind: expected one of report, analysis, background, opinion, interview, fact-check, live, other, but found “raport”; did you mean report?
        3. /casualtyReports/0/attribution: missing property “attribution”
        4. /casualtyReports/0/figures/0/count/low: expected an integer, but found the string “20”
        5. /casualtyReports/0/figures/0/count/hihg: unknown property “hihg”; did you mean high?""";

    Reading<Article> reading = json.tryRead(document, Article.class);

    assertThat(reading.forModel()).isEqualTo(list);
    assertThat(Problem.forModel(reading.problems())).isEqualTo(list);
    assertThat(
            catchThrowableOfType(NewsJsonException.class, () -> json.read(document, Article.class))
                .forModel())
        .isEqualTo(list);
  }

  @Test
  void theProblemOfAWholeDocumentNamesIt() {
    assertThat(json.tryRead("Sorry, I cannot help with that.", Article.class).forModel())
        .startsWith("1. the whole document: ")
        .doesNotContain("line 1");
    assertThat(json.tryRead("", Article.class).forModel()).startsWith("1. the whole document: ");
  }

  @Test
  void theBrokenRulesOfAValueAreNumberedToo() {
    Quote quote =
        Quote.builder()
            .kind(QuoteKind.MIXED)
            .text(" ")
            .attribution(Attribution.to(Person.of("Pat Ryder")))
            .build();

    ValidationReport report = json.validate(quote, NewsValidator.create());

    assertThat(report.problems()).hasSizeGreaterThan(1);
    assertThat(report.forModel().lines())
        .hasSameSizeAs(report.problems())
        .allMatch(line -> line.matches("\\d+\\. /[a-z]+: .+"));
  }

  @Test
  void noProblemsAreAnEmptyList() {
    assertThat(json.tryRead("{\"name\":\"Kursk\"}", Place.class).forModel()).isEmpty();
    assertThat(ValidationReport.of(List.of()).forModel()).isEmpty();
  }

  @Test
  void aLongListSaysThatThereAreMore() {
    String aliases = Stream.generate(() -> "1").limit(120).collect(Collectors.joining(","));
    String document = "{\"type\":\"person\",\"name\":\"Pat Ryder\",\"aliases\":[" + aliases + "]}";

    List<String> lines = json.tryRead(document, Person.class).forModel().lines().toList();

    assertThat(lines).hasSize(51);
    assertThat(lines.get(49)).startsWith("50. /aliases/49: expected a string");
    assertThat(lines.get(50)).isEqualTo("There are more problems; these are the first 50.");
  }

  @Property(tries = 500)
  void whateverADocumentContainsEachProblemIsOneShortLine(
      @ForAll String name, @ForAll String text) {
    Problem problem = Problem.of("made-up", "/" + name, text);
    String list =
        Problem.forModel(List.of(problem, Problem.of("made-up", "", text.repeat(100)), problem));

    assertThat(list.split("\n", -1)).hasSize(3).allMatch(line -> line.length() <= 600);
    assertThat(list.codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
  }

  @Test
  void anApplicationReportsProblemsOfItsOwn() {
    Problem own = Problem.of("not-in-article", "/text", "not in the article:\n“some 40”");

    assertThat(own).hasToString("/text: not in the article:\\n“some 40” (not-in-article)");
    assertThat(own.within("/quotes/3"))
        .isEqualTo(
            Problem.of("not-in-article", "/quotes/3/text", "not in the article:\n“some 40”"));
    assertThat(own.within("")).isEqualTo(own);
    assertThat(Problem.of("a", "", "b").within("/quotes/3").pointer()).isEqualTo("/quotes/3");
  }

  @Test
  void aProblemWithinALargerDocumentHasNoLine() {
    Problem read = json.tryRead("{}", Person.class).problems().get(0);

    assertThat(read.line()).isPresent();
    assertThat(read.within("/quotes/3").line()).isEmpty();
    assertThat(read.within("/quotes/3").column()).isEmpty();
  }

  @Test
  void aPlaceThatIsNoPointerIsRejected() {
    assertThatThrownBy(() -> Problem.of("a", "text", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pointer must be empty or begin with a slash, but is text");
    assertThatThrownBy(() -> Problem.of("a", "", "b").within("quotes"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
