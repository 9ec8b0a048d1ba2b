package io.github.copydesk.realtexts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Person;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Count;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules hold for what real texts say, and fail for what they do not. Prints how many quotes
 * were found, and how many of them reported.
 */
class RealTextsTest {
  private static final NewsValidator VALIDATOR = NewsValidator.create();

  /** How else the same words may be set. */
  private static final List<UnaryOperator<String>> SETTINGS =
      List.of(
          text -> text.replace('\'', '’'),
          text -> text.replace('’', '\''),
          text -> text.replaceAll(" ?(\\.\\.\\.|…) ?", "… "),
          text -> text.replaceAll(" ?— ?", " – ").replace(" - ", "—"),
          text -> text.replace(" ", " \u00a0"),
          text -> text.replaceAll("\"([^\"]*)\"", "‘$1’"),
          text ->
              text.matches("(?s).*[^.][.]") ? text.substring(0, text.length() - 1) + "," : text);

  private static List<String> alarms(RealText real, List<Quote> quotes) {
    return VALIDATOR.check(real.article(quotes)).stream().map(Violation::toString).toList();
  }

  private static long count(List<Quote> quotes, Predicate<Quote> which) {
    return quotes.stream().filter(which).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wikinews.jsonl", "current-events.jsonl"})
  void whatATextSaysIsNotReported(String file) throws IOException {
    List<Quote> all = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    for (RealText real : RealText.in(file)) {
      List<Quote> quotes = QuoteFinder.find(real);
      all.addAll(quotes);
      alarms.addAll(alarms(real, quotes));
    }
    System.out.printf(
        "%s: %d direct quotes (%d set off, %d interrupted), %d partial, %d mixed; reported: %d%n",
        file,
        count(all, quote -> quote.getKind() == QuoteKind.DIRECT),
        count(all, quote -> quote.getMarks() == QuoteMarks.SET_OFF),
        count(all, quote -> quote.getAnchors().get(0).getSpans().size() > 1),
        count(all, quote -> quote.getKind() == QuoteKind.PARTIAL),
        count(all, quote -> quote.getKind() == QuoteKind.MIXED),
        alarms.size());
    assertThat(all).isNotEmpty();
    assertThat(alarms).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wikinews.jsonl", "current-events.jsonl"})
  void theSameWordsSetInOtherWaysAreNotReported(String file) throws IOException {
    List<String> alarms = new ArrayList<>();
    for (RealText real : RealText.in(file)) {
      for (Quote quote : QuoteFinder.find(real)) {
        for (UnaryOperator<String> setting : SETTINGS) {
          if (quote.getKind() != QuoteKind.MIXED) {
            String set = setting.apply(quote.getText());
            alarms.addAll(alarms(real, List.of(quote.toBuilder().text(set).build())));
          }
        }
      }
    }
    assertThat(alarms).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wikinews.jsonl", "current-events.jsonl"})
  void otherWordsAreReported(String file) throws IOException {
    Random random = new Random(12);
    int wrong = 0;
    List<String> missed = new ArrayList<>();
    for (RealText real : RealText.in(file)) {
      for (Quote quote : QuoteFinder.find(real)) {
        boolean mixed = quote.getKind() == QuoteKind.MIXED;
        for (String words :
            neighbours(mixed ? quote.getVerbatim().get(0) : quote.getText(), random)) {
          Quote neighbour =
              mixed
                  ? quote.toBuilder()
                      .text(quote.getText().replace(quote.getVerbatim().get(0), words))
                      .verbatim(List.of(words))
                      .build()
                  : quote.toBuilder().text(words).build();
          wrong++;
          if (alarms(real, List.of(neighbour)).isEmpty()) {
            missed.add(words + " / " + quote.getText());
          }
        }
      }
    }
    System.out.printf("%s: %d wrong neighbours; missed: %d%n", file, wrong, missed.size());
    assertThat(missed).isEmpty();
  }

  /** A letter changed, each digit changed, a word within left out, two words changed about. */
  private static List<String> neighbours(String text, Random random) {
    List<String> neighbours = new ArrayList<>();
    int[] letters =
        IntStream.range(0, text.length()).filter(i -> Character.isLetter(text.charAt(i))).toArray();
    if (letters.length > 0) {
      int at = letters[random.nextInt(letters.length)];
      neighbours.add(with(text, at, text.charAt(at) == 'x' ? 'y' : 'x'));
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        neighbours.add(with(text, i, text.charAt(i) == '7' ? '1' : '7'));
      }
    }
    List<String> words = List.of(text.split(" ", -1));
    if (words.size() > 2) {
      int at = 1 + random.nextInt(words.size() - 2);
      boolean said = words.get(at).codePoints().anyMatch(Character::isLetterOrDigit);
      if (said && !words.get(at).equals(words.get(at - 1))) {
        List<String> fewer = new ArrayList<>(words);
        fewer.remove(at);
        neighbours.add(String.join(" ", fewer));
      }
    }
    return neighbours;
  }

  private static String with(String text, int at, char c) {
    return text.substring(0, at) + c + text.substring(at + 1);
  }

  @Test
  void aSentenceWithoutMarksIsNoDirectQuote() throws IOException {
    int sentences = 0;
    List<String> missed = new ArrayList<>();
    for (RealText real : RealText.in("wikinews.jsonl")) {
      Matcher paraphrase =
          Pattern.compile("(?<=\\. |\n)[A-Z][^.\n\"“”'’]*\\b(?:said|says)\\b[^.\n\"“”'’]*\\.")
              .matcher(real.text());
      while (paraphrase.find()) {
        String words = paraphrase.group();
        Quote quote =
            Quote.builder()
                .kind(QuoteKind.DIRECT)
                .text(words)
                .attribution(Attribution.to(Person.of("Jane Doe")))
                .addAnchors(TextAnchor.find(real.text(), words).orElseThrow())
                .build();
        sentences++;
        if (VALIDATOR.check(real.article(List.of(quote))).size() != 1) {
          missed.add(words);
        }
        assertThat(alarms(real, List.of(quote.toBuilder().kind(QuoteKind.INDIRECT).build())))
            .isEmpty();
      }
    }
    System.out.printf("%d sentences held as direct quotes; missed: %d%n", sentences, missed.size());
    assertThat(sentences).isPositive();
    assertThat(missed).isEmpty();
  }

  /** In any of the marks that a desk may set. */
  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "“”", "‘’", "«»", "„“"})
  void aSentenceOfALongerRemarkStandsBetweenItsMarks(String marks) throws IOException {
    Pattern sentence = Pattern.compile("(?<=[.?!] )[A-Z][^.?!\n\"“”]{8,}[.?!]");
    int sentences = 0;
    for (RealText real : RealText.in("wikinews.jsonl")) {
      for (Quote remark : QuoteFinder.find(real)) {
        TextSpan span = remark.getAnchors().get(0).getSpans().get(0);
        String printed = span.getExact();
        if (remark.getKind() != QuoteKind.DIRECT
            || remark.getMarks() != QuoteMarks.BALANCED
            || printed.contains("\n")) {
          continue;
        }
        String inner = printed.substring(1, printed.length() - 1).replace('\'', '’');
        String body = marks.charAt(0) + inner + marks.charAt(1) + ", he said.";
        Matcher within = sentence.matcher(body);
        while (within.find()) {
          sentences++;
          Quote quote =
              Quote.builder()
                  .kind(QuoteKind.DIRECT)
                  .text(within.group())
                  .attribution(remark.getAttribution())
                  .addAnchors(TextAnchor.find(body, within.group()).orElseThrow())
                  .build();
          assertThat(VALIDATOR.check(real.article(List.of(quote)).toBuilder().body(body).build()))
              .as(body)
              .isEmpty();
        }
      }
    }
    assertThat(sentences).isGreaterThan(10);
  }

