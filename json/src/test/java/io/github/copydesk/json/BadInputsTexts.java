package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.bad;
import static io.github.copydesk.json.BadInputsDocument.json;
import static io.github.copydesk.json.BadInputsDocument.large;
import static io.github.copydesk.json.BadInputsDocument.lines;
import static io.github.copydesk.json.BadInputsSamples.article;
import static io.github.copydesk.json.BadInputsSamples.articleOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.quote.Question;
import io.github.copydesk.validation.NewsValidator;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Group I: strings. */
final class BadInputsTexts {
  private static final String LONE = "json.lone-surrogate";
  private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"(?=[,}\\]])");

  private BadInputsTexts() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    surrogates(cases);
    kept(cases);
    controls(cases);
    patterns(cases);
    lengths(cases);
    return cases;
  }

  private static BadInputsDocument topic(String row, String name, String text) {
    return bad(row, name, Question.class, "{'topic':" + text + "}");
  }

  private static void surrogates(List<BadInputsCase> cases) {
    for (String half :
        List.of("\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d x \\ude00", "\\ud83d\\ud83d")) {
      cases.add(topic("I01", half, "▸'" + half + "'").rejected(LONE + " /topic"));
      cases.add(
          bad(
                  "I01",
                  half + " in a list of an extension",
                  Article.class,
                  article("'x:a':[▸'" + half + "']"))
              .rejected(LONE + " /x:a/0"));
    }
    cases.add(bad("I01", "in an identifier", Identifier.class, "▸'uri:\\ud83d'").rejected(LONE));
    cases.add(
        bad("I01", "in a name", Question.class, "{'topic':'t','a\\ud83d▸':1}").rejected(LONE));
    cases.add(
        bad("I01", "in a name of an extension", Article.class, article("'x:a':{'\\ude00▸':1}"))
            .rejected(LONE + " /x:a"));
    cases.add(
        holds(
            "I01",
            "in a Java string",
            () ->
                assertThat(
                        lines(
                            NewsJson.create()
                                .tryRead("{\n\"t\":\"\ud83d\"}", Question.class)
                                .problems()))
                    .containsExactly(LONE + " 2:6")));
    cases.add(holds("I02", "is not written", BadInputsTexts::writeHalf));
    cases.add(
        holds(
            "I02",
            "cannot be in an extension",
            () -> {
              for (Object value : List.of("a\ud83d", List.of("\ude00"), Map.of("\ud83d", 1))) {
                assertThatThrownBy(() -> Extensions.of("x:a", value))
                    .isInstanceOf(IllegalArgumentException.class);
              }
              assertThatThrownBy(() -> Extensions.of("x:\ud83d", 1))
                  .isInstanceOf(IllegalArgumentException.class);
            }));
    cases.add(topic("I03", "a pair, raw", "'😀'").valid());
    cases.add(topic("I03", "a pair, escaped", "'\\ud83d\\ude00'").keptAs("{'topic':'😀'}"));
    cases.add(
        bad(
                "I03",
                "a pair in a name, escaped",
                Article.class,
                article("'x:\\uD83D\\uDE00':{'\\ud83d\\ude00':1}"))
            .keptAs(article("'x:😀':{'😀':1}")));
  }

  private static void writeHalf() {
    NewsJson json = NewsJson.create();
    for (String half : List.of("\ud83d", "\ude00", "a\ude00\ud83db")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      NewsJsonException e =
          catchThrowableOfType(
              NewsJsonException.class, () -> json.write(Question.about(half), out));
      assertThat(lines(e.problems())).containsExactly(LONE + " /topic -");
      e.problems().forEach(problem -> BadInputsPromises.of(problem, half));
      assertThat(out.size()).isZero();
    }
  }

  private static void kept(List<BadInputsCase> cases) {
    cases.add(topic("I04", "NFC", "'caf\u00E9'").valid());
    cases.add(topic("I04", "NFD", "'cafe\u0301'").valid());
    cases.add(
        holds(
            "I04",
            "are not equal",
            () ->
                assertThat(Question.about("caf\u00E9"))
                    .isNotEqualTo(Question.about("cafe\u0301"))));
    cases.add(topic("I05", "bidi controls, no warning", "'a\u202Eb\u2066c'").valid());
    cases.add(
        bad(
                "I05",
                "bidi controls in a message",
                Article.class,
                article("").replace("'report'", "▸'\u202Ea\u2066'"))
            .rejected("value.enum /kind")
            .says("\\u{202E}a\\u{2066}"));
    cases.add(topic("I06", "joined emoji", "'👩\u200D👩\u200D👧 a\u200Bb\uFEFFc'").valid());
    cases.add(
        topic("I06", "a flag of tag characters", "'🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F'")
            .valid());
    cases.add(topic("I08", "U+2028 and U+2029", "'a\u2028b\u2029c'").valid());
    cases.add(topic("I08", "U+0085, a C1 control", "'a\u0085b'").breaks("well-formed-text /topic"));
    cases.add(
        bad("I08", "they end no line", Question.class, "{'topic':'a\u2028b\u2029c\u0085d',▸'x':1}")
            .rejected("value.unknown-property /x"));
    cases.add(
        topic(
                "I09",
                "noncharacters, private use, unassigned",
                "'\uFFFE\uFFFF\uFDD0\uE000\u0378\uDBFF\uDFFF'")
            .kept());
    cases.add(topic("I10", "200 marks on a letter", "'e" + "\u0301".repeat(200) + "'").valid());
    cases.add(
        large(
                "I10",
                "a million marks on a letter",
                Question.class,
                () -> "{'topic':'e" + "\u0301".repeat(1_000_000) + "'}")
            .valid());
    cases.add(topic("I15", "spaces at both ends", "'  leading and trailing  '").valid());
    cases.add(topic("I16", "a Cyrillic letter", "'P\u0430t Ryder'").valid());
    cases.add(
        holds(
            "I16",
            "is another name",
            () -> assertThat(Person.of("P\u0430t Ryder")).isNotEqualTo(Person.of("Pat Ryder"))));
  }

  /** Controls are kept by reading and writing, and break one rule in every string. */
  private static void controls(List<BadInputsCase> cases) {
    for (String control : List.of("\\u0000", "\\u0001", "\\u001B", "\\u000B", "\\u001F")) {
      cases.add(topic("I07", control, "'a" + control + "b'").breaks("well-formed-text /topic"));
    }
    cases.add(topic("I07", "DEL", "'a\u007Fb'").breaks("well-formed-text /topic"));
    cases.add(topic("I07", "tab and line feed are no controls", "'a\\tb\\nc'").valid());
    cases.add(holds("I07", "in every text of every type", BadInputsTexts::everyControl));
    cases.add(
        bad("I13", "CR LF in a headline", Article.class, articleOf("Losses\\r\\n2024 INFO ok", ""))
            .breaks("well-formed-text /headline"));
    cases.add(
        holds(
            "I13",
            "no line of a log is forged",
            () -> {
              for (String end : List.of("\\r\\n", "\\n", "\u2028", "\u0085")) {
                String document = json(articleOf("Losses" + end + "INFO ok", ""));
                assertThat(NewsJson.create().read(document, Article.class).toString().lines())
                    .hasSize(1);
              }
            }));
  }

  private static void everyControl() {
    NewsJson json = NewsJson.create();
    NewsValidator validator = NewsValidator.create();
    String minimal = json.write(Samples.minimal(Article.class));
    Article extended =
        Samples.minimal(Article.class).toBuilder().extensions(Samples.extensions()).build();
    String extensions = json.write(extended).substring(minimal.length() - 1).replaceFirst("}$", "");
    int kept = 0;
    for (Class<?> type : Samples.types()) {
      String document = json.write(Samples.full(type)).replace(extensions, "");
      for (MatchResult text : VALUE.matcher(document).results().toList()) {
        String changed =
            document.substring(0, text.start(1)) + "a\\u0001b" + document.substring(text.end(1));
        Reading<?> reading = json.tryRead(changed, type);
        BadInputsPromises.ofReading(reading, changed);
        if (reading.value().isPresent()) {
          List<Problem> problems = json.validate(reading.orElseThrow(), validator).problems();
          BadInputsPromises.ofRules(problems, changed);
          assertThat(problems).as(changed).isNotEmpty();
          kept++;
        }
      }
    }
    assertThat(kept).isGreaterThan(250);
  }

  private static void patterns(List<BadInputsCase> cases) {
    for (String pattern :
        List.of(
            "${7*7}",
            "#{7*7}",
            "{jakarta.validation.constraints.NotNull.message}",
            "{0} %s {name}",
            "${jndi:ldap://x.example/a}",
            "${validatedValue}",
            "{{name}} ${")) {
      cases.add(topic("I12", pattern, "'" + pattern + "'").valid());
      cases.add(
          bad("I12", pattern + " in the message of a rule", Person.class, person(pattern))
              .breaks("alias-differs-from-name /aliases/0")
              .says("“" + pattern + "”"));
      cases.add(
          bad(
                  "I12",
                  pattern + " in the message of a reader",
                  Article.class,
                  article("").replace("'report'", "▸'" + pattern + "'"))
              .rejected("value.enum /kind")
              .says("“" + pattern + "”"));
    }
    cases.add(
        bad(
                "I12",
                "backslashes in the message of a rule",
                Person.class,
                person("\\\\{a\\\\} \\\\$ \\\\\\\\"))
            .breaks("alias-differs-from-name /aliases/0")
            .says("“\\{a\\} \\$ \\\\”"));
  }

  private static String person(String name) {
    return "{'type':'person','name':'" + name + "','aliases':['" + name + "']}";
  }

  private static void lengths(List<BadInputsCase> cases) {
    cases.add(
        large(
                "I14",
                "a body of a megabyte",
                Article.class,
                () -> article("'body':'" + "x".repeat(1_000_000) + "'"))
            .valid());
    cases.add(
        large(
                "I14",
                "a body of 25 megabytes",
                Article.class,
                () -> article("'body':'" + "x".repeat(25_000_000) + "'"))
            .rejected("limit.document-size 1:1"));
    NewsJson ten = NewsJson.builder().maxStringLength(10).build();
    cases.add(
        bad("I14", "eleven of ten characters", Question.class, "{'topic':▸'12345678901'}")
            .by(ten)
            .rejected("limit.string-length /topic"));
    cases.add(bad("I14", "ten of ten", Question.class, "{'topic':'1234567890'}").by(ten).kept());
    cases.add(
        bad(
                "I14",
                "eleven of ten in an extension",
                Article.class,
                article("'x:a':[▸'12345678901']"))
            .by(ten)
            .rejected("limit.string-length /x:a/0"));
    cases.add(
        bad(
                "I14",
                "eleven of ten for an address",
                Article.class,
                "{'id':▸'urn:x:12345','kind':'report','language':'en','headline':'H'}")
            .by(ten)
            .rejected("limit.string-length /id"));
    cases.add(
        holds(
            "I14",
            "eleven of ten are not written",
            () ->
                assertThat(
                        catchThrowableOfType(
                                NewsJsonException.class,
                                () -> ten.write(Question.about("12345678901")))
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly("limit.string-length")));
  }
}
