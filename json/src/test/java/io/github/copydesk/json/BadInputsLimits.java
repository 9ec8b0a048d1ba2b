package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.bad;
import static io.github.copydesk.json.BadInputsDocument.json;
import static io.github.copydesk.json.BadInputsDocument.large;
import static io.github.copydesk.json.BadInputsDocument.lines;
import static io.github.copydesk.json.BadInputsSamples.ATTRIBUTION;
import static io.github.copydesk.json.BadInputsSamples.COUNTRY;
import static io.github.copydesk.json.BadInputsSamples.article;
import static io.github.copydesk.json.BadInputsSamples.correction;
import static io.github.copydesk.json.BadInputsSamples.quotes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Correction;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Place;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.time.TimeExpression;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Group M: documents beyond the limits. */
final class BadInputsLimits {
  private static final String DEPTH = "limit.depth";
  private static final String SIZE = "limit.document-size";
  private static final String MANY = "limit.collection-size";
  private static final String VIA = "{'sources':[" + COUNTRY + "],'via':";

  private BadInputsLimits() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    depth(cases);
    sizes(cases);
    collections(cases);
    baits(cases);
    return cases;
  }

  private static NewsJson depth(int levels) {
    return NewsJson.builder().maxDepth(levels).build();
  }

  private static void depth(List<BadInputsCase> cases) {
    cases.add(
        bad(
                "M01",
                "64 in an unknown place",
                Article.class,
                article("▸'foo':" + nested(63, "[", "]")))
            .rejected("value.unknown-property /foo"));
    cases.add(
        bad(
                "M01",
                "65 in an unknown place",
                Article.class,
                article("▸'foo':" + "[".repeat(63) + "▸[]" + "]".repeat(63)))
            .rejected("value.unknown-property /foo", DEPTH + " /foo" + "/0".repeat(63)));
    cases.add(
        bad("M01", "six of six in a known place", Article.class, quotes(quote()))
            .by(depth(6))
            .kept());
    cases.add(
        bad(
                "M01",
                "six of five in a known place",
                Article.class,
                quotes(quote().replace(COUNTRY, "▸" + COUNTRY)))
            .by(depth(5))
            .rejected(DEPTH + " /quotes/0/attribution/sources/0"));
    cases.add(
        bad("M01", "32 in an extension", Article.class, article("'x:a':" + nested(32, "[", "]")))
            .kept());
    cases.add(
        bad(
                "M01",
                "33 in an extension",
                Article.class,
                article("'x:a':" + "[".repeat(32) + "▸[]" + "]".repeat(32)))
            .rejected(DEPTH + " /x:a" + "/0".repeat(32)));
    cases.add(holds("M01", "the pointer is cut", BadInputsLimits::longPointer));

    String pointer = "/0".repeat(64);
    cases.add(
        large("M02", "100,000 lists", Article.class, () -> nested(100_000, "[", "]"))
            .rejected("type.mismatch 1:1", DEPTH + " " + pointer + " 1:65"));
    cases.add(
        large("M02", "100,000 lists, open", Article.class, () -> "[".repeat(100_000))
            .rejected("type.mismatch 1:1", DEPTH + " " + pointer + " 1:65"));
    cases.add(
        large("M02", "100,000 objects, open", Article.class, () -> "{'a':".repeat(100_000))
            .rejected("value.unknown-property /a 1:2", DEPTH + " " + "/a".repeat(64) + " 1:321"));
    cases.add(
        large(
                "M02",
                "100,000 lists in an extension",
                Article.class,
                () ->
                    article(
                        "'x:a':"
                            + "[".repeat(32)
                            + "▸"
                            + nested(99_968, "[", "]")
                            + "]".repeat(32)))
            .rejected(DEPTH + " /x:a" + "/0".repeat(32)));
    cases.add(holds("M02", "on a stack of 256 KB", BadInputsLimits::onSmallStack));
    cases.add(
        large(
                "M03",
                "via 200 times",
                Attribution.class,
                () -> nested(200, VIA, "}").replace(":}", ":null}"))
            .rejected(DEPTH + " " + "/via".repeat(62) + "/sources/0 1:3051"));
    cases.add(
        bad(
                "M03",
                "via nine times",
                Attribution.class,
                "▸" + nested(9, VIA, "}").replace(":}", ":null}"))
            .rejected("value.invariant")
            .says("more than 8"));
    cases.add(holds("M04", "built in Java", BadInputsLimits::builtInJava));
    cases.add(
        holds(
            "M04",
            "deeper than the reader's limit is not written",
            BadInputsLimits::writtenTooDeep));
  }

  private static String quote() {
    return "{'kind':'indirect','text':'t','marks':'none','attribution':" + ATTRIBUTION + "}";
  }

  private static String nested(int levels, String open, String close) {
    return open.repeat(levels) + close.repeat(levels);
  }

  private static void longPointer() {
    String group = "{'type':'group','description':'d','affiliation':";
    String document = json(nested(65, group, "}").replace(":}", ":null}"));
    Reading<Group> reading = NewsJson.create().tryRead(document, Group.class);
    BadInputsPromises.ofReading(reading, document);
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().get(0).pointer())
        .hasSize(512)
        .startsWith("/affiliation/affiliation/")
        .endsWith("…");
  }

  private static void onSmallStack() throws InterruptedException {
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    List<String> documents =
        List.of(
            "[".repeat(100_000),
            json("{'a':").repeat(100_000),
            json(article("'x:a':" + nested(100_000, "[", "]"))),
            json(VIA.repeat(100_000)),
            json("{'kind':'partial','inResponseTo':" + "{'asker':{'affiliation':".repeat(50_000)));
    Thread thread =
        new Thread(
            null,
            () -> {
              for (String document : documents) {
                for (Class<?> type : List.of(Article.class, Attribution.class, Quote.class)) {
                  Reading<?> reading = NewsJson.create().tryRead(document, type);
                  assertThat(reading.problems())
                      .extracting(Problem::code)
                      .containsAnyOf(DEPTH, "value.unknown-property");
                }
              }
            },
            "small stack",
            256 << 10);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    thread.join();
    assertThat(thrown.get()).isNull();
  }

  /** Nesting is bounded when a value is built, so nothing too deep can be validated or written. */
  private static void builtInJava() {
    Attribution attribution = Attribution.to(Group.of("g"));
    Place place = Place.of("p");
    Organization organization = Organization.of("o");
    for (int depth = 2; depth <= 8; depth++) {
      attribution = Attribution.to(Group.of("g" + depth)).toBuilder().via(attribution).build();
      place = Place.of("p").toBuilder().within(place).build();
      organization = Organization.of("o").toBuilder().parent(organization).build();
    }
    Attribution.Builder via = Attribution.to(Group.of("g")).toBuilder().via(attribution);
    Place.Builder within = Place.of("p").toBuilder().within(place);
    Organization.Builder parent = Organization.of("o").toBuilder().parent(organization);
    assertThatThrownBy(via::build).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(within::build).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(parent::build).isInstanceOf(IllegalArgumentException.class);

    List<Object> list = List.of();
    for (int depth = 1; depth < 10_000; depth++) {
      list = List.of(list);
    }
    List<Object> deep = list;
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    assertThatThrownBy(() -> Extensions.of("x:a", deep))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Extensions.of("x:a", endless))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void writtenTooDeep() {
    Article article = Samples.full(Article.class);
    NewsJsonException e =
        catchThrowableOfType(NewsJsonException.class, () -> depth(3).write(article));
    assertThat(e).isNotNull();
    assertThat(e.problems()).extracting(Problem::code).containsExactly(DEPTH);
  }

  private static void sizes(List<BadInputsCase> cases) {
    cases.add(
        large("M05", "17 MiB with the usual limit", Question.class, () -> topic(17 << 20))
            .rejected(SIZE + " 1:1"));
    cases.add(
        large("M05", "16 MiB with the usual limit", Question.class, () -> topic(16 << 20)).kept());
    cases.add(holds("M05", "14 of 13 bytes from every source", BadInputsLimits::everySource));
    cases.add(
        holds(
            "M05",
            "14 of 13 bytes are not written",
            () ->
                assertThat(
                        catchThrowableOfType(
                                NewsJsonException.class, () -> bytes(13).write(Question.about("é")))
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly(SIZE)));
    cases.add(bad("M05", "13 of 13 bytes", Question.class, "{'topic':'t'}").by(bytes(13)).kept());
    cases.add(
        holds("M06", "40 MB of white space are not read to the end", BadInputsLimits::endless));
    cases.add(
        holds("M10", "toString and hashCode of a large article", BadInputsLimits::largeArticle));
  }

  private static NewsJson bytes(int size) {
    return NewsJson.builder().maxDocumentSize(size).build();
  }

  /** A question of this many bytes. */
  private static String topic(int size) {
    String ends = "{'topic':''}";
    return ends.replace("''", "'" + "x".repeat(size - ends.length()) + "'");
  }

  private static void everySource() {
    String document = "{\"topic\":\"é\"}";
    byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
    NewsJson json = bytes(13);
    for (Reading<?> reading :
        List.of(
            json.tryRead(utf8, Question.class),
            json.tryRead(document, Question.class),
            json.tryRead(new ByteArrayInputStream(utf8), Question.class),
            json.tryRead(new StringReader(document), Question.class))) {
      BadInputsPromises.ofReading(reading, document);
      assertThat(lines(reading.problems())).containsExactly(SIZE + " 1:1");
    }
  }

  private static void endless() {
    int[] read = {0};
    InputStream spaces =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return read[0] > 40_000_000 ? -1 : ' ';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            read[0] += length;
            return read[0] > 40_000_000 ? -1 : length;
          }
        };
    assertThat(lines(NewsJson.create().tryRead(spaces, Article.class).problems()))
        .containsExactly(SIZE + " 1:1");
    assertThat(read[0]).isLessThan(17 << 20);
  }

  private static void largeArticle() {
    Article article =
        Samples.full(Article.class).toBuilder()
            .headline("H".repeat(1_000_000))
            .body("b".repeat(15_000_000))
            .build();
    assertThat(article.toString()).hasSizeLessThanOrEqualTo(1000);
    assertThat(article.hashCode()).isEqualTo(article.toBuilder().build().hashCode());
    for (Object part : List.of(article.getQuotes(), article.getSanctions())) {
      assertThat(part.toString()).hasSizeLessThanOrEqualTo(1002);
    }
  }

  private static void collections(List<BadInputsCase> cases) {
    cases.add(
        large(
                "M07",
                "a million texts",
                Article.class,
                () -> article("'keywords':▸[" + million("'a'") + "]"))
            .rejected(MANY + " /keywords"));
    cases.add(
        large(
                "M07",
                "a million in an extension",
                Article.class,
                () -> article("'x:a':▸[" + million("1") + "]"))
            .rejected(MANY + " /x:a"));
    cases.add(
        large(
                "M07",
                "a million where no list is known",
                Article.class,
                () -> article("▸'foo':[" + million("1") + "]"))
            .rejected("value.unknown-property /foo"));
    cases.add(
        large(
                "M07",
                "100,000 texts",
                Article.class,
                () -> article("'keywords':[" + "'a',".repeat(99_999) + "'a']"))
            .kept());
    cases.add(
        large(
                "M08",
                "a million wrong texts",
                Article.class,
                () -> article("'keywords':[▸" + million("1") + "]"))
            .rejectedFirst("type.mismatch /keywords/0")
            .says("and 99901 more"));
    cases.add(
        large(
                "M08",
                "a million wrong objects",
                Article.class,
                () -> article("'quotes':[▸" + million("{}") + "]"))
            .rejectedFirst("value.missing /quotes/0/kind")
            .says("more"));
  }

  private static String million(String element) {
    return (element + ",").repeat(999_999) + element;
  }

  /** What makes a backtracking or naive parser slow; each takes no time, which is not measured. */
  private static void baits(List<BadInputsCase> cases) {
    for (String part : List.of("a", "a-", "en-", "x-ab-", "-")) {
      cases.add(
          large(
                  "M09",
                  "a language of many " + part,
                  Article.class,
                  () -> article("").replace("'en'", "'" + bait(part) + "'"))
              .breaks("language-tag /language"));
    }
    for (String part : List.of("a", "a.", "-", "1")) {
      cases.add(
          large(
                  "M09",
                  "an identifier of many " + part,
                  Identifier.class,
                  () -> "▸'" + bait(part) + "!:'")
              .rejected("value.format"));
    }
    for (String part : List.of("2", "2024/", "2024-01-", "0")) {
      cases.add(
          large(
                  "M09",
                  "a date of many " + part,
                  TimeExpression.class,
                  () -> "{'value':▸'" + bait(part) + "'}")
              .rejected("value.format /value"));
      cases.add(
          large(
                  "M09",
                  "a time of many " + part,
                  Correction.class,
                  () -> correction("▸'" + bait(part) + "'"))
              .rejected("value.format /published"));
    }
    for (String start : List.of("http://[:", "http://[a:", "%4", "http://x/ ")) {
      cases.add(
          large(
                  "M09",
                  "an address of many " + start,
                  Programme.class,
                  () -> address("▸", bait(start)))
              .rejected("value.format /url"));
    }
    for (String start : List.of("http://a.b/", "http://1.", "http://@a/")) {
      cases.add(
          large(
                  "M09",
                  "an address that is long, of " + start,
                  Programme.class,
                  () -> address("", start + bait("x/../")))
              .valid());
    }
    for (String label : List.of("a.", ".", "a", "@", "1.", "-")) {
      cases.add(
          large(
                  "M09",
                  "a host of many " + label,
                  Programme.class,
                  () -> address("", "http://" + bait(label)))
              .breaks("web-url /url"));
    }
    cases.add(
        large(
                "M09",
                "a key of many letters",
                Article.class,
                () -> "▸" + article("'" + bait("a") + "':1"))
            .rejected("limit.name-length"));
    cases.add(
        large("M09", "a passage that nearly occurs", Quote.class, BadInputsLimits::nearly)
            .breaks("verbatim-in-text /verbatim/0"));
  }

  private static String bait(String part) {
    return part.repeat(200_000 / part.length());
  }

  private static String address(String mark, String url) {
    return "{'name':'n','url':" + mark + "'" + url + "'}";
  }

  private static String nearly() {
    return "{'kind':'mixed','text':'"
        + "a".repeat(40_000)
        + "','verbatim':['"
        + "a".repeat(20_000)
        + "b'],'marks':'balanced','attribution':"
        + ATTRIBUTION
        + "}";
  }
}
