package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.CountConvention;
import io.github.copydesk.constraint.CountryCode;
import io.github.copydesk.constraint.LanguageTag;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.internal.Characters;
import io.github.copydesk.internal.Letters;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.internal.Words;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 8,000 answers that are the same on every JDK; 2,000 more are about JSON. */
class EveryJdkTest {
  private static final OffsetDateTime TUESDAY = OffsetDateTime.parse("2024-12-17T09:00:00+09:00");

  /** Letters whose case, accents or place in a cluster some JDK does not know; the melting face. */
  private static final List<String> LETTERS =
      List.of(
          "a",
          "É",
          "ß",
          "ΟΔΟΣ",
          "Σ",
          "ς",
          "İ",
          "ı",
          "ﬁ",
          "３",
          "ǅ",
          "Ж",
          "ё",
          "é",
          "ა",
          "Ა",
          "ɤ",
          "ƛ",
          "\uA7CB",
          "\uA7DC",
          "\u1C89",
          "\u2C2F",
          "\uA7C0",
          "\uD801\uDD70",
          "\uD803\uDD50",
          "\u0898",
          "\u0897",
          "\u1ACF",
          "\u0301",
          "\u0323",
          "\uD83E\uDEE0",
          "\uD83E\uDEE9",
          " ",
          "’",
          "-",
          "“",
          "”",
          "…",
          "[",
          "]",
          "한",
          "ᄒ",
          "ᅡ",
          "字",
          "ກ",
          "\u200B",
          "\u00AD",
          ".");

  private static final List<String> CLUSTERS =
      List.of(
          "क",
          "ष",
          "त",
          "र",
          "्",
          "ि",
          "ी",
          "\u200D",
          "\u200C",
          "ক",
          "্",
          "ত",
          "ક",
          "્",
          "க",
          "்",
          "ക",
          "്",
          "ᬓ",
          "᭄",
          "က",
          "္",
          "👩",
          "🏽",
          "👍",
          "🇺",
          "🇦",
          "❤",
          "\uFE0F",
          "각",
          "ᄀ",
          "ᅡ",
          "ᆨ",
          "ำ",
          "ก",
          "\u0600",
          "e",
          "\u0301",
          "\r",
          "\n",
          "\uD83E\uDEE0",
          "\uD806\uDFC5",
          "a");

  private static final List<String> HOSTS =
      List.of(
          "news",
          "bücher",
          "пример",
          "例え",
          "🫠",
          "xn--e1afmkfd",
          "-",
          "_",
          ".",
          ".",
          ".",
          "com",
          "рф",
          "127",
          "0",
          "[::1]",
          ":",
          "8080",
          "@",
          "user",
          "ⵣ",
          "क्ष",
          "·",
          "\uD803\uDD50",
          "/");

  private static final List<String> TAGS =
      List.of(
          "-GB",
          "-Hant",
          "-cmn",
          "-i",
          "-klingon",
          "-x",
          "-u",
          "-ca",
          "-t",
          "-1994",
          "-rozaj",
          "-419",
          "-lojban",
          "_US",
          "-English",
          "-oed",
          "-a",
          "-POSIX",
          "-",
          "-buddhist",
          "-m0");

  private static final List<String> DATES =
      List.of(
          "2024", "-", "-", "-", "12", "02", "29", "31", "/", "..", "?", "~", "%", "X", "XX", "T",
          "09:30", ":00", "Z", "+09:00", "-05:00", "Y17e7", "21", "156", "199", ".5", "24:00",
          "E3");

  private static final List<String> WHEN =
      List.of(
          "last ", "next ", "this ", "on ", "late ", "the ", "in ", "two ", "３ ", "٣ ", "1998’s ");

  private static final List<String> TIMES =
      List.of(
          "Monday",
          "sunday ",
          "June",
          "late ",
          "days ago",
          "WEEKS AGO",
          "ago",
          "yesterday",
          "morning",
          "2023",
          "17",
          "17th",
          "spring",
          "weekend",
          "Tonight",
          "months ",
          "century",
          "week",
          "year",
          "mañana",
          "month");

  private static final List<String> SPEECH =
      List.of(
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "We ",
          "[t]hey ",
          "[Т]ри ",
          "три ",
          "HAVE ",
          "have ",
          "ΟΔΟΣ ",
          "οδος ",
          "losses",
          "café ",
          "cafe\u0301 ",
          "…",
          " – ",
          "ﬁre ",
          "fire ",
          "ɤ ",
          "\uA7CB ",
          "\u1C89 ",
          "\u1C8A ",
          "नमस्ते ",
          "🫠",
          "\u00A0",
          ", ",
          ". ",
          "क्ष",
          "\u00AD",
          "１ ",
          "1 ");

