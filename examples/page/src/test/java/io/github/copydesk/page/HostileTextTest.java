package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.PublicData;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Text of an article never becomes markup of its page, whatever the text and the attribute. */
class HostileTextTest {
  private static final NewsJson JSON = NewsJson.create();

  /** Text that would be markup in one of the places where the page puts text. */
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "\" onfocus=alert(1) autofocus=\"",
          "</style><script>alert(1)</script>",
          "</title><svg/onload=alert(1)>",
          "<!--",
          "-->",
          "]]>",
          "<![CDATA[",
          "&lt;b&gt;",
          "&#60;b&#62;",
          "\\u003cb\\u003e",
          "javascript:alert(1)",
          "${7*7}",
          "@if(true)",
          "$unsafe{x}",
          "{{7*7}}",
          "\u202Eevil\u202C",
          "\r\n<b>",
          "\t<b\u000Bonclick=x>",
          "a\u2028<b>");

  @Test
  void noStringOfTheBigListBecomesMarkupInAnyAttribute() throws IOException {
    List<String> naughty = new ArrayList<>();
    byte[] list = Files.readAllBytes(PublicData.require("naughty-strings/blns.json"));
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), list)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token == JsonToken.VALUE_STRING) {
          naughty.add(parser.getString());
        }
      }
    }
    assertThat(naughty).hasSize(515);

    assertThat(checked(naughty)).isGreaterThan(500);
  }

  @Test
  void noHostileTextBecomesMarkupInAnyAttribute() throws IOException {
    assertThat(checked(HOSTILE)).isEqualTo(HOSTILE.size());
  }

  /** Only these are links; anything else that a document calls an address is text. */
  @Test
  void onlyAddressesOfTheWebAreLinks() throws IOException {
    List<String> addresses =
        List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,%3Cscript%3Ealert(1)%3C/script%3E",
            "vbscript:x",
            "file:///etc/passwd",
            "//evil.example/x",
            "http:evil",
            "https://news.example/?a=1&b=%22onclick");
    List<Value> values = values(url -> url.startsWith("http"));
    assertThat(values).isNotEmpty();
    for (String address : addresses) {
      Document page = page(replaced(values, address));
      Set<String> links = new TreeSet<>(page.select("a:not([href^=#])").eachAttr("href"));

      assertThat(links).isEqualTo(address.startsWith("https:") ? Set.of(address) : Set.of());
      assertThat(page.expectFirst("#about-url").text()).contains(address);
    }
  }

  /**
   * Puts each text into all attributes at once, and compares the page with that of a harmless text
   * of the same shape: both have the same elements with the same attributes.
   */
  private static int checked(List<String> texts) throws IOException {
    List<Value> values = values(text -> true);
    assertThat(values).hasSizeGreaterThan(60);
    int checked = 0;
    for (String text : texts) {
      String document = replaced(values, text);
      if (JSON.tryRead(document, Article.class).value().isEmpty()) {
        continue; // half a surrogate pair, which no document can hold
      }
      Document page = page(document);
      Document harmless = page(replaced(values, harmless(text)));

      assertThat(skeleton(page)).as(text).isEqualTo(skeleton(harmless));
      Element headline = page.expectFirst("#headline");
      headline.select(".tip").remove();
      assertThat(headline.wholeText())
          .as(text)
          .isEqualTo(text.replaceAll("[\\x00\\uFFFE\\uFFFF]", "\uFFFD"));
      checked++;
    }
    return checked;
  }

  /** The same text with letters for letters, and dots for everything that could mean something. */
  private static String harmless(String text) {
    StringBuilder harmless = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? 'x' : Character.isWhitespace(c) ? c : '.')
        .forEach(harmless::appendCodePoint);
    return harmless.toString();
  }

  /** The elements of a page with the names of their attributes, but for what rules say of it. */
  private static List<String> skeleton(Document page) {
    page.select(".flag, .flags, .problems, #problems, .wrong, .unfit, .summary").remove();
    List<String> skeleton = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      Set<String> names = new LinkedHashSet<>();
      for (Attribute attribute : element.attributes()) {
        if (!attribute.getKey().equals("lang")) { // hostile text is no language
          names.add(attribute.getKey());
        }
      }
      skeleton.add(element.tagName() + names);
    }
    return skeleton;
  }

  private static Document page(String document) {
    return Jsoup.parse(ArticlePage.of(JSON.read(document, Article.class)));
  }

  /** A string of a document: where it is, with its quotation marks. */
  private record Value(int start, int end) {}

  private static final String SAMPLE = JSON.write(Samples.full(Article.class));

  /** The strings of the sample that may be any text, or that may be any address. */
  private static List<Value> values(java.util.function.Predicate<String> wanted)
      throws IOException {
    boolean addresses = !wanted.test("a b<c");
    List<Value> values = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), SAMPLE)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token == JsonToken.VALUE_STRING) {
          int start = (int) parser.currentTokenLocation().getCharOffset();
          String text = parser.getString();
          Value value = new Value(start, (int) parser.currentLocation().getCharOffset());
          boolean any = accepts(value, "a b<c");
          if (addresses ? !any && wanted.test(text) && accepts(value, "x:y/z") : any) {
            values.add(value);
          }
        }
      }
    }
    return values;
  }

  private static boolean accepts(Value value, String text) {
    return JSON.tryRead(replaced(List.of(value), text), Article.class).value().isPresent();
  }

  private static String replaced(List<Value> values, String text) {
    StringBuilder document = new StringBuilder();
    int from = 0;
    for (Value value : values) {
      document.append(SAMPLE, from, value.start()).append(literal(text));
      from = value.end();
    }
    return document.append(SAMPLE.substring(from)).toString();
  }

  private static String literal(String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      generator.writeString(text);
    }
    return out.toString();
  }
}
