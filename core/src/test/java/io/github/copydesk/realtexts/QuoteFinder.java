package io.github.copydesk.realtexts;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Models what a text has between quotation marks, and what an interview answers, as a desk would.
 */
final class QuoteFinder {
  private static final String VERB =
      "(?:said|says?|told|added|adds|stated|stating|saying|continued|explained|observed|remarked|reads"
          + "|commented|concluded|reasoned|asked|announced|reports?|called|declare)";

  /** What interrupts a remark: “…,” he said. “…” */
  private static final Pattern INTERRUPTION =
      Pattern.compile("[ ,]*[^\"“”\n]{0,80}?\\b" + VERB + "\\b[^\"“”\n]{0,60}?([.,:]?)[ ]*");

  private static final Pattern CUE = Pattern.compile("\\b" + VERB + "\\b");
  private static final Pattern SINGLE = Pattern.compile("(?<![\\w'])'([A-Z\\w][^'\n]*)'(?!\\w)");
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\n]+[.!?]?");

  private final String text;
  private final CodePoints codePoints;
  private final List<Quote> quotes = new ArrayList<>();

  /** A passage: its marks, and whether it has an opening and a closing one. */
  private record Passage(int start, int end, boolean closed) {
    String inner(String text) {
      return text.substring(start + 1, closed ? end - 1 : end);
    }
  }

  private QuoteFinder(String text) {
    this.text = text;
    codePoints = CodePoints.of(text);
  }

  static List<Quote> find(RealText real) {
    QuoteFinder finder = new QuoteFinder(real.text());
    List<Passage> passages = finder.passages();
    finder.remarks(passages);
    finder.mixed(passages);
    finder.headline(real.title());
    if (real.isInterview()) {
      finder.answers();
    }
    return finder.quotes;
  }

  /** What stands between double marks; a remark may go on in the next paragraph. */
  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = "\"“”".indexOf(c) >= 0;
      if (c == '\n' && open >= 0) {
        boolean goesOn = i + 1 < text.length() && "\"“".indexOf(text.charAt(i + 1)) >= 0;
        if (goesOn) {
          i++;
        } else {
          if (!text.substring(open + 1, i).isBlank()) {
            passages.add(new Passage(open, i, false));
          }
          open = -1;
        }
      } else if (mark && open < 0) {
        open = i;
      } else if (mark) {
        if (!text.substring(open + 1, i).isBlank()) {
          passages.add(new Passage(open, i + 1, true));
        }
        open = -1;
      }
    }
    return passages;
  }

  private void remarks(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      List<Passage> pieces = new ArrayList<>(List.of(passages.get(i)));
      StringBuilder words = new StringBuilder(words(passages.get(i)));
      while (isSentence(pieces.get(0)) && i + 1 < passages.size()) {
        Passage last = pieces.get(pieces.size() - 1);
        Passage next = passages.get(i + 1);
        Matcher cue = INTERRUPTION.matcher(text.substring(last.end, next.start));
        if (!last.closed || !cue.matches()) {
          break;
        }
        join(words, cue.group(1), words(next));
        pieces.add(next);
        i++;
      }
      add(pieces, words.toString());
    }
  }

  /** What is between the marks, on one line, without the marks that open its paragraphs. */
  private String words(Passage passage) {
    return passage.inner(text).replaceAll("\n[\"“]", "\n").strip();
  }

  /** The comma before the cue was never said; where a sentence ends, a full stop was. */
  private static void join(StringBuilder words, String cueEnd, String next) {
    if (words.charAt(words.length() - 1) == ',') {
      words.setLength(words.length() - 1);
      words.append(cueEnd.equals(".") ? "." : "");
    }
    words.append(' ').append(next);
  }

  private boolean isSentence(Passage passage) {
    String words = words(passage);
    return words.split(" ").length > 3
        && (Character.isUpperCase(words.codePointAt(0)) || words.startsWith("["));
  }

  private void add(List<Passage> pieces, String words) {
    Passage first = pieces.get(0);
    Passage last = pieces.get(pieces.size() - 1);
    boolean sentence = isSentence(first);
    String said = sentence && words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    TextSpan[] spans = new TextSpan[pieces.size()];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span(pieces.get(i).start, pieces.get(i).end);
    }
    quotes.add(
        Quote.builder()
            .kind(sentence ? QuoteKind.DIRECT : QuoteKind.PARTIAL)
            .text(said)
            .marks(last.closed ? QuoteMarks.BALANCED : QuoteMarks.UNCLOSED)
            .attribution(attribution(first.start, last.end))
            .addAnchors(TextAnchor.of(spans))
            .build());
  }

  /** Each sentence with a fragment, as a paraphrase with verbatim words in it. */
  private void mixed(List<Passage> passages) {
    for (Passage passage : passages) {
      if (isSentence(passage) || !passage.closed) {
        continue;
      }
      Matcher sentence = SENTENCE.matcher(text);
      while (sentence.find()) {
        if (sentence.start() <= passage.start && passage.end <= sentence.end()) {
          quotes.add(
              Quote.builder()
                  .kind(QuoteKind.MIXED)
                  .text(sentence.group().strip())
                  .addVerbatim(passage.inner(text))
                  .attribution(attribution(sentence.start(), sentence.end()))
                  .addAnchors(TextAnchor.of(span(sentence.start(), sentence.end())))
                  .build());
        }
      }
    }
  }

  private void headline(String title) {
    Matcher single = SINGLE.matcher(title);
    while (single.find()) {
      quotes.add(
          Quote.builder()
              .kind(QuoteKind.PARTIAL)
              .text(single.group(1))
              .attribution(Attribution.to(UnnamedSource.of("not named")))
              .addAnchors(
                  TextAnchor.of(
                          TextSpan.of(title.codePointCount(0, single.start()), single.group()))
                      .in(TextPart.HEADLINE))
              .build());
    }
  }

  /** Every paragraph of an interview after a question is what the layout sets off. */
  private void answers() {
    int start = 0;
    boolean asked = false;
    for (String paragraph : text.split("\n", -1)) {
      if (asked && !paragraph.endsWith("?") && !paragraph.isBlank()) {
        quotes.add(
            Quote.builder()
                .kind(QuoteKind.DIRECT)
                .text(paragraph.strip())
                .marks(QuoteMarks.SET_OFF)
                .attribution(Attribution.to(UnnamedSource.of("who is interviewed")))
                .addAnchors(TextAnchor.of(span(start, start + paragraph.length())))
                .build());
      }
      asked |= paragraph.endsWith("?");
      start += paragraph.length() + 1;
    }
  }

  private TextSpan span(int start, int end) {
    return TextSpan.of(codePoints.fromUtf16(start), text.substring(start, end));
  }

  /** By the cue nearest to the passage in its paragraph, and the name before or after it. */
  private Attribution attribution(int start, int end) {
    int from = text.lastIndexOf('\n', start) + 1;
    int to = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
    Matcher after = CUE.matcher(text).region(end, to);
    Matcher before = CUE.matcher(text).region(from, start);
    if (after.find() && after.start() - end < 80) {
      return attribution(after);
    }
    int last = -1;
    while (before.find()) {
      last = before.start();
    }
    return last >= 0 && CUE.matcher(text).region(last, to).find()
        ? attribution(at(last))
        : Attribution.to(UnnamedSource.of("not named"));
  }

  private Matcher at(int start) {
    Matcher cue = CUE.matcher(text);
    cue.find(start);
    return cue;
  }

  private Attribution attribution(Matcher cue) {
    Matcher name =
        Pattern.compile("(?:[A-Z][\\w.-]+ ?)+$").matcher(text.substring(0, cue.start()).strip());
    Actor source = name.find() ? Person.of(name.group().strip()) : UnnamedSource.of("not named");
    return Attribution.to(source).toBuilder().cue(cue.group()).build();
  }
}
