package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.HibernateValidators;
import io.github.copydesk.RulesTest;
import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Place;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsJsonTest {
  private final NewsJson json = NewsJson.create();

  String write(Object value) {
    return json.write(value);
  }

  @Test
  void readsFromEverySource(@TempDir Path folder) {
    Article article = Samples.full(Article.class);
    byte[] bytes = json.writeBytes(article);
    String text = json.write(article);
    Path file = folder.resolve("article.json");
    json.write(article, file);

    assertThat(json.read(bytes, Article.class)).isEqualTo(article);
    assertThat(json.read(text, Article.class)).isEqualTo(article);
    assertThat(json.read(file, Article.class)).isEqualTo(article);
    assertThat(json.read(new ByteArrayInputStream(bytes), Article.class)).isEqualTo(article);
    assertThat(json.read(new StringReader(text), Article.class)).isEqualTo(article);
  }

  @Test
  void writesTheSameToEverySink(@TempDir Path folder) throws IOException {
    Article article = Samples.full(Article.class);
    byte[] bytes = json.writeBytes(article);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Path file = folder.resolve("article.json");

    json.write(article, stream);
    json.write(article, file);

    assertThat(json.write(article)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    assertThat(stream.toByteArray()).isEqualTo(bytes);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void aFileIsReplacedWhenAllIsWrittenOrNotAtAll(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("article.json");
    Article article = Samples.minimal(Article.class);
    json.write(article, file);
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    json.write(Samples.full(Article.class), link);

    assertThat(json.read(file, Article.class)).isEqualTo(Samples.full(Article.class));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThatThrownBy(() -> json.write(Question.about("half a pair \ud83d"), file))
        .isInstanceOf(NewsJsonException.class);
    assertThat(json.read(file, Article.class)).isEqualTo(Samples.full(Article.class));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, link);
    }
  }

  @Test
  void aFileThatCannotBeReplacedLeavesNothingBesideIt(@TempDir Path folder) throws IOException {
    Path taken = Files.createDirectories(folder.resolve("article.json"));
    Files.createFile(taken.resolve("something"));

    assertThatThrownBy(() -> json.write(Samples.minimal(Article.class), taken))
        .isInstanceOf(UncheckedIOException.class);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
  }

  @Test
  void aFailureOfTheSourceOrSinkIsAnIoFailure(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("no/such/file.json");
    Article article = Samples.minimal(Article.class);
    InputStream torn = InputStream.nullInputStream();
    torn.close();
    OutputStream full = OutputStream.nullOutputStream();
    full.close();

    assertThatThrownBy(() -> json.read(missing, Article.class))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> json.tryRead(torn, Article.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("Stream closed");
    assertThatThrownBy(() -> json.write(article, missing)).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> json.write(article, full))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("Stream closed");
  }

  @Test
  void typesOutsideTheDomainAreRejected() {
    assertThatThrownBy(() -> json.read("{}", Object.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
    assertThatThrownBy(() -> json.write(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theExceptionCarriesAllProblems() {
    NewsJsonException e =
        catchThrowableOfType(
            NewsJsonException.class, () -> json.read("{\"version\":\"1\"}", Article.class));

    assertThat(e.problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple("value.missing", "/kind"),
            tuple("value.missing", "/language"),
            tuple("value.missing", "/headline"),
            tuple("type.mismatch", "/version"));
    assertThat(e).hasMessageContaining("/kind").hasMessageContaining("and 1 more");
  }

  @Test
  void nullMeansAbsentForOptionalsAndListsOnly() {
    String nulls =
        "{\"kind\":\"report\",\"language\":\"en\",\"headline\":\"H\",\"body\":null,\"quotes\":null,"
            + "\"published\":null,\"id\":null}";

    assertThat(json.read(nulls, Article.class))
        .isEqualTo(Article.builder().kind(ArticleKind.REPORT).language("en").headline("H").build());
    assertThat(json.tryRead(nulls.replace("\"H\"", "null"), Article.class).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/headline at line 1, column 45: expected a string, but found null (type.null)");
    assertThat(json.tryRead(nulls.replace("\"body\"", "\"version\""), Article.class).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/version at line 1, column 59: expected an integer, but found null (type.null)");
  }

  @Test
  void defaultsAreWrittenAndNeedNotBeRead() {
    Attribution attribution = Attribution.to(Person.of("A"));

    assertThat(json.write(attribution))
        .isEqualTo("{\"sources\":[{\"type\":\"person\",\"name\":\"A\"}],\"act\":\"stated\"}");
    assertThat(json.read("{\"sources\":[{\"type\":\"person\",\"name\":\"A\"}]}", Attribution.class))
        .isEqualTo(attribution);
  }

  @Test
  void theTypeOfAnActorMayStandAnywhere() {
    for (Class<? extends Actor> type : actors()) {
      Actor actor = Samples.full(type);
      String written = json.write(actor);
      String tag = written.substring(1, written.indexOf(',') + 1);
      String last = "{" + written.substring(1 + tag.length(), written.length() - 1) + "," + tag;

      Actor read = json.read(last.substring(0, last.length() - 1) + "}", Actor.class);

      assertThat(read).isEqualTo(actor);
      assertThat(json.write(read)).isEqualTo(written);
    }
  }

  private static List<Class<? extends Actor>> actors() {
    List<Class<? extends Actor>> actors = new ArrayList<>();
    for (Class<?> type : Actor.class.getPermittedSubclasses()) {
      actors.add(type.asSubclass(Actor.class));
    }
    return actors;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"A\"}|/type at line 1, column 1: missing property “type”; expected one of person, organization, country, group,"
            + " unnamed-source (value.missing)",
        "{\"name\":\"A\",\"type\":null}|/type at line 1, column 20: expected one of person, organization, country, group,"
            + " unnamed-source, but found null (type.null)",
        "{\"type\":\"person\",\"name\":\"A\",\"type\":\"person\"}|/type at line 1, column 29: duplicate property “type”"
            + " (json.duplicate-key)",
        "{\"name\":\"A\",\"type\":\"person\",\"type\":\"person\"}|/type at line 1, column 29: duplicate property “type”"
            + " (json.duplicate-key)",
        "{\"type\":\"java.util.HashMap\"}|/type at line 1, column 9: expected one of person, organization, country, group,"
            + " unnamed-source, but found “java.util.HashMap” (value.enum)",
        "{\"code\":\"UA\",\"name\":\"A\",\"type\":\"person\"}|/code at line 1, column 2: unknown property “code”"
            + " (value.unknown-property)",
        "{\"code\":\"UA\",\"type\":\"country\"}|/name at line 1, column 1: missing property “name” (value.missing)",
      })
  void anActorThatIsNoneIsRejected(String document, String problem) {
    assertThat(json.tryRead(document, Actor.class).toString()).isEqualTo(problem);
  }

  @Test
  void aPropertyOfAKnownTypeNeedsThatType() {
    String dateline = "{\"text\":\"KYIV\",\"agency\":{\"type\":\"person\",\"name\":\"A\"}}";

    assertThat(json.tryRead(dateline, Dateline.class).toString())
        .isEqualTo(
            "/agency/type at line 1, column 33: expected organization, but found “person” (value.enum)");
  }

  @Test
  void extensionsComeBackAsTheyWere() {
    String quote =
        "{\"kind\":\"indirect\",\"text\":\"t\",\"marks\":\"none\","
            + "\"attribution\":{\"sources\":[{\"type\":\"group\",\"description\":\"d\"}],\"act\":\"stated\"},"
            + "\"x-b:😀\":{\"z\":1.10,\"a\":[null,{},[],12345678901234567890]},\"x-a:2\":null,"
            + "\"https://desk.example/slug\":\"s\"}";

    Quote read = json.read(quote, Quote.class);

    assertThat(read.getExtensions().asMap())
        .containsOnlyKeys("x-b:😀", "x-a:2", "https://desk.example/slug");
    assertThat(json.write(read)).isEqualTo(quote);
  }

  @Test
  void aRepeatedExtensionIsRejectedAtEveryDepth() {
    String place = json.write(Samples.minimal(Article.class));
    String twice = place.substring(0, place.length() - 1) + ",\"x:a\":1,\"x:a\":2}";
    String inside = place.substring(0, place.length() - 1) + ",\"x:a\":{\"b\":1,\"b\":2}}";

    assertThat(json.tryRead(twice, Article.class).problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("json.duplicate-key", "/x:a"));
    assertThat(json.tryRead(inside, Article.class).problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("json.duplicate-key", "/x:a/b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-12-17T09:30:00+09:00",
        "2024-12-17T09:30:00.123456789-00:30",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.5+14:00",
        "2024-12-17T09:30:00.120+09:00",
        "2024-12-17T09:30:00+00:00",
        "2024-12-17T09:30:00",
        "2018-01-23",
        "2018-01-23?",
        "2018-01",
        "1997~"
      })
  void datesOfPublicationAreKeptExactly(String time) {
    String article =
        "{\"version\":1,\"status\":\"usable\",\"kind\":\"report\",\"language\":\"en\",\"headline\":\"H\",\"published\":\""
            + time
            + "\"}";

    assertThat(json.write(json.read(article, Article.class))).isEqualTo(article);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-12-17T09:30Z",
        "2024-12-17t09:30:00Z",
        "2024-12-17T09:30:00z",
        "2024-12-17 09:30:00Z",
        "2024-12-17T09:30:00,5Z",
        "2024-12-17T09:30:00+0900",
        "2024-12-17T09:30:00-00:00",
        "2024-12-17T09:30:00+18:01",
        "2024-12-17T09:30:00+19:00",
        "2024-12-17T09:30:00+01:60",
        "2023-02-29T00:00:00Z",
        "2024-13-01T00:00:00Z",
        "2024-12-32T00:00:00Z",
        "2024-12-17T09:60:00Z",
        "2016-12-31T23:59:60Z",
        "2024-12-17T09:30:00.1234567890Z",
        "2024-12-17T09:30:00.Z",
        "+10000-01-01T00:00:00Z",
        " 2024-12-17T09:30:00Z",
        "2024-12-17T09:30:00Z\\n",
        "",
        "1704103200",
        "2024-12-17T02:30:00-05:00[America/New_York]",
        "٢٠٢٤-12-17T09:30:00Z",
        "2024-W51-2",
        "Tue, 17 Dec 2024 09:30:00 GMT"
      })
  void otherSpellingsOfDateTimesAreRejected(String time) {
    String correction = "{\"kind\":\"update\",\"text\":\"t\",\"published\":\"" + time + "\"}";

    assertThat(json.tryRead(correction, Correction.class).problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("value.format", "/published"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-12-16/2024-12-17", "2024-12-17/..", "2024-21", "19", "2024-12-XX"})
  void somethingIsPublishedOnASingleDate(String date) {
    String correction = "{\"kind\":\"update\",\"text\":\"t\",\"published\":\"" + date + "\"}";

    assertThat(json.tryRead(correction, Correction.class).problems())
        .extracting(Problem::code, Problem::pointer, Problem::message)
        .containsExactly(
            tuple(
                "value.format",
                "/published",
                "expected a single moment, day, month or year, but found “" + date + "”"));
  }

  @ParameterizedTest
  @CsvSource({
    "3.0, type.not-integral",
    "1e2, type.not-integral",
    "\"3\", type.mismatch",
    "true, type.mismatch",
    "9223372036854775808, type.out-of-range",
    "-9223372036854775809, type.out-of-range",
    "-1, value.range",
    "[], type.mismatch",
    "{}, type.mismatch"
  })
  void aCountIsAWholeNumber(String number, String code) {
    assertThat(json.tryRead("{\"low\":" + number + "}", Count.class).problems())
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.10", "1E+2", "12.3456789012345678901234567890", "-0.5", "1E-100"})
  void decimalsKeepTheirDigits(String number) {
    String extraction = "{\"method\":\"human\",\"confidence\":" + number + "}";

    assertThat(json.write(json.read(extraction, Extraction.class))).isEqualTo(extraction);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "1e-400",
        "1e1000000000",
        "1e99999999999",
        "0.00000000000000000000000000000000000000000000000000000000000000001"
      })
  void decimalsBeyondTheLimitsAreRejected(String number) {
    String extraction = "{\"method\":\"human\",\"confidence\":" + number + "}";

    assertThat(json.tryRead(extraction, Extraction.class).problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("limit.number", "/confidence"));
  }

  @Test
  void whatCouldNotBeReadBackIsNotWritten() {
    Place far = Place.builder().name("P").latitude(new BigDecimal("1E-200")).build();
    Question half = Question.about("a\ud83d");
    Extraction early = at(Instant.parse("0000-12-31T23:59:59Z"));
    Extraction late = at(Instant.MAX);

    assertThat(rejection(far)).isEqualTo("limit.number at /latitude");
    assertThat(rejection(half)).isEqualTo("json.lone-surrogate at /topic");
    assertThat(rejection(early)).isEqualTo("value.range at /at");
    assertThat(rejection(late)).isEqualTo("value.range at /at");
  }

  private static Extraction at(Instant instant) {
    return Samples.minimal(Extraction.class).toBuilder().at(instant).build();
  }

  private String rejection(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NewsJsonException e =
        catchThrowableOfType(NewsJsonException.class, () -> json.write(value, out));
    assertThat(out.size()).isZero();
    assertThat(e.problems()).hasSize(1);
    return e.problems().get(0).code() + " at " + e.problems().get(0).pointer();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d x \\ude00"})
  void halfOfASurrogatePairIsRejected(String escaped) {
    assertThat(json.tryRead("{\"topic\":\"" + escaped + "\"}", Question.class).problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("json.lone-surrogate", "/topic"));
  }

  @Test
  void aPairIsReadRawAndEscaped() {
    assertThat(json.read("{\"topic\":\"\\ud83d\\ude00😀\"}", Question.class))
        .isEqualTo(Question.about("😀😀"));
  }

  @Test
  void theTextOfAStringMayNotHoldHalfAPair() {
    assertThat(json.tryRead("{\"topic\":\"\ud83d\"}", Question.class).toString())
        .isEqualTo("line 1, column 11: unpaired surrogate in the document (json.lone-surrogate)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|json.empty",
        "` \n`|json.empty",
        "null|type.mismatch",
        "42|type.mismatch",
        "[]|type.mismatch",
        "{\"topic\":\"t\"} x|json.trailing-content",
        "{\"topic\":\"t\"}{}|json.trailing-content",
        "{\"topic\":\"t\"|json.syntax",
        "{'topic':1}|json.syntax",
        "{\"topic\":\"t\",}|json.syntax",
        "<html>|json.syntax",
        "{\"topic\":NaN}|json.syntax",
        "{\"topic\":01}|json.syntax"
      })
  void whatIsNoDocumentIsRejected(String document, String code) {
    assertThat(json.tryRead(document, Question.class).problems())
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @Test
  void atMostAHundredProblemsAreKept() {
    String quotes = String.join(",", Collections.nCopies(5000, "1"));

    Reading<Article> reading = json.tryRead("{\"quotes\":[" + quotes + "]}", Article.class);

    assertThat(reading.problems()).hasSize(101);
    assertThat(reading.problems().get(100).toString()).isEqualTo("and 4903 more (limit.problems)");
  }

  @Test
  void aDocumentThatIsTooDeepInManyPlacesIsSoOnce() {
    String unknown =
        IntStream.range(0, 101).mapToObj(i -> "\"u" + i + "\":1,").collect(Collectors.joining());
    String deep = "[".repeat(70) + "[],".repeat(10_000) + "1" + "]".repeat(70);

    Reading<Question> reading = json.tryRead("{" + unknown + "\"v\":" + deep + "}", Question.class);

    // all names, the depth and the topic, which is missing
    assertThat(reading.problems().get(100).toString()).isEqualTo("and 4 more (limit.problems)");
  }

  /** Up to a thousand rejected values are counted; further ones are not, as they change nothing. */
  @Test
  void ofValuesThatCannotBeMadeSoManyAreCounted() {
    IntFunction<String> identifiers =
        n -> "{\"name\":\"n\",\"identifiers\":[" + "\"x\",".repeat(n - 1) + "\"x\"]}";

    for (int n : new int[] {101, 1000, 1001, 50_000}) {
      List<Problem> problems = json.tryRead(identifiers.apply(n), Place.class).problems();

      assertThat(problems.get(100).toString())
          .isEqualTo("and " + (Math.min(n, 1000) - 100) + " more (limit.problems)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"kileld\",\"other\"', 1",
    "'\"other\",\"kileld\"', 1",
    "'\"kileld\",\"injred\"', 2",
    "'\"kileld\",\"other\",\"injred\",\"killed\"', 2"
  })
  void aLenientReaderTellsWhatItPutInFromWhatWasWritten(String outcomes, int warnings) {
    NewsJson lenient = NewsJson.builder().lenient().build();
    String figure = "{\"outcomes\":[" + outcomes + "],\"count\":{\"best\":1}}";

    Reading<CasualtyFigure> reading = lenient.tryRead(figure, CasualtyFigure.class);

    assertThat(reading.orElseThrow().getOutcomes()).contains(Outcome.OTHER);
    assertThat(reading.warnings()).hasSize(warnings);
  }

  @Test
  void aLenientReaderRefusesWhatWasWrittenTwice() {
    NewsJson lenient = NewsJson.builder().lenient().build();
    for (String outcomes :
        List.of("'other','other'", "'other','x','other'", "'x','other','other'")) {
      String figure = "{'outcomes':[" + outcomes + "],'count':{'best':1}}";

      assertThat(lenient.tryRead(figure.replace('\'', '"'), CasualtyFigure.class).problems())
          .extracting(Problem::message)
          .containsExactly("duplicate value “other”");
    }
  }

  @Test
  void theSchemaOfTheTypeMayBeNamedAndIsNoPartOfTheValue() {
    String schema = "\"$schema\":\"https://copydesk.github.io/schema/1/question.json\"";

    assertThat(json.read("{" + schema + ",\"topic\":\"t\"}", Question.class))
        .isEqualTo(Question.about("t"));
    assertThat(
            json.tryRead("{" + schema.replace("/1/", "/2/") + ",\"topic\":\"t\"}", Question.class)
                .problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("version.unsupported", "/$schema"));
    assertThat(
            json.tryRead(
                    "{\"topic\":\"t\",\"asker\":{\"type\":\"group\",\"description\":\"d\","
                        + schema
                        + "}}",
                    Question.class)
                .problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("value.unknown-property", "/asker/$schema"));
  }

  @Test
  void anIdentifierIsAText() {
    assertThat(json.write(Identifier.of("wikidata", "Q30"))).isEqualTo("\"wikidata:Q30\"");
    assertThat(json.read("\"wikidata:Q30\"", Identifier.class))
        .isEqualTo(Identifier.of("wikidata", "Q30"));
    assertThat(json.tryRead("\"Q30\"", Identifier.class).problems())
        .extracting(Problem::code)
        .containsExactly("value.format");
  }

  @Test
  void messagesShowLittleOfTheInputAndNothingThatMoves() {
    String evil = "\u202e\\u001b[31m" + "x".repeat(5000);

    String message =
        json.tryRead("{\"kind\":\"" + evil + "\"}", Quote.class).problems().get(2).message();

    assertThat(message).contains("\\u{202E}\\u{1B}[31mxxx").doesNotContain("\u202e", "\u001b");
    assertThat(message).hasSizeLessThan(250);
  }

  @Test
  void aValidationReportHasThePointersOfTheJson() {
    Article wrong =
        Article.builder()
            .kind(ArticleKind.REPORT)
            .language("English!")
            .headline(" ")
            .addQuotes(Samples.full(Quote.class).toBuilder().language("x_y").build())
            .keywords(Arrays.asList("ok", ""))
            .build();

    ValidationReport report = json.validate(wrong, NewsValidator.create());

    assertThat(report.isValid()).isFalse();
    assertThat(report.problems())
        .extracting(Problem::pointer)
        .contains("/headline", "/keywords/1", "/language", "/quotes/0/language");
    assertThat(report.toString().lines()).hasSameSizeAs(report.problems());
    assertThat(report.toString()).contains("/keywords/1: must contain visible text (has-text)");
    assertThat(json.validate(Samples.full(Article.class), NewsValidator.create()).toString())
        .isEqualTo("valid");
    assertThat(
            json.validate(Samples.minimal(Article.class), NewsValidator.create(), Publishable.class)
                .problems())
        .extracting(Problem::pointer)
        .contains("/id", "/body");
  }

  @Test
  void aListIsNotValidatedByAnyValidator() {
    List<Article> list = List.of(Samples.minimal(Article.class));
    assertThatThrownBy(() -> json.validate(list, HibernateValidators.create()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a Copydesk domain type: ");
    assertThatThrownBy(() -> json.validate(list, NewsValidator.create()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a Copydesk domain type: ");
  }

  @Test
  void ofWhatIsTooDeepInTwoPlacesNothingIsBuilt() {
    NewsJson shallow = NewsJson.builder().maxDepth(4).build();
    String quote =
        "{\"kind\":\"indirect\",\"text\":\"t\",\"attribution\":{\"sources\":[{\"type\":\"person\","
            + "\"name\":\"n\"}]}}";
    String article =
        "{\"kind\":\"report\",\"language\":\"en\",\"headline\":\"h\",\"quotes\":["
            + quote
            + ","
            + quote
            + "]}";

    assertThat(shallow.tryRead(article, Article.class).problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("limit.depth", "/quotes/0/attribution/sources"));
  }

  @Test
  void aReportCanBeShownInTwoParts() {
    Article article = Samples.minimal(Article.class).toBuilder().headline("").build();
    ValidationReport report = json.validate(article, NewsValidator.create(), Publishable.class);

    assertThat(report.problems(Violation.Level.WRONG))
        .extracting(Problem::pointer)
        .containsExactly("/headline");
    assertThat(report.problems(Violation.Level.UNFIT))
        .extracting(Problem::pointer)
        .containsExactly("/body", "/bylines", "/id", "/published", "/publisher");
  }

  @Test
  void anApplicationsOwnValidatorReportsTheSame() {
    Validator own = HibernateValidators.create();
    RulesTest.cases()
        .map(RulesTest.Case::broken)
        .forEach(
            broken ->
                assertThat(json.validate(broken, own, Publishable.class).problems())
                    .isEqualTo(
                        json.validate(broken, NewsValidator.create(), Publishable.class)
                            .problems()));
    Person nameless =
        Samples.minimal(Person.class).toBuilder().aliases(Collections.nCopies(1200, "")).build();
    assertThat(json.validate(nameless, own).problems())
        .isEqualTo(json.validate(nameless, NewsValidator.create()).problems())
        .hasSize(1001);
  }

  @Test
  void whatAValidatorHasReportedIsNotValidatedAgain() {
    record Delivery(List<@Valid Article> articles) {}
    Article wrong = Samples.minimal(Article.class).toBuilder().headline(" ").addKeyword("").build();
    Validator own = HibernateValidators.create();

    assertThat(ValidationReport.of(own.validate(wrong)).problems())
        .isEqualTo(json.validate(wrong, NewsValidator.create()).problems());
    assertThat(ValidationReport.of(own.validate(new Delivery(List.of(wrong)))).toString().lines())
        .containsExactly(
            "/articles/0/headline: must contain visible text (has-text)",
            "/articles/0/keywords/0: must contain visible text (has-text)");
    assertThat(ValidationReport.of(Set.of()).isValid()).isTrue();
  }

  @Test
  void extensionsBuiltInJavaAreReadBackEqual() {
    Article article =
        Samples.minimal(Article.class).toBuilder()
            .extensions(
                Extensions.copyOf(
                    Map.of("x-desk:a", List.of(1, new BigDecimal("2.50"), Map.of("k", "v")))))
            .build();

    assertThat(json.read(json.write(article), Article.class)).isEqualTo(article);
  }

  @Test
  void moreThan106IsNotAtLeast107() {
    String more = "{\"low\":107,\"wording\":\"more than 106\"}";
    assertThat(json.write(Count.moreThan(106))).isEqualTo(more);
    assertThat(json.read(more, Count.class)).isEqualTo(Count.moreThan(106));
    assertThat(json.write(Count.atLeast(107))).isEqualTo("{\"low\":107}");
  }
}
