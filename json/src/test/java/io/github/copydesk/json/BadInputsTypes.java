package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.bad;
import static io.github.copydesk.json.BadInputsDocument.json;
import static io.github.copydesk.json.BadInputsDocument.lines;
import static io.github.copydesk.json.BadInputsSamples.ATTRIBUTION;
import static io.github.copydesk.json.BadInputsSamples.COUNTRY;
import static io.github.copydesk.json.BadInputsSamples.LENIENT;
import static io.github.copydesk.json.BadInputsSamples.QUOTE;
import static io.github.copydesk.json.BadInputsSamples.article;
import static io.github.copydesk.json.BadInputsSamples.articleOf;
import static io.github.copydesk.json.BadInputsSamples.quotes;
import static io.github.copydesk.json.BadInputsSamples.sanction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Groups D, E and F: values of another type, missing ones, and codes that no enum has. */
final class BadInputsTypes {
  private static final String MISMATCH = "type.mismatch";
  private static final String MISSING = "value.missing";
  private static final String ENUM = "value.enum";
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<=[:\\[,])(\"[^\"]*\"(?!:)|[0-9.-]+|true|null|\\{[^{}\\[\\]]*\\}|\\[[^\\[\\]]*\\])");

  private BadInputsTypes() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    numbers(cases);
    texts(cases);
    lists(cases);
    nulls(cases);
    missing(cases);
    blank(cases);
    enums(cases);
    return cases;
  }

  private static BadInputsDocument of(String row, String name, String properties) {
    return bad(row, name, Article.class, article(properties));
  }

  private static BadInputsDocument version(String row, String number) {
    String name = json(number).isBlank() ? "no text" : json(number);
    return bad(row, name, Article.class, article("").replace(":1,", ":▸" + number + ","));
  }

  private static BadInputsDocument question(String row, String name, String properties) {
    return bad(row, name, Question.class, "{" + properties + "}");
  }

  private static BadInputsDocument low(String row, String name, String number) {
    return bad(row, name, Count.class, "{'low':" + number + "}");
  }

  private static void numbers(List<BadInputsCase> cases) {
    for (String text : List.of("'7'", "' 7 '", "'seven'")) {
      cases.add(version("D01", text).rejected(MISMATCH + " /version"));
    }
    cases.add(version("D02", "''").rejected(MISMATCH + " /version"));
    cases.add(version("D02", "'  '").rejected(MISMATCH + " /version"));
    cases.add(version("D03", "'null'").rejected(MISMATCH + " /version"));
    cases.add(version("D04", "3.9").rejected("type.not-integral /version").says("found 3.9"));
    for (String number : List.of("1e2", "5.0", "-0.0")) {
      cases.add(version("D05", number).rejected("type.not-integral /version"));
    }
    cases.add(
        version("D06", "2147483648")
            .rejected("type.out-of-range /version")
            .says("from -2147483648 to 2147483647"));
    cases.add(version("D06", "-2147483649").rejected("type.out-of-range /version"));
    cases.add(
        low("D06", "2^63", "▸9223372036854775808")
            .rejected("type.out-of-range /low")
            .says("to 9223372036854775807"));
    cases.add(low("D06", "2^63 - 1", "9223372036854775807").kept());
    cases.add(version("D07", "true").rejected(MISMATCH + " /version"));
    for (String bool : List.of("0", "1", "'true'", "'True'", "''")) {
      cases.add(
          bad("D07", json(bool) + " for a boolean", Sanction.class, sanction("▸" + bool, ""))
              .rejected(MISMATCH + " /additional")
              .says("expected true or false"));
    }
  }

  private static void texts(List<BadInputsCase> cases) {
    for (String value : List.of("5", "1.5", "true")) {
      cases.add(question("D08", value, "'topic':▸" + value).rejected(MISMATCH + " /topic"));
    }
    cases.add(
        question("D09", "an object for a text", "'topic':▸{'a':[{}]}")
            .rejected(MISMATCH + " /topic"));
    for (String text : List.of("'x'", "''", "'{}'")) {
      cases.add(
          question("D09", json(text) + " for an object", "'topic':'t','asker':▸" + text)
              .rejected(MISMATCH + " /asker"));
    }
    cases.add(
        bad(
                "D09",
                "a text for a count",
                CasualtyFigure.class,
                "{'outcomes':['killed'],'count':▸'30'}")
            .rejected(MISMATCH + " /count"));
    cases.add(holds("D09", "every value of every type by others", BadInputsTypes::everyOther));
  }

  /** Replaces each value of each type by values of other kinds. */
  private static void everyOther() {
    List<String> others =
        List.of("{}", "[]", "null", "\"\"", "-1.5", "true", "[null]", "{\"type\":null,\"type\":1}");
    for (Class<?> type : Samples.types()) {
      String document = NewsJson.create().write(Samples.full(type));
      for (MatchResult value : VALUE.matcher(document).results().toList()) {
        for (String other : others) {
          String changed =
              document.substring(0, value.start()) + other + document.substring(value.end());
          BadInputsPromises.ofReading(NewsJson.create().tryRead(changed, type), changed);
        }
      }
    }
  }

  private static void lists(List<BadInputsCase> cases) {
    cases.add(of("D10", "one for a list", "'keywords':▸'a'").rejected(MISMATCH + " /keywords"));
    cases.add(
        of("D10", "one object for a list", "'quotes':▸" + QUOTE).rejected(MISMATCH + " /quotes"));
    cases.add(question("D10", "a list for one", "'topic':▸['t']").rejected(MISMATCH + " /topic"));
    cases.add(
        question("D10", "a list for an object", "'topic':'t','asker':▸[" + COUNTRY + "]")
            .rejected(MISMATCH + " /asker"));
    cases.add(of("D11", "no text for a list", "'keywords':▸''").rejected(MISMATCH + " /keywords"));
    cases.add(
        of("D12", "in a list of texts", "'keywords':['a',▸null]")
            .rejected("type.null /keywords/1"));
    cases.add(
        of("D12", "in a list of objects", "'quotes':[▸null]").rejected("type.null /quotes/0"));
    cases.add(
        bad("D12", "in a set", CasualtyFigure.class, "{'outcomes':[▸null],'count':{'low':1}}")
            .rejected("type.null /outcomes/0"));
    cases.add(
        bad(
                "D12",
                "in a list of actors",
                Sanction.class,
                sanction("true", "").replace("'authorities':[", "'authorities':[▸null,"))
            .rejected("type.null /authorities/0"));
    cases.add(
        of("D17", "a list in a list", "'keywords':[▸['a']]").rejected(MISMATCH + " /keywords/0"));
    cases.add(
        of("D17", "a list in a list of objects", "'quotes':[▸[" + QUOTE + "]]")
            .rejected(MISMATCH + " /quotes/0"));
    cases.add(
        of("D18", "a mixed list", "'keywords':['a',▸5,▸true]")
            .rejected(MISMATCH + " /keywords/1", MISMATCH + " /keywords/2"));
  }

  private static void nulls(List<BadInputsCase> cases) {
    cases.add(question("D13", "a text", "'topic':▸null").rejected("type.null /topic"));
    cases.add(
        bad("D13", "an enum", SanctionEvent.class, "{'change':▸null,'stage':▸null,'when':▸null}")
            .rejected("type.null /change", "type.null /stage", "type.null /when"));
    cases.add(question("D14", "an object", "'topic':'t','asker':null").keptAs("{'topic':'t'}"));
    cases.add(
        of(
                "D14",
                "an address, a text, a time, an object and an enum",
                "'id':null,'body':null,'published':null,'dateline':null")
            .keptAs(article("")));
    cases.add(low("D14", "a number", "null,'high':3").keptAs("{'high':3}"));
    cases.add(
        of("D15", "means none where there may be none", "'keywords':null,'quotes':null")
            .keptAs(article("")));
    cases.add(
        bad(
                "D15",
                "rejected where there has to be one",
                CasualtyReport.class,
                "{'figures':▸null,'scope':'incident','attribution':" + ATTRIBUTION + "}")
            .rejected("type.null /figures"));
    cases.add(
        bad(
                "D15",
                "rejected for a set",
                CasualtyFigure.class,
                "{'outcomes':▸null,'count':{'low':1}}")
            .rejected("type.null /outcomes"));
    cases.add(version("D16", "null").rejected("type.null /version"));
    cases.add(
        bad("D16", "an enum", Article.class, article("").replace("'usable'", "▸null"))
            .rejected("type.null /status"));
    cases.add(
        bad("D16", "a boolean", Sanction.class, sanction("▸null", ""))
            .rejected("type.null /additional"));
  }

  private static void missing(List<BadInputsCase> cases) {
    String kind = "{'kind':'report','language':'en'}";
    cases.add(
        bad("E01", "headline", Article.class, "\n ▸" + kind)
            .rejected(MISSING + " /headline")
            .says("missing property “headline”"));
    cases.add(
        bad("E02", "three, in the order of the format", Article.class, "▸▸▸{'version':1}")
            .rejected(MISSING + " /kind", MISSING + " /language", MISSING + " /headline"));
    cases.add(
        bad(
                "E03",
                "in the fourth quote",
                Article.class,
                quotes((QUOTE + ",").repeat(3) + "▸{'kind':'indirect','text':'t'}"))
            .rejected(MISSING + " /quotes/3/attribution"));
    cases.add(
        bad(
                "E03",
                "an actor without a name",
                Sanction.class,
                sanction("true", "")
                    .replace(
                        "'authorities':[" + COUNTRY + "]",
                        "'authorities':[" + COUNTRY + ",▸{'type':'person'}]"))
            .rejected(MISSING + " /authorities/1/name"));

    cases.add(
        bad("E04", "article", Article.class, "▸▸▸{}")
            .rejected(MISSING + " /kind", MISSING + " /language", MISSING + " /headline"));
    cases.add(
        bad("E04", "quote", Quote.class, "▸▸▸{}")
            .rejected(MISSING + " /kind", MISSING + " /text", MISSING + " /attribution"));
    cases.add(bad("E04", "count", Count.class, "▸{}").rejected("value.invariant"));
    cases.add(bad("E04", "actor", Actor.class, "▸{}").rejected(MISSING + " /type"));
    cases.add(bad("E04", "person", Person.class, "▸{}").rejected(MISSING + " /type"));
    cases.add(
        question("E04", "an actor inside", "'topic':'t','asker':▸{}")
            .rejected(MISSING + " /asker/type"));
    cases.add(
        bad("E04", "an organization inside", Dateline.class, "{'text':'t','agency':▸{}}")
            .rejected(MISSING + " /agency/type"));
    cases.add(
        bad(
                "E04",
                "an actor in a list",
                Sanction.class,
                sanction("true", "")
                    .replace("'authorities':[" + COUNTRY + "]", "'authorities':[▸{}]"))
            .rejected(MISSING + " /authorities/0/type"));
    cases.add(holds("E04", "every type but those of optional parts", BadInputsTypes::everyEmpty));
  }

  private static void everyEmpty() {
    for (Class<?> type : Samples.types()) {
      if (Actor.class.isAssignableFrom(type)) {
        continue; // cases of their own
      }
      Reading<?> reading = NewsJson.create().tryRead("{}", type);
      BadInputsPromises.ofReading(reading, "{}");
      assertThat(lines(reading.problems())).as("%s", type).allMatch(line -> line.endsWith(" 1:1"));
    }
  }

  /**
   * Strings without visible characters can be kept and written, and break a rule; see the model.
   */
  private static void blank(List<BadInputsCase> cases) {
    cases.add(headline("E05", "no text", "").breaks("has-text /headline"));
    cases.add(of("E05", "in a list", "'keywords':['a','']").breaks("has-text /keywords/1"));
    cases.add(
        bad("E05", "in an identifier, which is no text", Identifier.class, "▸'wikidata:'")
            .rejected("value.format"));
    cases.add(headline("E06", "spaces", "   ").breaks("has-text /headline"));
    cases.add(headline("E06", "a line feed", "\\n").breaks("has-text /headline"));
    for (int blank :
        List.of(0xA0, 0x200B, 0x3000, 0xFEFF, 0x2060, 0x2003, 0x115F, 0x3164, 0x2800)) {
      cases.add(
          headline("E06", String.format("U+%04X", blank), Character.toString(blank))
              .breaks("has-text /headline"));
    }
    cases.add(headline("E07", "bidi controls", "\u202E\u2067\u200F").breaks("has-text /headline"));
    cases.add(
        headline("E07", "tag characters", Character.toString(0xE0041).repeat(3))
            .breaks("has-text /headline"));
    cases.add(headline("E07", "a letter among them", "\u202Ea\u200F").valid());
  }

  private static BadInputsDocument headline(String row, String name, String headline) {
    return bad(row, name, Article.class, articleOf(headline, ""));
  }

  private static BadInputsDocument kind(String row, String name, String kind) {
    return bad(row, name, Article.class, article("").replace("'report'", "▸" + kind));
  }

  private static void enums(List<BadInputsCase> cases) {
    cases.add(
        kind("F01", "unknown", "'zzz'")
            .rejected(ENUM + " /kind")
            .says(
                "one of report, analysis, background, opinion, interview, fact-check, live, other",
                "but found “zzz”"));
    cases.add(
        bad(
                "F01",
                "in a set",
                CasualtyFigure.class,
                "{'outcomes':['killed',▸'hurt'],'count':{'low':1}}")
            .rejected(ENUM + " /outcomes/1"));
    cases.add(
        kind("F01", "long", "'" + "z".repeat(5000) + "'").rejected(ENUM + " /kind").shows(64));

    cases.add(
        kind("F02", "lenient: other, with a warning", "'zzz'")
            .by(LENIENT)
            .warned(article("").replace("report", "other"), ENUM + " /kind"));
    cases.add(
        bad(
                "F02",
                "lenient: rejected where there is no other",
                Article.class,
                article("").replace("'usable'", "▸'zzz'"))
            .by(LENIENT)
            .rejected(ENUM + " /status"));
    cases.add(
        bad(
                "F02",
                "lenient: two unknown codes in a set",
                CasualtyFigure.class,
                "{'outcomes':[▸'gassed',▸'poisoned'],'count':{'low':1}}")
            .by(LENIENT)
            .warned(
                "{'outcomes':['other'],'count':{'low':1}}",
                ENUM + " /outcomes/0",
                ENUM + " /outcomes/1"));

    for (String other : List.of("Report", "REPORT", "rEPORT")) {
      cases.add(
          kind("F03", other, "'" + other + "'")
              .rejected(ENUM + " /kind")
              .says("did you mean report?"));
    }
    for (String other : List.of("fact_check", "FACT_CHECK", "factCheck", "fact check")) {
      cases.add(
          kind("F03", other, "'" + other + "'")
              .rejected(ENUM + " /kind")
              .says("did you mean fact-check?"));
    }
    for (String spaced : List.of("' report '", "'report '", "'\\treport'", "'report\\n'")) {
      cases.add(
          kind("F04", json(spaced), spaced).rejected(ENUM + " /kind").says("did you mean report?"));
    }
    cases.add(kind("F04", "an escape is the letter", "'\\u0072eport'").keptAs(article("")));
    cases.add(kind("F05", "an ordinal", "1").rejected(MISMATCH + " /kind"));
    cases.add(kind("F05", "an ordinal as text", "'1'").rejected(ENUM + " /kind"));
    cases.add(kind("F06", "no text", "''").rejected(ENUM + " /kind"));
    cases.add(kind("F06", "null", "null").rejected("type.null /kind"));
    for (String locale : List.of("tr-TR", "az", "lt", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
      cases.add(holds("F07", locale, () -> inLocale(locale)));
    }
    cases.add(
        kind("F07", "a dotless i", "'\u0131nterview'")
            .rejected(ENUM + " /kind")
            .says("did you mean interview?"));
    cases.add(kind("F07", "a dotted I", "'\u0130NTERVIEW'").rejected(ENUM + " /kind"));
    cases.add(
        kind("F08", "full-width letters", "'\uFF52\uFF45\uFF50\uFF4F\uFF52\uFF54'")
            .rejected(ENUM + " /kind")
            .says("FF52"));
    cases.add(
        kind("F08", "a zero-width space at the end", "'report\u200B'")
            .rejected(ENUM + " /kind")
            .says("200B", "did you mean report?"));
  }

  /** The same is read, rejected and written under another default locale. */
  private static void inLocale(String tag) {
    Locale before = Locale.getDefault();
    List<String> documents = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Class<?> type : Samples.types()) {
      documents.add(NewsJson.create().write(Samples.full(type)));
    }
    for (String wrong : List.of("\u0131nterview", "\u0130NTERVIEW", "INTERVIEW", "zzz")) {
      documents.add(json(article("").replace("report", wrong)));
    }
    documents.forEach(document -> said.add(outcome(document)));
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      for (int i = 0; i < documents.size(); i++) {
        assertThat(outcome(documents.get(i))).isEqualTo(said.get(i));
      }
      for (Class<?> type : Samples.types()) {
        String document = NewsJson.create().write(Samples.full(type));
        assertThat(documents).contains(document);
        assertThat(NewsJson.create().tryRead(document, type).problems()).isEmpty();
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String outcome(String document) {
    Reading<Article> reading = NewsJson.create().tryRead(document, Article.class);
    return reading.problems().isEmpty()
        ? NewsJson.create().write(reading.orElseThrow())
        : reading.toString();
  }
}
