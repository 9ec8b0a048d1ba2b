package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.bad;
import static io.github.copydesk.json.BadInputsDocument.lines;
import static io.github.copydesk.json.BadInputsSamples.LENIENT;
import static io.github.copydesk.json.BadInputsSamples.article;
import static io.github.copydesk.json.BadInputsSamples.confidence;
import static io.github.copydesk.json.BadInputsSamples.sanction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Count;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.source.Extraction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Group B: text that is not JSON, or not only JSON. */
final class BadInputsSyntax {
  private static final String DOCUMENT = "{'topic':'t'}";
  private static final String SYNTAX = "json.syntax";

  private BadInputsSyntax() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    cut(cases);
    commas(cases);
    quotationMarks(cases);
    literals(cases);
    texts(cases);
    around(cases);
    roots(cases);
    spaces(cases);
    return cases;
  }

  private static BadInputsDocument question(String row, String name, String text) {
    return bad(row, name, Question.class, text);
  }

  private static BadInputsDocument of(String row, String name, String text) {
    return bad(row, name, Article.class, text);
  }

  private static void cut(List<BadInputsCase> cases) {
    String early = "unexpected end of the document";
    cases.add(question("B01", "cut after the brace", "{▸").rejected(SYNTAX).says(early));
    cases.add(question("B01", "cut in a name", "{'top▸").rejected(SYNTAX).says(early));
    cases.add(
        question("B01", "cut after a name", "{'topic'▸").rejected(SYNTAX + " /topic").says(early));
    cases.add(
        question("B01", "cut after a colon", "{'topic':▸")
            .rejected(SYNTAX + " /topic")
            .says(early));
    cases.add(question("B01", "cut after a text", "{'topic':'t'▸").rejected(SYNTAX).says(early));
    cases.add(
        question("B01", "cut after a text and a comma", "{'topic':'t',▸")
            .rejected(SYNTAX)
            .says(early));
    cases.add(
        question("B01", "cut in the next name", "{'topic':'t','as▸").rejected(SYNTAX).says(early));
    cases.add(of("B01", "cut after a number", "{'version':1▸").rejected(SYNTAX).says(early));
    cases.add(
        of("B01", "cut in a number", "{'version':-▸").rejected(SYNTAX + " /version").says(early));
    cases.add(
        bad("B01", "cut in a literal", Sanction.class, "{'additional':tru▸")
            .rejected(SYNTAX + " /additional")
            .says(early));
    cases.add(
        of("B01", "cut in a list after a text", "{'keywords':['a'▸")
            .rejected(SYNTAX + " /keywords")
            .says(early));
    cases.add(
        of("B01", "cut in the list of a list", "{'x:a':[[1,[▸")
            .rejected(SYNTAX + " /x:a/0/1")
            .says(early));
    cases.add(holds("B01", "cut at every byte", BadInputsSyntax::everyCut));
  }

  /** Every proper prefix of a document is rejected with exactly one syntax or encoding problem. */
  private static void everyCut() {
    byte[] document = NewsJson.create().writeBytes(Samples.full(Quote.class));
    for (int end = 1; end < document.length; end++) {
      byte[] cut = Arrays.copyOf(document, end);
      List<Problem> problems = NewsJson.create().tryRead(cut, Quote.class).problems();
      problems.forEach(p -> BadInputsPromises.of(p, new String(cut, StandardCharsets.UTF_8)));
      assertThat(problems)
          .filteredOn(p -> p.code().equals(SYNTAX) || p.code().equals("encoding.invalid-utf8"))
          .as("cut at %s", end)
          .hasSize(1);
    }
  }

  private static void commas(List<BadInputsCase> cases) {
    cases.add(question("B02", "comma after the last text", "{'topic':'t',▸}").rejected(SYNTAX));
    cases.add(of("B02", "comma after the last number", "{'version':1,▸}").rejected(SYNTAX));
    cases.add(
        of("B02", "comma at the end of an object inside", "{'x:a':{'b':1,▸}}")
            .rejected(SYNTAX + " /x:a"));
    cases.add(of("B02", "comma at the end of a list", "{'x:a':[1,▸]}").rejected(SYNTAX + " /x:a"));
    cases.add(
        of("B02", "comma at the end of a list of texts", "{'keywords':['a',▸]}")
            .rejected(SYNTAX + " /keywords"));

    cases.add(
        question("B03", "no comma after a text", "{'topic':'t' ▸'asker':null}").rejected(SYNTAX));
    cases.add(of("B03", "no comma after a number", "{'version':1 ▸'kind':'x'}").rejected(SYNTAX));
    cases.add(of("B03", "no comma in a list", "{'x:a':[1 ▸2]}").rejected(SYNTAX + " /x:a"));
    cases.add(
        of("B03", "no comma in a list of texts", "{'keywords':['a' ▸'b']}")
            .rejected(SYNTAX + " /keywords"));
    cases.add(question("B03", "no colon", "{'topic' ▸'t'}").rejected(SYNTAX + " /topic"));
    cases.add(question("B03", "no value", "{'topic':▸}").rejected(SYNTAX + " /topic"));
    cases.add(question("B03", "neither", "{'topic'▸}").rejected(SYNTAX + " /topic"));
    cases.add(of("B03", "two commas", "{'version':1,▸,'kind':'x'}").rejected(SYNTAX));
    cases.add(
        question("B03", "two commas after a text", "{'topic':'t',▸,'asker':null}")
            .rejected(SYNTAX));
    cases.add(question("B03", "comma first", "{▸,'topic':'t'}").rejected(SYNTAX));
    cases.add(
        of("B03", "comma first in a list", "{'keywords':[▸,'a']}").rejected(SYNTAX + " /keywords"));
    cases.add(of("B03", "the other bracket", "{'version':1▸]").rejected(SYNTAX));
    cases.add(question("B03", "the other bracket after a text", "{'topic':'t'▸]").rejected(SYNTAX));
  }

  private static void quotationMarks(List<BadInputsCase> cases) {
    cases.add(
        raw("B04", "single quotes round a name", "{'topic':\"t\"}").rejected(SYNTAX + " 1:2"));
    cases.add(
        raw("B04", "single quotes round a text", "{\"topic\":'t'}")
            .rejected(SYNTAX + " /topic 1:10"));
    cases.add(question("B04", "no quotes round a name", "{▸topic:'t'}").rejected(SYNTAX));
    cases.add(question("B04", "no quotes", "{'topic':▸t}").rejected(SYNTAX + " /topic"));
    cases.add(question("B04", "backticks round a name", "{▸`topic`:'t'}").rejected(SYNTAX));
    cases.add(question("B04", "backticks", "{'topic':▸`t`}").rejected(SYNTAX + " /topic"));
    cases.add(
        question("B04", "typographic quotes round a name", "{▸“topic”:'t'}")
            .rejected(SYNTAX)
            .says("unexpected ““topic"));
    cases.add(
        question("B04", "typographic quotes", "{'topic':▸“t”}")
            .rejected(SYNTAX + " /topic")
            .says("unexpected ““t"));

    String none = "comments are not allowed";
    cases.add(question("B05", "// before", "▸// c\n" + DOCUMENT).rejected(SYNTAX).says(none));
    cases.add(question("B05", "/* before", "▸/* c */" + DOCUMENT).rejected(SYNTAX).says(none));
    cases.add(question("B05", "# before", "▸# c\n" + DOCUMENT).rejected(SYNTAX).says(none));
    cases.add(question("B05", "// inside", "{ ▸// c\n'topic':'t'}").rejected(SYNTAX).says(none));
    cases.add(
        question("B05", "/* in place of a value", "{'topic':▸/* c */'t'}")
            .rejected(SYNTAX + " /topic")
            .says(none));
    cases.add(of("B05", "# after a number", "{'version':1 ▸# c\n}").rejected(SYNTAX).says(none));
    cases.add(
        question("B05", "// after a text", "{'topic':'t' ▸// c\n}").rejected(SYNTAX).says(none));
    cases.add(
        question("B05", "a comment after the end", DOCUMENT + "\n▸// c")
            .rejected("json.trailing-content"));
  }

  private static BadInputsDocument raw(String row, String name, String text) {
    return bad(row, name, Question.class, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void literals(List<BadInputsCase> cases) {
    for (String number : List.of("NaN", "Infinity", "-Infinity")) {
      cases.add(
          bad("B06", number, Extraction.class, confidence("▸" + number))
              .rejected(SYNTAX + " /confidence")
              .says("“" + number));
    }
    cases.add(
        of("B06", "NaN in an extension", "{'x:a':[1,▸NaN]}")
            .rejected(SYNTAX + " /x:a")
            .says("NaN"));

    for (String number :
        List.of("0▸1", "-0▸1", "0▸0", "▸+1", "1.▸", "1.▸e5", "▸.5", "-▸.5", "1e▸", "1e+▸", "-▸")) {
      String name = BadInputsDocument.json(number);
      cases.add(bad("B07", name, Count.class, "{'low':" + number + "}").rejected(SYNTAX + " /low"));
    }
    for (String number : List.of("0▸x10", "1▸_000", "1▸L", "1 ▸000")) {
      String name = BadInputsDocument.json(number) + ", a number and something else";
      cases.add(bad("B07", name, Count.class, "{'low':" + number + "}").rejected(SYNTAX));
    }
    cases.add(
        bad("B07", "a digit that is not ASCII", Count.class, "{'low':▸١}")
            .rejected(SYNTAX + " /low")
            .says("“١}”"));

    for (String literal : List.of("True", "False", "None", "undefined", "NULL", "nil", "yes")) {
      cases.add(
          bad("B08", literal, Sanction.class, "{'additional':▸" + literal + "}")
              .rejected(SYNTAX + " /additional")
              .says(literal));
    }
    cases.add(of("B08", "None in a list", "{'x:a':[▸None]}").rejected(SYNTAX + " /x:a"));
  }

  private static void texts(List<BadInputsCase> cases) {
    for (char control : new char[] {'\t', '\n', '\r', 0, 0x1B, 0x1F}) {
      String name = String.format("U+%04X", (int) control);
      cases.add(
          question("B09", name, "{'topic':'a▸" + control + "b'}")
              .rejected("json.control-char /topic"));
      cases.add(
          question("B09", name + " in a name", "{'to▸" + control + "pic':'t'}")
              .rejected("json.control-char"));
    }
    cases.add(
        of("B09", "a tab in a list", "{'keywords':['a','b▸\tc']}")
            .rejected("json.control-char /keywords/1"));
    cases.add(
        of("B09", "a tab in an extension", "{'x:a':{'b':'▸\t'}}")
            .rejected("json.control-char /x:a/b"));

    for (String escape :
        List.of("\\▸x41", "\\▸0", "\\▸a", "\\▸U0041", "\\u▸{41}", "\\u12▸g4", "\\u12▸ ")) {
      String name = BadInputsDocument.json(escape).strip();
      cases.add(question("B10", name, "{'topic':'a" + escape + "'}").rejected(SYNTAX + " /topic"));
      cases.add(question("B10", name + " in a name", "{'a" + escape + "':1}").rejected(SYNTAX));
    }
    cases.add(raw("B10", "\\'", "{\"topic\":\"a\\'\"}").rejected(SYNTAX + " /topic 1:13"));
    cases.add(
        question("B10", "\\u12 at the end", "{'topic':'a\\u12▸'}").rejected(SYNTAX + " /topic"));

    String endless = "unterminated string";
    cases.add(
        question("B11", "no end", "{'topic':▸'abc}").rejected(SYNTAX + " /topic").says(endless));
    cases.add(
        question("B11", "an escaped end", "{\n  'topic': ▸'abc\\'}")
            .rejected(SYNTAX + " /topic")
            .says(endless));
    cases.add(
        of("B11", "no end in a list", "{'keywords':['a',▸'b]}")
            .rejected(SYNTAX + " /keywords/1")
            .says(endless));
    cases.add(
        of("B11", "no end in an extension", "{'x:a':{'b':▸'c}}")
            .rejected(SYNTAX + " /x:a/b")
            .says(endless));
    cases.add(
        of("B11", "no end where it is skipped", "{▸'unknown':▸'abc}")
            .rejected("value.unknown-property /unknown", SYNTAX + " /unknown"));
    cases.add(
        question("B11", "a name without an end", "{'topic':'t','asker:null}▸").rejected(SYNTAX));
    cases.add(
        of("B11", "an end, and a wrong value before", "{'kind':▸'abc'▸")
            .rejected("value.enum /kind", SYNTAX));
  }

  private static void around(List<BadInputsCase> cases) {
    String more = "json.trailing-content";
    cases.add(question("B12", "a word", DOCUMENT + " ▸xyz").rejected(more));
    cases.add(question("B12", "a brace", DOCUMENT + "▸}").rejected(more));
    cases.add(question("B12", "a comma", DOCUMENT + "▸,").rejected(more));
    cases.add(question("B12", "another document", DOCUMENT + "▸" + DOCUMENT).rejected(more));
    cases.add(question("B12", "another on another line", DOCUMENT + "\r\n\r▸{}").rejected(more));
    cases.add(question("B12", "a text without an end", DOCUMENT + " ▸'x").rejected(more));
    cases.add(question("B12", "NaN", DOCUMENT + " ▸NaN").rejected(more));
    cases.add(question("B12", "a no-break space", DOCUMENT + "▸\u00A0").rejected(more));
    cases.add(
        question("B12", "after a value that is wrong", "{'topic':▸1} ▸x")
            .rejected("type.mismatch /topic", more));
    cases.add(
        question("B12", "a lenient reader too", DOCUMENT + " ▸xyz").by(LENIENT).rejected(more));

    String fenced = "```json\n" + DOCUMENT + "\n```";
    cases.add(question("B13", "fenced", "▸" + fenced).rejected(SYNTAX).says("Markdown"));
    cases.add(question("B13", "fenced, later", " \n▸" + fenced).rejected(SYNTAX).says("Markdown"));
    cases.add(
        question("B13", "fenced, lenient", "▸" + fenced)
            .by(LENIENT)
            .rejected(SYNTAX)
            .says("Markdown"));
    cases.add(question("B13", "half a fence", DOCUMENT + "\n▸```").rejected(more));

    cases.add(question("B14", "a word before", "▸Here is the JSON: " + DOCUMENT).rejected(SYNTAX));
    cases.add(question("B14", "a word after", DOCUMENT + "\n\n▸I hope this helps!").rejected(more));

    String page = "<!DOCTYPE html><html><body>" + "502 Bad Gateway ".repeat(20);
    cases.add(
        question("B15", "a web page", "▸" + page).rejected(SYNTAX).says("HTML or XML").shows(41));
    cases.add(
        question("B15", "XML", "▸<?xml version='1.0'?><article><headline>H</headline></article>")
            .rejected(SYNTAX)
            .says("HTML or XML")
            .shows(41));
    cases.add(
        question("B15", "YAML", "▸topic: t\nasker: null\n" + "# long ".repeat(20))
            .rejected(SYNTAX)
            .shows(41));
    cases.add(
        question("B15", "YAML that looks like a negative number", "-▸--\ntopic: t\n")
            .rejected(SYNTAX)
            .shows(41));
    cases.add(
        question("B15", "CSV", "▸topic,asker\n" + "a,b\n".repeat(30)).rejected(SYNTAX).shows(41));

    cases.add(question("B18", "prefix", "▸)]}',\n" + DOCUMENT).rejected(SYNTAX));
    cases.add(question("B18", "JSONP", "▸callback(" + DOCUMENT + ")").rejected(SYNTAX));
    cases.add(question("B18", "parentheses", "▸(" + DOCUMENT + ")").rejected(SYNTAX));
    cases.add(question("B18", "a loop", "▸for(;;);" + DOCUMENT).rejected(SYNTAX));
  }

  private static void roots(List<BadInputsCase> cases) {
    cases.add(
        question("B16", "a document in a text", "▸'{\\'topic\\':\\'t\\'}'")
            .rejected("type.mismatch")
            .says("expected an object", "the string “{\"topic\":\"t\"}”"));
    for (String root : List.of("null", "true", "42", "-1.5", "'x'", "[]", "[{}]")) {
      cases.add(of("B17", root, "▸" + root).rejected("type.mismatch").says("expected an object"));
    }
    cases.add(holds("B17", "every type", BadInputsSyntax::everyRoot));
  }

  private static void everyRoot() {
    for (Class<?> type : Samples.types()) {
      for (String root : List.of("null", "true", "42", "[]")) {
        assertThat(lines(NewsJson.create().tryRead(root, type).problems()))
            .as("%s as %s", root, type)
            .containsExactly("type.mismatch 1:1");
      }
    }
  }

  private static void spaces(List<BadInputsCase> cases) {
    for (int space : List.of(0x0B, 0x0C, 0xA0, 0x85, 0x2028, 0x200B, 0xFEFF, 0x3000)) {
      String name = String.format("U+%04X", space);
      String text = Character.toString(space);
      cases.add(
          question("B19", name + " before a name", "{▸" + text + "'topic':'t'}").rejected(SYNTAX));
      cases.add(of("B19", name + " after a number", "{'version':1▸" + text + "}").rejected(SYNTAX));
    }
    cases.add(
        of(
                "B19",
                "the four of JSON",
                " {\t'version' :\r\n1, 'status':'usable','kind':'report',"
                    + "'language':'en','headline':'H'}\n")
            .keptAs(article("")));
    cases.add(
        bad("B19", "a boolean among them", Sanction.class, sanction(" true ", ""))
            .keptAs(sanction("true", "")));
  }
}
