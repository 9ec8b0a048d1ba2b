package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.bad;
import static io.github.copydesk.json.BadInputsDocument.large;
import static io.github.copydesk.json.BadInputsSamples.COUNTRY;
import static io.github.copydesk.json.BadInputsSamples.LENIENT;
import static io.github.copydesk.json.BadInputsSamples.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.article.Article;
import io.github.copydesk.quote.Question;
import io.github.copydesk.source.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Group C: property names. */
final class BadInputsKeys {
  private static final String DUPLICATE = "json.duplicate-key";
  private static final String UNKNOWN = "value.unknown-property";
  private static final String SCHEMA =
      "'$schema':'https://copydesk.github.io/schema/1/question.json'";
  private static final NewsJson TEN = NewsJson.builder().maxCollectionSize(10).build();

  private BadInputsKeys() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    repeated(cases);
    unknown(cases);
    odd(cases);
    many(cases);
    return cases;
  }

  private static BadInputsDocument question(String row, String name, String text) {
    return bad(row, name, Question.class, text);
  }

  private static BadInputsDocument verification(String row, String name, String aspects) {
    return bad(row, name, Verification.class, "{'status':'verified','aspects':{" + aspects + "}}");
  }

  private static void repeated(List<BadInputsCase> cases) {
    cases.add(
        question("C01", "the same value", "{'topic':'t',▸'topic':'t'}")
            .rejected(DUPLICATE + " /topic")
            .says("duplicate property “topic”"));
    cases.add(
        question("C01", "three times", "{'topic':'t',▸'topic':'t',▸'topic':'t'}")
            .rejected(DUPLICATE + " /topic", DUPLICATE + " /topic"));
    cases.add(
        verification("C01", "a key of an enum", "'place':'verified',▸'place':'verified'")
            .rejected(DUPLICATE + " /aspects/place"));
    cases.add(
        question("C01", "the schema", "{" + SCHEMA + ",▸" + SCHEMA + ",'topic':'t'}")
            .rejected(DUPLICATE + " /$schema"));
    cases.add(
        question("C02", "another value", "{'topic':'t',▸'topic':'u'}")
            .rejected(DUPLICATE + " /topic"));
    cases.add(
        question(
                "C02",
                "a value of another type, which is not looked at",
                "{'topic':'t',▸'topic':[{}]}")
            .rejected(DUPLICATE + " /topic"));
    cases.add(
        question("C02", "a lenient reader too", "{'topic':'t',▸'topic':'u'}")
            .by(LENIENT)
            .rejected(DUPLICATE + " /topic"));
    cases.add(
        question("C03", "spelt with an escape", "{'topic':'t',▸'\\u0074opic':'t'}")
            .rejected(DUPLICATE + " /topic"));
    cases.add(
        extension("C03", "an extension spelt with an escape", "'x:a':1,▸'x:\\u0061':1")
            .rejected(DUPLICATE + " /x:a"));
    cases.add(extension("C04", "an extension", "'x:a':1,▸'x:a':1").rejected(DUPLICATE + " /x:a"));
    cases.add(
        extension("C04", "inside an extension", "'x:a':[{'b':{'c':1,▸'c':1}}]")
            .rejected(DUPLICATE + " /x:a/0/b/c"));
    cases.add(
        extension("C04", "inside what is unknown, which is skipped whole", "▸'foo':{'b':1,'b':1}")
            .rejected(UNKNOWN + " /foo"));
    cases.add(
        question("C05", "the first is null", "{'topic':▸null,▸'topic':'t'}")
            .rejected("type.null /topic", DUPLICATE + " /topic"));
    cases.add(
        question("C05", "both are null", "{'topic':'t','asker':null,▸'asker':null}")
            .rejected(DUPLICATE + " /asker"));
    cases.add(
        extension("C05", "a null in an extension", "'x:a':{'b':null,▸'b':null}")
            .rejected(DUPLICATE + " /x:a/b"));
    cases.add(
        verification("C05", "a null by a key of an enum", "'place':▸null,▸'place':'verified'")
            .rejected("type.null /aspects/place", DUPLICATE + " /aspects/place"));
    cases.add(
        verification("C05", "a wrong value by a key of an enum", "'place':▸'x',▸'place':'verified'")
            .rejected("value.enum /aspects/place", DUPLICATE + " /aspects/place"));
  }

  private static BadInputsDocument extension(String row, String name, String properties) {
    return bad(row, name, Article.class, article(properties));
  }

  private static void unknown(List<BadInputsCase> cases) {
    cases.add(
        extension("C06", "two letters off", "▸'keyword':['a']")
            .rejected(UNKNOWN + " /keyword")
            .says("“keyword”; did you mean keywords?"));
    cases.add(extension("C06", "like no other", "▸'zzz':[{'a':[1]}]").rejected(UNKNOWN + " /zzz"));
    cases.add(
        extension("C06", "long", "▸'" + "k".repeat(200) + "':1")
            .rejected(UNKNOWN + " /" + "k".repeat(200))
            .shows(64));
    cases.add(
        question("C06", "a namespace where there are no extensions", "{'topic':'t',▸'x:a':1}")
            .rejected(UNKNOWN + " /x:a"));
    cases.add(
        extension("C06", "no namespace before or after the colon", "▸':a':1,▸'x:':1,▸'x:a b':1")
            .rejected(UNKNOWN + " /:a", UNKNOWN + " /x:", UNKNOWN + " /x:a b"));

    cases.add(
        question(
                "C06", "after characters of two, three and four bytes", "{'topic':'é€😀',▸'zzz':1}")
            .rejected(UNKNOWN + " /zzz"));

    String kept =
        "'x-b:z':{'n':1.10,'m':1E+400,'l':[12345678901234567890,null,{}]},'x-a:y':null,"
            + "'https://desk.example/slug':'s'";
    cases.add(extension("C07", "a namespace: kept, with order and digits", kept).kept());
    cases.add(
        extension("C07", "lenient and no namespace: left out with a warning", "▸'foo':{'n':1.10}")
            .by(LENIENT)
            .warned(article(""), UNKNOWN + " /foo"));
    cases.add(
        verification("C07", "lenient and no key of the enum", "▸'mood':'verified'")
            .by(LENIENT)
            .warned("{'status':'verified'}", UNKNOWN + " /aspects/mood"));
    cases.add(
        bad("C08", "Headline beside headline", Article.class, article("▸'Headline':'x'"))
            .rejected(UNKNOWN + " /Headline")
            .says("did you mean headline?"));
    cases.add(
        question("C08", "Topic for topic", "▸{▸'Topic':'t'}")
            .rejected("value.missing /topic", UNKNOWN + " /Topic"));
    cases.add(
        question("C08", "a lenient reader too", "▸{'Topic':'t'}")
            .by(LENIENT)
            .rejected("value.missing /topic"));
  }

  private static void odd(List<BadInputsCase> cases) {
    cases.add(named("C09", "a space at the end", "topic ").says("“topic ”"));
    cases.add(named("C09", "a zero-width space", "topic\u200B").says("200B"));
    cases.add(named("C09", "a byte order mark", "\uFEFFtopic").says("FEFF"));
    cases.add(named("C09", "a no-break space", "topic\u00A0").says("A0"));
    cases.add(named("C09", "a Cyrillic letter", "t\u043Epic").says("43E", "did you mean topic?"));

    cases.add(
        question("C10", "pointers of odd names", "{'topic':'t',▸'':1,▸'a.b[0]/c~d':2,▸'~1':3}")
            .rejected(UNKNOWN + " /", UNKNOWN + " /a.b[0]~1c~0d", UNKNOWN + " /~01"));
    cases.add(
        extension("C10", "a pointer through odd names", "'x:a/b':{'':[{'~':1,▸'~':1}]}")
            .rejected(DUPLICATE + " /x:a~1b//0/~0"));
    cases.add(
        extension("C10", "odd names in an extension are kept", "'x:a.b[0]/c~d':{'':1,'~':{}}")
            .kept());

    for (String key : List.of("@class", "@type", "@c", "__proto__", "$ref", "$id", "type")) {
      cases.add(
          question("C11", key, "{'topic':'t',▸'" + key + "':'java.util.HashMap'}")
              .rejected(UNKNOWN + " /" + key));
    }
    cases.add(
        extension("C11", "kept in an extension", "'x:a':{'@class':'java.util.HashMap','$ref':'#'}")
            .kept());
  }

  private static BadInputsCase named(String row, String name, String key) {
    return question(row, name, "{'topic':'t',▸'" + key + "':1}").rejected(UNKNOWN + " /" + key);
  }

  private static void many(List<BadInputsCase> cases) {
    String length = "limit.name-length";
    String size = "limit.collection-size";
    String long300 = "'" + "k".repeat(300) + "':1";
    cases.add(extension("C12", "256 characters", "'x:" + "k".repeat(254) + "':1").kept());
    cases.add(
        bad("C12", "257", Article.class, "▸" + article("'x:" + "k".repeat(255) + "':1"))
            .rejected(length));
    cases.add(
        bad("C12", "300 and no namespace", Article.class, "▸" + article(long300)).rejected(length));
    cases.add(
        bad("C12", "300 in an actor", Actor.class, "▸{" + long300 + "," + COUNTRY.substring(1))
            .rejected(length));
    cases.add(
        bad(
                "C12",
                "300 in place of a key of an enum",
                Verification.class,
                "{'status':'verified','aspects':▸{" + long300 + "}}")
            .rejected(length + " /aspects"));
    cases.add(
        large("C12", "a million", Article.class, () -> "▸" + article(million("'x:")))
            .rejected(length));
    cases.add(
        large(
                "C12",
                "a million in an extension",
                Article.class,
                () -> article("'x:a':▸{" + million("'") + "}"))
            .rejected(length + " /x:a"));

    cases.add(
        large("C13", "100,000 are kept", Article.class, () -> article(names("'x:", 100_000)))
            .kept());
    cases.add(
        large("C13", "100,001 are not", Article.class, () -> "▸" + article(names("'x:", 100_001)))
            .rejected(size));
    cases.add(
        large(
                "C13",
                "100,001 in an extension",
                Article.class,
                () -> article("'x:a':▸{" + names("'", 100_001) + "}"))
            .rejected(size + " /x:a"));
    cases.add(
        bad(
                "C13",
                "eleven of ten, lenient",
                Question.class,
                "{'topic':'t'," + names("'k", 11) + "}")
            .by(TEN)
            .rejectedFirst(size + " 1:1", UNKNOWN + " /k0 1:14"));
    cases.add(
        verification("C13", "eleven of ten in place of keys of an enum", names("'k", 11))
            .by(TEN)
            .rejectedFirst(size + " /aspects 1:32", UNKNOWN + " /aspects/k0 1:33"));
    cases.add(
        large("C14", "16,384 with one hash code", Article.class, () -> article(collisions("x:")))
            .kept());
    cases.add(
        large(
                "C14",
                "16,384 with one hash code in an extension",
                Article.class,
                () -> article("'x:a':{" + collisions("") + "}"))
            .kept());
    cases.add(holds("C14", "the hash codes are equal", BadInputsKeys::collide));
  }

  private static String million(String start) {
    return start + "k".repeat(1_000_000) + "':1";
  }

  private static String names(String start, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> start + i + "':1")
        .collect(Collectors.joining(","));
  }

  /** Names with equal hash codes: Aa and BB have the same. */
  private static String collisions(String start) {
    return IntStream.range(0, 1 << 14)
        .mapToObj(i -> "'" + collision(start, i) + "':1")
        .collect(Collectors.joining(","));
  }

  private static String collision(String start, int number) {
    StringBuilder name = new StringBuilder(start);
    for (int bit = 0; bit < 14; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  private static void collide() {
    assertThat(IntStream.range(0, 1 << 14).map(i -> collision("x:", i).hashCode()).distinct())
        .hasSize(1);
  }
}
