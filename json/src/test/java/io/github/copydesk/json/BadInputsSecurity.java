package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.bad;
import static io.github.copydesk.json.BadInputsDocument.json;
import static io.github.copydesk.json.BadInputsDocument.large;
import static io.github.copydesk.json.BadInputsSamples.COUNTRY;
import static io.github.copydesk.json.BadInputsSamples.article;
import static io.github.copydesk.json.BadInputsSamples.sanction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.quote.Question;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.source.Statement;
import io.github.copydesk.validation.NewsValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups O, P and Q: possible harm, the environment, and other versions of the format. */
final class BadInputsSecurity {
  private static final String ENUM = "value.enum";
  private static final String SCHEMA = "https://copydesk.github.io/schema/";

  private BadInputsSecurity() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    types(cases);
    addresses(cases);
    leaks(cases);
    objects(cases);
    versions(cases);
    return cases;
  }

  private static BadInputsDocument actor(String row, String name, String text) {
    return bad(row, name, Actor.class, text);
  }

  private static void types(List<BadInputsCase> cases) {
    for (String type :
        List.of(
            "java.util.HashMap",
            "javax.script.ScriptEngineManager",
            "io.github.copydesk.actor.Person",
            "Person",
            "[Ljava.lang.Object;",
            "")) {
      cases.add(
          actor("O01", "‘" + type + "’", "{'type':▸'" + type + "','name':'A'}")
              .rejected(ENUM + " /type")
              .says("one of person, organization, country, group, unnamed-source"));
      cases.add(
          actor("O01", "‘" + type + "’ last", "{'name':'A','type':▸'" + type + "'}")
              .rejected(ENUM + " /type"));
    }
    cases.add(
        bad(
                "O01",
                "a type of another place",
                Sanction.class,
                sanction("true", "").replace("'type':'country'", "'type':▸'sanction'"))
            .rejected(ENUM + " /authorities/0/type", ENUM + " /attribution/sources/0/type"));
    cases.add(actor("O02", "missing", "▸{'name':'A'}").rejected("value.missing /type"));
    cases.add(
        actor("O02", "twice", "{'type':'person','name':'A',▸'type':'person'}")
            .rejected("json.duplicate-key /type"));
    cases.add(
        actor("O02", "twice, late", "{'name':'A','type':'person',▸'type':'country'}")
            .rejected("json.duplicate-key /type"));
    cases.add(
        actor("O02", "last", "{'name':'U','code':'US','type':'country'}")
            .keptAs("{'type':'country','name':'U','code':'US'}"));
    cases.add(
        actor(
                "O02",
                "last, after what that type has not",
                "{▸'code':'US','name':'A','type':'person'}")
            .rejected("value.unknown-property /code"));
    cases.add(actor("O02", "null", "{'type':▸null,'name':'A'}").rejected("type.null /type"));
    cases.add(actor("O02", "a list", "{'type':▸['person']}").rejected("type.mismatch /type"));
    cases.add(
        bad("O02", "where it is known", Person.class, "▸{'name':'A'}")
            .rejected("value.missing /type"));
  }

  private static BadInputsDocument url(String row, String url) {
    return bad(row, json(url), Programme.class, "{'name':'n','url':▸'" + url + "'}");
  }

  /** To the reader an address is a URI reference; that it is a web address is a rule. */
  private static void addresses(List<BadInputsCase> cases) {
    for (String url :
        List.of(
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "jar:http://x.example/a.jar!/",
            "news.example/a",
            "//news.example/a",
            "http:///a",
            "http:x",
            "")) {
      cases.add(url("O03", url).breaks("web-url /url"));
    }
    cases.add(url("O03", "http://no-such-host.invalid:99/a?b#c").valid());
    cases.add(
        bad(
                "O03",
                "an id may be of any scheme",
                Article.class,
                article("").replace("{'v", "{'id':'urn:x:y','v"))
            .valid());
    for (String url :
        List.of(
            "http://[::1",
            "http://x/%zz",
            "http://x/a b",
            " ",
            "http://x/\\n",
            "http://x/\\u0000",
            "://x",
            "http://x/\\u2028")) {
      cases.add(url("O04", url).rejected("value.format /url").says("expected a URI"));
    }
    cases.add(
        large(
                "O04",
                "2 MB",
                Programme.class,
                () -> "{'name':'n','url':'http://x.example/" + "a".repeat(2_000_000) + "'}")
            .valid());
    cases.add(
        large(
                "O04",
                "2 MB that are none",
                Programme.class,
                () -> "{'name':'n','url':▸'http://x.example/" + "a b".repeat(700_000) + "'}")
            .rejected("value.format /url")
            .shows(64));
  }

  private static void leaks(List<BadInputsCase> cases) {
    String evil = "\\u001b[31m\u202E\\r\\n\u2066\u200F\\u0007" + "x".repeat(200);
    for (String row : List.of("O05", "O06")) {
      String text = row.equals("O05") ? evil : "password=hunter2 ".repeat(20) + "the end";
      cases.add(
          bad(row, "in a code", Article.class, article("").replace("'report'", "▸'" + text + "'"))
              .rejected(ENUM + " /kind")
              .shows(64));
      cases.add(
          bad(row, "in a time", Article.class, article("'published':▸'" + text + "'"))
              .rejected("value.format /published")
              .shows(64));
      cases.add(
          bad(
                  row,
                  "in place of a number",
                  Article.class,
                  article("").replace(":1,", ":▸'" + text + "',"))
              .rejected("type.mismatch /version")
              .shows(64));
      cases.add(
          bad(row, "in the schema", Article.class, article("'$schema':▸'" + text + "'"))
              .rejected("version.unsupported /$schema")
              .shows(64));
      cases.add(
          bad(
                  row,
                  "in the message of a rule",
                  Person.class,
                  "{'type':'person','name':'" + text + "','aliases':['" + text + "']}")
              .broken()
              .shows(64));
    }
    cases.add(
        bad(
                "O06",
                "in a long number",
                Article.class,
                article("").replace(":1,", ":▸" + "7".repeat(500) + ","))
            .rejected("limit.number /version"));
    cases.add(holds("O06", "none of it is in the exception", BadInputsSecurity::noLeak));
  }

  private static void noLeak() {
    String secret = "secret-".repeat(50);
    String document = json(article("'" + secret.substring(0, 200) + "':'" + secret + "'"));
    NewsJsonException e =
        catchThrowableOfType(
            NewsJsonException.class,
            () -> NewsJson.create().read(document.replace("report", secret), Article.class));
    assertThat(e.problems()).hasSize(2);
    for (Problem problem : e.problems()) {
      BadInputsPromises.of(problem, secret);
    }
  }

  private static void objects(List<BadInputsCase> cases) {
    cases.add(holds("O07", "nothing is serialized", BadInputsSecurity::serialize));
    cases.add(holds("O08", "lists are copied and cannot be changed", BadInputsSecurity::change));
    cases.add(
        holds(
            "O09",
            "a proxy is no value",
            () -> {
              for (Class<?> type : Samples.types()) {
                assertThatThrownBy(() -> proxy(type)).isInstanceOf(IllegalArgumentException.class);
              }
              Object statement = proxy(Statement.class);
              assertThatThrownBy(() -> NewsJson.create().write(statement))
                  .isInstanceOf(IllegalArgumentException.class);
            }));
    cases.add(
        holds(
            "P05",
            "there is no expression language, and rules work",
            () -> {
              assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
                  .isInstanceOf(ClassNotFoundException.class);
              assertThat(NewsValidator.create().check(Samples.full(Article.class))).isEmpty();
            }));
  }

  private static Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(
        BadInputsSecurity.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          throw new AssertionError(method);
        });
  }

  private static void serialize() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      for (Class<?> type : Samples.types()) {
        assertThat(Samples.full(type)).isNotInstanceOf(Serializable.class);
        assertThatThrownBy(() -> out.writeObject(Samples.full(type)))
            .isInstanceOf(NotSerializableException.class);
      }
    }
  }

  private static void change() {
    List<String> keywords = new ArrayList<>(List.of("a"));
    List<Object> inner = new ArrayList<>(List.of(1));
    Map<String, Object> extensions = new HashMap<>(Map.of("x:a", inner));
    Article article =
        Samples.minimal(Article.class).toBuilder()
            .keywords(keywords)
            .extensions(Extensions.copyOf(extensions))
            .build();
    String written = NewsJson.create().write(article);
    keywords.add("b");
    inner.add(2);
    extensions.put("x:b", 2);
    assertThat(NewsJson.create().write(article)).isEqualTo(written);
    assertThatThrownBy(() -> article.getKeywords().add("b"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> article.getExtensions().asMap().remove("x:a"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((List<?>) article.getExtensions().get("x:a").orElseThrow()).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    Reading<Article> reading = NewsJson.create().tryRead("{}", Article.class);
    assertThatThrownBy(() -> reading.problems().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static BadInputsDocument schema(String row, String name, String schema) {
    return bad(row, name, Question.class, "{'$schema':▸" + schema + ",'topic':'t'}");
  }

  private static void versions(List<BadInputsCase> cases) {
    String unsupported = "version.unsupported /$schema";
    cases.add(
        schema("Q01", "this version", "'" + SCHEMA + "1/question.json'").keptAs("{'topic':'t'}"));
    cases.add(
        schema("Q01", "the next version", "'" + SCHEMA + "2/question.json'")
            .rejected(unsupported)
            .says("expected " + SCHEMA + "1/question.json"));
    cases.add(
        bad(
                "Q01",
                "the next version, with what is new in it",
                Question.class,
                "{'$schema':▸'" + SCHEMA + "2/question.json',▸'newer':1,'topic':'t'}")
            .rejected(unsupported, "value.unknown-property /newer"));
    cases.add(schema("Q01", "another type", "'" + SCHEMA + "1/quote.json'").rejected(unsupported));
    cases.add(schema("Q01", "a number", "2").rejected("type.mismatch /$schema"));
    cases.add(schema("Q01", "null", "null").rejected("type.null /$schema"));
    cases.add(
        bad(
                "Q01",
                "inside",
                Question.class,
                "{'topic':'t','asker':{'type':'country',▸'$schema':'"
                    + SCHEMA
                    + "1/country.json','name':'U'}}")
            .rejected("value.unknown-property /asker/$schema"));
    cases.add(
        bad(
                "Q01",
                "what is new and has a namespace is kept",
                Article.class,
                article("'x-v2:mood':{'a':[1,null]}"))
            .kept());
    cases.add(bad("Q03", "no schema is named", Question.class, "{'topic':'t'}").kept());
    cases.add(
        bad(
                "Q03",
                "no version of the article",
                Article.class,
                "{'kind':'report','language':'en','headline':'H'}")
            .keptAs(article("")));
    cases.add(
        actor(
                "Q01",
                "before the type",
                "{'$schema':'" + SCHEMA + "1/actor.json'," + COUNTRY.substring(1))
            .keptAs(COUNTRY));
  }
}
