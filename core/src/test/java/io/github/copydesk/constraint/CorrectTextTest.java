package io.github.copydesk.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.HibernateValidators;
import io.github.copydesk.actor.Country;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.quote.Question;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import jakarta.validation.Validator;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about texts and notations accept and reject, on values that carry them. */
class CorrectTextTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();

  private static List<String> codes(Object value) {
    return VALIDATOR.check(value).stream().map(Violation::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ".",
        "0",
        "—",
        "\u00a0x\u00a0",
        "한",
        "\uD83D\uDE00",
        "\uD842\uDFB7", // CJK extension B
        "\u0301", // a mark alone is drawn on a dotted circle
        "\uE000", // private use: somebody's font has it
        "\uD83E\uDEE9", // an emoji that is younger than Java 17
        "\u0378", // not assigned: a newer Unicode may have it
        "\u0600", // a format character, but one that is drawn
        "\u200b.",
        "\u2066a\u2069"
      })
  void somethingVisibleIsText(String text) {
    assertThat(codes(Question.about(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n",
        "\u00a0",
        "\u2007\u202f",
        "\u3000",
        "\u2028\u2029",
        "\u200b",
        "\u200c\u200d",
        "\u2060",
        "\ufeff",
        "\u00ad", // soft hyphen
        "\u180e",
        "\u200e\u200f\u061c", // bidi marks
        "\u202a\u202b\u202c\u202d\u202e",
        "\u2066\u2067\u2068\u2069",
        "\uDB40\uDC01", // language tag
        "\uDB40\uDC41\uDB40\uDC7F", // tag characters
        "\ufe00\ufe0f", // variation selectors
        "\uDB40\uDD00\uDB40\uDDEF",
        "\u180b\u180f",
        "\u115f\u1160\u3164\uffa0", // Hangul fillers
        "\u2800", // blank Braille pattern
        "\u034f", // combining grapheme joiner
        "\uffff",
        " \u00a0\u200b\u202e\ufeff\t"
      })
  void nothingVisibleIsNoText(String text) {
    assertThat(codes(Question.about(text))).containsExactly("has-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\tb\nc",
        "a\u00a0\u2028\ufeff\uffff\ufdd0\u202e",
        "a\uD83D\uDE00\uDBFF\uDFFF",
        "a ~\u00a0"
      })
  void tabLineFeedAndPairsAreWellFormed(String text) {
    assertThat(codes(Question.about(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000",
        "\u0008a",
        "a\u000b",
        "a\u000c",
        "a\r\nb",
        "a\u001b[31m",
        "a\u001f",
        "a\u007f",
        "a\u0080",
        "a\u0085",
        "a\u009f",
        "a\uD83D",
        "\uDE00a",
        "a\uDE00\uD83D",
        "\uD83D\uD83D\uDE00a",
        "\uD83D\uDE00\uDE00a"
      })
  void controlsAndHalfPairsAreNot(String text) {
    assertThat(codes(Question.about(text))).containsExactly("well-formed-text");
  }

  private static Article in(String language) {
    return Article.builder().kind(ArticleKind.REPORT).language(language).headline("Losses").build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "EN",
        "ko",
        "pt-BR",
        "es-419",
        "zh-Hant-TW",
        "de-CH-1996",
        "sl-rozaj-biske",
        "x-desk",
        "en-x-desk",
        "en-u-ca-buddhist",
        "i-klingon",
        "art-lojban",
        "und",
        "mul",
        "qaa-Qaaa-QM"
      })
  void aLanguageTagOfBcp47IsAccepted(String tag) {
    assertThat(codes(in(tag))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "e",
        "en_US",
        "en-",
        "-en",
        "en--US",
        "123",
        "en US",
        "en\n",
        "ën",
        "ｅｎ",
        "abcdefghi",
        "en-a",
        "en-u",
        "x",
        "english language",
        "de-DE-1",
        "English",
        "english",
        "root",
        "germ-DE",
        "englisch-x-desk",
        "*"
      })
  void anotherLanguageTagIsRejected(String tag) {
    assertThat(codes(in(tag))).containsExactly("language-tag");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UA", "RU", "KP", "KR", "US", "GB", "SS", "AQ", "XK", "SU", "YU", "DD", "CS"})
  void aCountryCodeOfIso3166IsAccepted(String code) {
    assertThat(codes(Country.of("it", code))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "us", "Us", "UK", "EU", "XX", "ZZ", "USA", "U", "840", " US", "US\n", "ÜS", "U\u0405",
        "ＵＳ", "AN"
      })
  void anotherCountryCodeIsRejected(String code) {
    assertThat(codes(Country.of("it", code))).containsExactly("country-code");
  }

  private static Programme at(String url) {
    return Programme.of("DPRK3").toBuilder().url(URI.create(url)).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://news.example",
        "https://news.example/a/1?b=c#d",
        "HTTPS://NEWS.EXAMPLE:8443/",
        "http://localhost",
        "https://[2001:db8::1]/",
        "https://user@news.example/",
        "http://under_score.example/",
        "https://한국.example/",
        "https://xn--3e0b707e.example/",
        "https://شركه\u200Cها.example/", // with a non-joiner, as Persian has it
        "https://i❤\uFE0F.example/",
        "https://col·leccio.example/",
        "http://news.example./a",
        "http://news.example:/a",
        "http://news.example:65535",
        "http://user:pass@news.example:80/",
        "http://192.0.2.7:8080/",
        "http://[::1]:8080/",
        "http://1.example/",
        "http://-foo-.example/",
        "http://a_b.example/"
      })
  void aWebAddressIsAccepted(String url) {
    assertThat(codes(at(url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "/a",
        "//news.example/a",
        "news.example/a",
        "ftp://news.example/",
        "file:///etc/passwd",
        "mailto:desk@news.example",
        "javascript:alert(1)",
        "data:text/plain,a",
        "urn:newsml:a",
        "http:a",
        "http:/a",
        "https:///a",
        "http://:80/",
        "http://@/",
        "http://user@:80/",
        "https://a..b/",
        "https://.a/",
        "https://./",
        "https://-/",
        "https://_.example/",
        "https://news.example:65536/",
        "https://news.example:http/",
        "https://news.example:80:80/",
        "https://news.example:-1/",
        "https://192.0.2.256/",
        "https://192.0.2/",
        "https://7/",
        "https://“news.example”/",
        "https://news\u2026example/",
        "https://news\u200B.example/",
        "https://news%2Eexample/",
        "https://a,b/",
        "https://a!/",
        "httpsx://news.example/"
      })
  void anotherAddressIsRejected(String url) {
    assertThat(codes(at(url))).containsExactly("web-url");
  }

  private static Article named(String id) {
    return in("en").toBuilder().id(URI.create(id)).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:newsml:news.example:2024:1",
        "https://news.example/a/1",
        "tag:news.example,2024:a",
        "x:1",
        "file:///a"
      })
  void anAbsoluteUriIsAnId(String id) {
    assertThat(codes(named(id))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a/1", "/a", "//news.example/a", "#a", "?a", "./a:b"})
  void aRelativeUriIsNot(String id) {
    assertThat(codes(named(id))).containsExactly("absolute-uri");
  }

  @Test
  @SuppressWarnings("NullAway") // the value of an absent optional
  void nullBreaksNoRule() {
    Validator other = HibernateValidators.create();
    assertThat(other.validateValue(Question.class, "topic", null)).isEmpty();
    assertThat(other.validateValue(Article.class, "language", null)).isEmpty();
    assertThat(VALIDATOR.check(Programme.of("DPRK3"))).isEmpty();
    assertThat(VALIDATOR.check(Country.builder().name("it").build())).isEmpty();
  }
}
