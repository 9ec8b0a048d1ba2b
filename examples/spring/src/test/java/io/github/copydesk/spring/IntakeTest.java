package io.github.copydesk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.json.CopydeskModule;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.spring.Intake.Delivery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The mapper that Spring Boot creates, with its defaults and with an application's settings. */
class IntakeTest {
  private static final ConfigurableApplicationContext AS_IT_COMES = start();
  private static final ConfigurableApplicationContext ODD =
      start(
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

  private static ConfigurableApplicationContext start(String... properties) {
    Stream<String> quiet = Stream.of("spring.main.banner-mode=off", "logging.level.root=warn");
    String[] arguments =
        Stream.concat(quiet, Stream.of(properties)).map("--"::concat).toArray(String[]::new);
    return SpringApplication.run(NewsDesk.class, arguments);
  }

  static Stream<Intake> intakes() {
    return Stream.of(AS_IT_COMES, ODD).map(application -> application.getBean(Intake.class));
  }

  @AfterAll
  static void stop() {
    AS_IT_COMES.close();
    ODD.close();
  }

  @Test
  void theModuleIsFoundWithoutBeingNamed() {
    assertThat(AS_IT_COMES.getBean(JsonMapper.class).registeredModules())
        .hasAtLeastOneElementOfType(CopydeskModule.class);
    assertThat(AS_IT_COMES.getBeansOfType(CopydeskModule.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("intakes")
  void anArticleComesAndGoesUnchanged(Intake intake) {
    Article article = Samples.full(Article.class);
    Delivery delivery = new Delivery("Reuters", List.of(article));

    byte[] message = intake.write(delivery);

    assertThat(new String(message, StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"agency\":\"Reuters\",\"articles\":[" + NewsJson.create().write(article) + "]}");
    assertThat(intake.read(message)).isEqualTo(delivery);
    assertThat(intake.complaints(message)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("intakes")
  void aFaultyArticleIsSentBackWithEverythingThatIsWrong(Intake intake) {
    String message =
        """
        {"agency": "Reuters", "articles": [
          {"kind": "Report", "language": "en", "headline": 7, "keywords": "war", "quote": []}]}
        """;

    assertThat(intake.complaints(message.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "/articles/0/kind at line 2, column 12: expected one of report, analysis,"
                + " background, opinion, interview, fact-check, live, other, but found “Report”;"
                + " did you mean report? (value.enum)",
            "/articles/0/headline at line 2, column 52: expected a string, but found the number 7"
                + " (type.mismatch)",
            "/articles/0/keywords at line 2, column 67: expected an array, but found the string “war”"
                + " (type.mismatch)",
            "/articles/0/quote at line 2, column 74: unknown property “quote”;"
                + " did you mean quotes? (value.unknown-property)");
    assertThat(intake.complaints("{".getBytes(StandardCharsets.UTF_8))).containsExactly("not JSON");
  }
}