  @Test
  void theCuesOfATextOccurInIt() throws IOException {
    for (RealText real : RealText.in("wikinews.jsonl")) {
      List<Quote> quotes = QuoteFinder.find(real);
      assertThat(unfit(real.article(quotes))).isEmpty();
      for (Quote quote : quotes) {
        Quote other =
            quote.toBuilder()
                .attribution(quote.getAttribution().toBuilder().cue("allegedly murmured").build())
                .build();
        assertThat(unfit(real.article(List.of(other)))).containsExactly("wording-in-text");
      }
    }
  }

  @Test
  void theWordingsOfCountsOccurInTheTextAndOtherNumbersDoNot() throws IOException {
    Pattern number =
        Pattern.compile(
            "(?i)\\b(?:at least|more than|over|nearly|around|about|up to) ([0-9][0-9,]*)(?= people)");
    int counts = 0;
    for (RealText real : RealText.in("current-events.jsonl")) {
      Matcher matcher = number.matcher(real.text());
      while (matcher.find()) {
        counts++;
        String wording = matcher.group();
        assertThat(unfit(tolled(real, wording))).as(wording).isEmpty();
        assertThat(unfit(tolled(real, wording.toUpperCase(Locale.ROOT)))).isEmpty();
        String other = wording.substring(0, wording.length() - 1);
        if (other.endsWith(" ") || real.text().contains(other + " ")) {
          other = wording + "9";
        }
        assertThat(unfit(tolled(real, other))).as(other).containsExactly("wording-in-text");
      }
    }
    System.out.printf("current-events.jsonl: %d wordings of counts%n", counts);
    assertThat(counts).isPositive();
  }

  private static Article tolled(RealText real, String wording) {
    CasualtyReport report =
        CasualtyReport.builder()
            .addFigures(CasualtyFigure.of(Count.worded(wording), Outcome.KILLED))
            .scope(CasualtyScope.INCIDENT)
            .attribution(Attribution.to(Person.of("Jane Doe")))
            .addAnchors(TextAnchor.find(real.text(), real.text()).orElseThrow())
            .build();
    return real.article(List.of()).toBuilder().addCasualtyReport(report).build();
  }

  /** The rules of this page that are only checked before publication. */
  private static List<String> unfit(Article article) {
    return VALIDATOR.check(article, Publishable.class).stream()
        .map(Violation::code)
        .filter(code -> code.equals("wording-in-text") || code.equals("insertions-as-printed"))
        .toList();
  }
}
