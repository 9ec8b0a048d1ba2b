package io.github.copydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.text.TextAnchor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in other languages and scripts; names and events are invented. */
class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the name is inflected in the text
        "uk|За словами Олени Гриценко, «ситуація складна». Загинули щонайменше 12 людей.|ситуація складна|Олена Гриценко|щонайменше 12",
        "ru|«Мы победили», — сказал Иван Орлов. Ранены 1300 человек.|Мы победили|Орлов|1300",
        "zh|李明说：“我们赢了”。至少有12人死亡。|我们赢了|李明|至少有12人",
        "ja|山田氏は「被害は大きい」と述べた。30人が死亡した。|被害は大きい|山田|30人",
        "ar|وقال أحمد سالم: «الوضع صعب». وقُتل 12 شخصا.|الوضع صعب|أحمد سالم|12 شخصا",
        "he|״המצב קשה״, אמר דוד כהן. לפחות 12 הרוגים.|המצב קשה|דוד כהן|לפחות 12",
        "hi|आशा वर्मा ने कहा, “हालात कठिन हैं”। 12 लोग मारे गए।|हालात कठिन हैं|आशा वर्मा|12 लोग",
        "fi|”Voitimme”, sanoi Aino Niemelän edustaja. 12 ihmistä kuoli.|Voitimme|Niemelä|12 ihmistä",
        "tr|Ayşe Demir’in sözleri: “Durum zor”. En az 12 kişi öldü.|Durum zor|Ayşe Demir|En az 12",
        "de|„Die Lage ist ernst“, sagte Jörg Müller. Mehr als 1.300 Menschen starben.|Die Lage ist ernst|Jörg Müller|Mehr als 1.300"
      })
  void quotesAndCountsAreFound(
      String language, String body, String text, String name, String wording) {
    Article article = Loops.article(language, "—", body);

    ExtractionResult<Quote> quotes = Loops.once(quote(text, name), article, StatementKind.QUOTES);
    ExtractionResult<CasualtyReport> reports =
        Loops.once(report(wording, name), article, StatementKind.CASUALTY_REPORTS);

    assertThat(quotes.problems()).isEmpty();
    TextAnchor anchor = quotes.statements().get(0).getAnchors().get(0);
    assertThat(anchor.words()).isEqualTo(text);
    assertThat(reports.problems()).isEmpty();
    assertThat(reports.statements().get(0).getAnchors())
        .extracting(TextAnchor::words)
        .containsExactly(wording);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk|За словами Олени Гриценко, «ситуація складна».|ситуація легка|Петро Коваль",
        "zh|李明说：“我们赢了”。|我们输了|王芳",
        "ar|وقال أحمد سالم: «الوضع صعب».|الوضع سهل|كريم نور",
        "en|“We won,” Ann Lee said.|We lost|Ann Smith"
      })
  void whatIsInventedIsNot(String language, String body, String text, String name) {
    Article article = Loops.article(language, "—", body);

    ExtractionResult<Quote> result = Loops.once(quote(text, name), article, StatementKind.QUOTES);

    assertThat(result.statements()).isEmpty();
    assertThat(result.problems())
        .extracting(problem -> problem.pointer() + " " + problem.code())
        .containsExactly(
            "/quotes/0/text not-in-article", "/quotes/0/attribution/sources/0/name not-in-article");
  }

  private static String quote(String text, String name) {
    return "{\"quotes\":[{\"kind\":\"partial\",\"text\":\""
        + text
        + "\",\"attribution\":{\"sources\":[{\"type\":\"person\",\"name\":\""
        + name
        + "\"}]}}]}";
  }

  private static String report(String wording, String name) {
    return "{\"casualtyReports\":[{\"scope\":\"incident\",\"figures\":[{\"outcomes\":[\"killed\"],\"count\":{\"wording\":\""
        + wording
        + "\"}}],\"attribution\":{\"sources\":[{\"type\":\"person\",\"name\":\""
        + name
        + "\"}]}}]}";
  }
}
