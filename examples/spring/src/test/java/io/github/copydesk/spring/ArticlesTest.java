package io.github.copydesk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.RulesTest;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.json.CopydeskModule;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.ValidationReport;
import io.github.copydesk.validation.NewsValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Requests to the application, with Spring Boot's defaults and with an application's settings. */
class ArticlesTest {
  private static final Desk AS_IT_COMES = Desk.start(NewsDesk.class);
  private static final Desk ODD =
      Desk.start(
          NewsDesk.class,
          "spring.jackson.property-naming-strategy=SNAKE_CASE",
          "spring.jackson.default-property-inclusion=always",
          "spring.jackson.date-format=dd.MM.yy",
          "spring.jackson.locale=tr_TR",
          "spring.jackson.time-zone=Pacific/Kiritimati",
          "spring.jackson.mapper.accept-case-insensitive-properties=true",
          "spring.jackson.mapper.accept-case-insensitive-enums=true",
          "spring.jackson.deserialization.fail-on-unknown-properties=false",
          "spring.jackson.deserialization.accept-single-value-as-array=true",
          "spring.jackson.datatype.datetime.write-dates-as-timestamps=true",
          "spring.jackson.use-jackson2-defaults=true");

  private static final String ARTICLE =
      """
      {"kind":"report","language":"en","headline":"Losses in Kursk","body":"They were significant.",
       "quotes":[{"kind":"partial","text":"significant",
         "attribution":{"sources":[{"type":"person","name":"Pat Ryder"}],"act":"stated"},
         "anchors":[{"part":"body","spans":[{"start":10,"end":21,"exact":"significant"}]}]}]}
      """;
  private static final String WRONG_ANCHOR = ARTICLE.replace("10,\"end\":21", "9,\"end\":20");
  private static final String ANCHOR_DIFFERS =
      "\"code\":\"anchors-match-text\",\"detail\":\"the anchor differs from the body at code points"
          + " 9–20: expected “significant”, but found “ significan”\"}";

  /** A parameter with constraints of its own, for which Spring has another exception. */
  @RestController
  static class Lists {
    @PostMapping("/lists")
    int add(@RequestBody List<@Valid Article> articles) {
      return articles.size();
    }
  }

  /** A controller with a rule of Spring's kind. */
  @RestController
  static class Opinions {
    @InitBinder
    void addRule(WebDataBinder binder) {
      binder.addValidators(
          Validator.forInstanceOf(
              Article.class,
              (article, errors) -> errors.rejectValue("quotes[0].text", "dull", "is dull")));
    }

    @PostMapping("/opinions")
    void add(@Valid @RequestBody Article article) {}
  }

  static Stream<Desk> desks() {
    return Stream.of(AS_IT_COMES, ODD);
  }

  @AfterAll
  static void stop() {
    AS_IT_COMES.close();
    ODD.close();
  }