  private final Answers answers = new Answers();

  @Test
  void eightThousandAnswersAreTheSame() {
    answers.add("code-points", 2500, EveryJdkTest::codePoints, EveryJdkTest::text);
    answers.add("letters", 1500, chance -> chance.wordsOf(LETTERS, 8), EveryJdkTest::text);
    answers.add("clusters", 1000, chance -> chance.wordsOf(CLUSTERS, 10), EveryJdkTest::cuts);
    answers.add("hosts", 500, chance -> "http://" + chance.wordsOf(HOSTS, 7), EveryJdkTest::url);
    answers.add("languages", 250, chance -> "zh" + chance.wordsOf(TAGS, 4), EveryJdkTest::language);
    answers.add("countries", 250, EveryJdkTest::capitals, new CountryCode.Validator()::test);
    answers.add("dates", 500, EveryJdkTest::dates, EveryJdkTest::date);
    answers.add(
        "times", 750, chance -> chance.of(WHEN) + chance.wordsOf(TIMES, 2), EveryJdkTest::time);
    answers.add("speech", 500, chance -> chance.wordsOf(SPEECH, 8), EveryJdkTest::quoted);
    answers.add("counts", 250, chance -> chance.wordsOf(LETTERS, 2), EveryJdkTest::estimate);

    assertThat(answers.count()).isEqualTo(8000);
    answers.check();
  }

  private static String codePoints(Chance chance) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.between(1, 5); i > 0; i--) {
      text.appendCodePoint(chance.codePoint());
    }
    return text.toString();
  }

  private static Object text(String text) {
    StringBuilder words = new StringBuilder();
    Words.append(words, text);
    return List.of(
        Texts.hasVisible(text),
        text.codePoints().mapToObj(Characters::isOfWord).toList(),
        Letters.lower(text),
        Letters.upper(text),
        Letters.composed(text),
        Letters.isSameButForCase(text, Letters.upper(text)),
        words,
        Words.small(text),
        Texts.excerpt(text),
        CodePoints.of(text).length());
  }

  /** Whether each code point is a character of its own. */
  private static Object cuts(String text) {
    CodePoints points = CodePoints.of(text);
    List<Boolean> cuts = new ArrayList<>();
    for (int i = 0; i < points.length(); i++) {
      cuts.add(points.splitsCharacter(TextSpan.of(i, points.slice(i, i + 1))));
    }
    return cuts;
  }

  private static Object url(String url) {
    try {
      return new WebUrl.Validator().test(new URI(url));
    } catch (URISyntaxException e) {
      return "no URI";
    }
  }

  private static Object language(String tag) {
    return new LanguageTag.Validator().test(tag);
  }

  private static String capitals(Chance chance) {
    return "" + (char) chance.between('A', 'Z') + (char) chance.between('A', 'Z');
  }

  private static String dates(Chance chance) {
    String date = chance.between(1800, 2100) + "-" + chance.between(10, 12);
    return switch (chance.below(4)) {
      case 0 -> chance.wordsOf(DATES, 8);
      case 1 -> date;
      case 2 -> date + "-" + chance.between(10, 31) + chance.wordsOf(DATES, 1);
      default -> date + "-" + chance.between(10, 31) + "T" + chance.between(10, 23) + ":59:00Z";
    };
  }

  private static Object date(String text) {
    EdtfDate date = EdtfDate.parse(text);
    return List.of(date, date.earliest(), date.latest(), date.precision(), date.instant());
  }

  private static Object time(String wording) {
    return TimeExpression.resolve(wording, TUESDAY).getValue();
  }

  /** The violations of an article with a quote of the words in another spelling, in their order. */
  private static Object quoted(String words) {
    String body = "“" + words + "” he said. " + Letters.upper(words) + words;
    TextAnchor anchor = TextAnchor.of(TextSpan.of(1, words));
    Quote quote =
        Samples.minimal(Quote.class).toBuilder()
            .kind(words.length() % 2 == 0 ? QuoteKind.DIRECT : QuoteKind.PARTIAL)
            .text(Letters.lower(words))
            .verbatim(List.of(words, Letters.composed(words)))
            .anchors(List.of(anchor))
            .build();
    Article article =
        Samples.minimal(Article.class).toBuilder().body(body).quotes(List.of(quote)).build();
    return NewsValidator.create().check(article, Publishable.class);
  }

  private static Object estimate(String wording) {
    Count count = Count.worded(wording);
    Map<String, Count> terms = Map.of(Letters.upper(wording), Count.exactly(7));
    return CountConvention.of("test", "1", terms).estimate(count);
  }
}
