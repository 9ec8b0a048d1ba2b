package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.ChangedText;
import io.github.copydesk.constraint.LanguageTag;
import io.github.copydesk.constraint.WebUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The patterns say what the codecs and the rules accept, on 100,000 strings. */
class NotationTest {
  private static final int STRINGS = 100_000;

  private static final List<String> URIS =
      List.of(
          "https://news.example/a/1",
          "HTTP://user:word@news.example:8080/a;b/c?q=[1]&r#top",
          "https://[2001:db8::1]:80/a",
          "https://\u00e9.example/\u00fc",
          "//news.example/a",
          "file:///a/b",
          "urn:newsml:news.example:1",
          "mailto:desk@news.example",
          "a/b:c/..",
          "?q",
          "#top",
          "//?q",
          "/",
          "a:b#c",
          "a%20b/%C3%BC");

  private static final List<String> HOSTS =
      List.of(
          "news.example",
          "a_b.example",
          "\u00e9.example",
          "1.2.3.4",
          "1.2.3.4.5",
          "[::1]",
          "a",
          "a.b.",
          "\u2764.example",
          "a\u200db.example",
          "2.example",
          "-.example",
          "..",
          "a..b",
          "%61.example",
          "");

  private static final Pattern ODD = Pattern.compile("1\\.2\\.3\\.4\\.5|:65536|-\\.example");

  private static final List<String> TAGS =
      List.of(
          "en",
          "pt-BR",
          "zh-Hant-TW",
          "zh-cmn-Hans-CN",
          "sl-rozaj-biske-1994",
          "de-CH-1901-x-phonebk",
          "es-419",
          "en-a-myext-b-another",
          "th-u-ca-buddhist",
          "x-whatever",
          "i-klingon",
          "en-GB-oed",
          "sgn-BE-FR",
          "art-lojban",
          "zh-min-nan");

  private static Pattern pattern(Class<?> rule) {
    return Pattern.compile(
        Notation.all().stream()
            .filter(notation -> notation.constraints().equals(Set.of(rule)))
            .findAny()
            .orElseThrow()
            .pattern());
  }

  private static boolean isUri(String text) {
    try {
      return new URI(text).toString().equals(text);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The pattern says which characters a URI has, and leaves to the format where. */
  @Test
  void everyUriMatches() {
    Pattern pattern =
        Pattern.compile(
            Objects.requireNonNull(((Shape.Text) Scalars.URI_REFERENCE.shape()).pattern()));
    String characters =
        "aZ09:/?#[]@!$&'()*+,;=%-._~ \"<>\\^`{|}\u0000\u0085\u00a0\u00e9\u2028\u3000";
    Random random = new Random(15);
    int uris = 0;
    int others = 0;
    for (int i = 0; i < STRINGS; i++) {
      String text = ChangedText.of(random, URIS, characters);
      boolean matches = pattern.matcher(text).matches();
      if (isUri(text)) {
        uris++;
        assertThat(matches).as(text).isTrue();
      }
      others += matches ? 0 : 1;
    }

    assertThat(uris).isGreaterThan(STRINGS / 4);
    assertThat(others).isGreaterThan(STRINGS / 4);
    assertThat(STRINGS - uris - others).isLessThan(STRINGS / 10);
  }

  @Test
  void languageTags() {
    Pattern pattern = pattern(LanguageTag.class);
    LanguageTag.Validator rule = new LanguageTag.Validator();
    Random random = new Random(15);
    int tags = 0;
    for (int i = 0; i < STRINGS; i++) {
      String text = ChangedText.of(random, TAGS, "aZbx019--_ \u0131\u017f");
      boolean matches = pattern.matcher(text).matches();
      assertThat(rule.test(text)).as(text).isEqualTo(matches);
      tags += matches ? 1 : 0;
    }

    assertThat(tags).isBetween(STRINGS / 4, STRINGS * 3 / 4);
  }

  /** The pattern of web addresses leaves to the rule how large a number is, and odd labels. */
  @Test
  void webAddresses() {
    WebUrl.Validator rule = new WebUrl.Validator();
    Pattern pattern = pattern(WebUrl.class);
    for (String host : HOSTS) {
      for (String before : List.of("https://", "HTTP://", "https://u:p@", "ftp://", "http:")) {
        for (String after : List.of("", "/", "/a?b#c", ":80", ":", ":65536/", ":x/", "?q", "#f")) {
          String text = before + host + after;
          if (isUri(text)) {
            boolean accepted = rule.test(URI.create(text));
            boolean left = ODD.matcher(text).find();
            assertThat(pattern.matcher(text).find()).as(text).isIn(accepted, accepted || left);
          }
        }
      }
    }
  }
}