  @Test
  void theModuleIsFoundWithoutBeingNamed() {
    assertThat(AS_IT_COMES.context().getBean(JsonMapper.class).registeredModules())
        .hasAtLeastOneElementOfType(CopydeskModule.class);
    assertThat(AS_IT_COMES.context().getBeansOfType(CopydeskModule.class)).isEmpty();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("desks")
  void anArticleComesAndGoesUnchanged(Desk desk) {
    String document = NewsJson.create().write(Samples.full(Article.class));

    HttpResponse<String> added = desk.post("/articles", document);
    assertThat(added.statusCode()).isEqualTo(201);

    HttpResponse<String> got = desk.get(added.headers().firstValue("Location").orElseThrow());
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.body()).isEqualTo(document);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("desks")
  void aBadArticleIsAnsweredWithEverythingThatIsWrong(Desk desk) {
    String bad =
        """
        {"kind": "Report", "language": "en", "headline": 7,
         "keywords": "war", "quote": []}
        """;

    assertProblem(desk.post("/articles", bad), 400)
        .contains("\"detail\":\"4 problems\",\"instance\":\"/articles\"")
        .contains(
            "{\"pointer\":\"/kind\",\"line\":1,\"column\":10,\"code\":\"value.enum\",\"detail\":"
                + "\"expected one of report, analysis, background, opinion, interview, fact-check,"
                + " live, other, but found “Report”; did you mean report?\"}")
        .contains("{\"pointer\":\"/headline\",\"line\":1,\"column\":50,\"code\":\"type.mismatch\"")
        .contains("{\"pointer\":\"/keywords\",\"line\":2,\"column\":14,\"code\":\"type.mismatch\"")
        .contains(
            "{\"pointer\":\"/quote\",\"line\":2,\"column\":21,\"code\":\"value.unknown-property\","
                + "\"detail\":\"unknown property “quote”; did you mean quotes?\"}");
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("desks")
  void anArticleWithAWrongAnchorIsAnsweredWithTheRule(Desk desk) {
    assertThat(desk.post("/articles", ARTICLE).statusCode()).isEqualTo(201);
    assertProblem(desk.post("/articles", WRONG_ANCHOR), 422)
        .contains("\"detail\":\"1 problem\",\"instance\":\"/articles\"")
        .contains("\"errors\":[{\"pointer\":\"/quotes/0/anchors/0\"," + ANCHOR_DIFFERS + "]");
  }

  @Test
  void allBrokenRulesAreAnsweredInOrder() {
    String wrong = WRONG_ANCHOR.replace("Losses in Kursk", " ").replace("\"en\"", "\"English\"");

    assertProblem(AS_IT_COMES.post("/articles", wrong), 422)
        .containsSubsequence(
            "\"errors\":[{\"pointer\":\"/headline\",\"code\":\"has-text\",",
            "{\"pointer\":\"/language\",\"code\":\"language-tag\",",
            "{\"pointer\":\"/quotes/0/anchors/0\"," + ANCHOR_DIFFERS + "]");
  }

  @Test
  void pointersBeginAtTheBodyOfTheRequest() {
    String delivery = "{\"agency\":\"Reuters\",\"articles\":[" + ARTICLE + ",%s]}";

    assertThat(AS_IT_COMES.post("/deliveries", delivery.formatted(ARTICLE)).statusCode())
        .isEqualTo(200);
    assertProblem(AS_IT_COMES.post("/deliveries", delivery.formatted(WRONG_ANCHOR)), 422)
        .contains("[{\"pointer\":\"/articles/1/quotes/0/anchors/0\"," + ANCHOR_DIFFERS + "]");
    assertProblem(AS_IT_COMES.post("/deliveries", delivery.formatted("{}")), 400)
        .contains("{\"pointer\":\"/articles/1/headline\",\"line\":5,\"column\":2,");
    assertProblem(AS_IT_COMES.post("/deliveries", "{\"agency\":\"Reuters\",\"articles\":{}}"), 400)
        .contains(
            "[{\"pointer\":\"/articles\",\"line\":1,\"column\":32,\"code\":\"type.mismatch\","
                + "\"detail\":\"not of the expected type\"}]")
        .doesNotContain("io.github", "java.");
  }

  @Test
  void pointersBeginAtAListToo() {
    assertThat(AS_IT_COMES.post("/lists", "[" + ARTICLE + "]").body()).isEqualTo("1");
    assertProblem(AS_IT_COMES.post("/lists", "[" + ARTICLE + "," + WRONG_ANCHOR + "]"), 422)
        .contains("[{\"pointer\":\"/1/quotes/0/anchors/0\"," + ANCHOR_DIFFERS + "]");
  }

  @Test
  void anApplicationsOwnRulesAreAnsweredToo() {
    assertProblem(AS_IT_COMES.post("/opinions", WRONG_ANCHOR), 422)
        .contains("[{\"pointer\":\"/quotes/0/anchors/0\"," + ANCHOR_DIFFERS + ",")
        .contains(",{\"pointer\":\"/quotes/0/text\",\"code\":\"dull\",\"detail\":\"is dull\"}]");
  }

  @Test
  void whatIsNotJsonIsAnsweredWithItsPlace() {
    assertProblem(AS_IT_COMES.post("/articles", "{\"kind\":\n  report}"), 400)
        .contains("[{\"pointer\":\"/kind\",\"line\":2,\"column\":3,\"code\":\"json.syntax\",");
    byte[] latin1 = ARTICLE.replace("Kursk", "Kürsk").getBytes(StandardCharsets.ISO_8859_1);
    assertProblem(AS_IT_COMES.post("/articles", "application/json", latin1), 400)
        .contains("\"pointer\":\"/headline\",\"line\":1,")
        .contains("\"code\":\"json.syntax\"");
  }

  @Test
  void anEmptyBodyIsAnswered() {
    assertProblem(AS_IT_COMES.post("/articles", ""), 400)
        .contains("[{\"pointer\":\"\",\"code\":\"json.empty\",")
        .doesNotContain("io.github");
    assertProblem(AS_IT_COMES.post("/articles", "null"), 400).contains("\"errors\":[{");
  }

  @Test
  void whatIsNotAboutAnArticleIsAnsweredBySpring() {
    assertProblem(AS_IT_COMES.post("/articles", "text/plain", new byte[] {'x'}), 415);
    assertProblem(AS_IT_COMES.get("/articles"), 405);
    assertProblem(AS_IT_COMES.get("/articles/0"), 404).contains("no such article");
  }

  /** Spring reads the value at each path of a violation again, and fails if it finds none there. */
  @Test
  void everyRulePassesThroughSpringUnchanged() {
    SmartValidator spring = AS_IT_COMES.context().getBean(SmartValidator.class);
    RulesTest.cases()
        .forEach(
            rule -> {
              BeanPropertyBindingResult result =
                  new BeanPropertyBindingResult(rule.broken(), "value");
              spring.validate(rule.broken(), result, rule.group());
              List<ConstraintViolation<?>> violations =
                  result.getAllErrors().stream()
                      .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                      .toList();
              assertThat(ValidationReport.of(violations).problems())
                  .isNotEmpty()
                  .isEqualTo(
                      NewsJson.create()
                          .validate(rule.broken(), NewsValidator.create(), rule.group())
                          .problems());
            });
  }

  private static AbstractStringAssert<?> assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    return assertThat(response.body());
  }
}
