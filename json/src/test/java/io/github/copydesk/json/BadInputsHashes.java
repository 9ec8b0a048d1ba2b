package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.json;
import static io.github.copydesk.json.BadInputsDocument.lines;
import static io.github.copydesk.json.BadInputsSamples.article;
import static io.github.copydesk.json.BadInputsSamples.articleOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copydesk.article.Article;
import io.github.copydesk.quote.Question;
import java.util.List;

/** Group R: what changes the canonical form and the digest, and what does not. */
final class BadInputsHashes {
  private static final NewsJson JSON = NewsJson.create();
  private static final String ARTICLE =
      articleOf("caf\u00E9", "'published':'2024-12-17T09:30:00Z','x:a':[1.0,'s']");

  private BadInputsHashes() {}

  static List<BadInputsCase> cases() {
    return List.of(
        same(
            "R01",
            "order",
            "{'x:a':[1.0,'s']," + ARTICLE.substring(1).replace(",'x:a':[1.0,'s']", "")),
        same("R01", "white space", ARTICLE.replace(",", " ,\n\t").replace(":[", " : [ ")),
        same("R01", "escapes", ARTICLE.replace("\u00E9", "\\u00e9").replace("'s'", "'\\u0073'")),
        same("R01", "1 for 1.0", ARTICLE.replace("1.0", "1")),
        same("R01", "1e0 for 1.0", ARTICLE.replace("1.0", "1e0")),
        other("R02", "a letter", ARTICLE.replace("caf", "Caf")),
        other("R02", "NFD for NFC", ARTICLE.replace("\u00E9", "e\u0301")),
        other("R02", "+00:00 for Z", ARTICLE.replace("Z", "+00:00")),
        other("R02", "a fraction of zeros", ARTICLE.replace("00Z", "00.000Z")),
        other(
            "R02",
            "the offset of the same instant",
            ARTICLE.replace("09:30:00Z", "18:30:00+09:00")),
        other("R02", "the order of a list", ARTICLE.replace("1.0,'s'", "'s',1.0")),
        holds(
            "R03",
            "names are sorted by UTF-16 units",
            () ->
                assertThat(JSON.canonical(read(article("'x:\uFB33':1,'x:😀':2,'x:\u20AC':3"))))
                    .contains(json("'x:\u20AC':3,'x:😀':2,'x:\uFB33':1"))),
        rejected("R04", "half a pair", Question.about("a\ud83d"), "json.lone-surrogate /topic -"),
        rejected(
            "R05",
            "2^53 + 1",
            read(article("'x:a':{'b':[9007199254740993]}")),
            "limit.number /x:a/b/0 -"),
        rejected(
            "R05",
            "twenty digits",
            read(article("'x:a':0.12345678901234567891")),
            "limit.number /x:a -"),
        rejected("R05", "1e400", read(article("'x:a':1e400")), "limit.number /x:a -"),
        holds("R05", "a long pointer is cut", BadInputsHashes::longPointer),
        holds(
            "R06",
            "only what must be is escaped",
            () ->
                assertThat(JSON.canonical(Question.about("\u2028\u007F/<é\"\\\b\u0001")))
                    .isEqualTo("{\"topic\":\"\u2028\u007F/<é\\\"\\\\\\b\\u0001\"}")),
        same(
            "R07",
            "null and empty for absent",
            ARTICLE.replace("{'v", "{'body':null,'quotes':[],'keywords':null,'v")),
        other("R07", "null in an extension is a value", ARTICLE.replace("]}", "],'x:b':null}")),
        other(
            "R07",
            "an empty list in an extension is a value",
            ARTICLE.replace("]}", "],'x:b':[]}")));
  }

  private static Article read(String text) {
    return JSON.read(json(text), Article.class);
  }

  private static BadInputsCase same(String row, String name, String text) {
    return holds(
        row,
        name,
        () -> {
          assertThat(json(text)).isNotEqualTo(json(ARTICLE));
          assertThat(JSON.digest(read(text))).isEqualTo(JSON.digest(read(ARTICLE)));
        });
  }

  private static BadInputsCase other(String row, String name, String text) {
    return holds(
        row,
        name,
        () -> assertThat(JSON.digest(read(text))).isNotEqualTo(JSON.digest(read(ARTICLE))));
  }

  private static BadInputsCase rejected(String row, String name, Object value, String problem) {
    return holds(
        row,
        name,
        () -> {
          NewsJsonException e =
              catchThrowableOfType(NewsJsonException.class, () -> JSON.digest(value));
          e.problems().forEach(each -> BadInputsPromises.of(each, ""));
          assertThat(lines(e.problems())).containsExactly(problem);
        });
  }

  private static void longPointer() {
    String key = "'" + "k".repeat(200) + "':";
    Article article =
        read(article("'x:a':{" + (key + "{").repeat(5) + key + "1e400" + "}".repeat(6)));
    NewsJsonException e = catchThrowableOfType(NewsJsonException.class, () -> JSON.digest(article));
    e.problems().forEach(each -> BadInputsPromises.of(each, ""));
  }
}
