package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.validation.NewsValidator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No document and no value is deep enough to overflow a stack of 256 KB. */
class SmallStackTest {
  private static final int STACK = 256 << 10;

  private final NewsJson json = NewsJson.create();
  private final NewsValidator validator = NewsValidator.create();

  /** Runs on a small stack, and rethrows what was thrown there. */
  private static void small(Runnable task) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, task, "small stack", STACK);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    thread.join();
    assertThat(thrown.get()).isNull();
  }

  @Test
  void theDeepestArticleThereCanBeIsHandled() throws InterruptedException {
    Article article = deepest();
    small(
        () -> {
          byte[] written = json.writeBytes(article);
          Article read = json.read(written, Article.class);
          assertThat(read.equals(article)).isTrue();
          assertThat(read.hashCode()).isEqualTo(article.hashCode());
          assertThat(read.toString()).isEqualTo(article.toString());
          assertThat(json.validate(read, validator).isValid()).isTrue();
          assertThat(json.canonical(read)).isNotEmpty();
        });
  }

  @Test
  void theDeepestArticleThereCanBeIsHandledAgainAndAgain() throws InterruptedException {
    byte[] document = json.writeBytes(deepest());
    small(
        () -> {
          for (int i = 0; i < 1_200; i++) {
            assertThat(json.writeBytes(json.read(document, Article.class))).isEqualTo(document);
          }
        });
  }

  /** As deep as the domain allows, by the longest path through the types. */
  private static Article deepest() {
    Actor actor = Person.of("person 1");
    for (int i = 2; i < Actor.MAX_DEPTH; i++) {
      actor =
          Person.builder()
              .name("person " + i)
              .addPosition(Position.builder().title("aide").organization(actor).build())
              .build();
    }
    Group victims = Group.builder().description("guards").affiliation(actor).build();
    CasualtyFigure figure =
        CasualtyFigure.builder()
            .addOutcome(Outcome.KILLED)
            .count(Count.about(1))
            .victims(victims)
            .build();
    for (int i = 2; i <= CasualtyFigure.MAX_DEPTH; i++) {
      figure =
          CasualtyFigure.of(Count.about(i), Outcome.KILLED).toBuilder()
              .addIncluding(figure)
              .build();
    }
    Attribution attribution = Attribution.to(actor);
    for (int i = 2; i <= Attribution.MAX_DEPTH; i++) {
      attribution = Attribution.builder().source(Group.of("source " + i)).via(attribution).build();
    }
    Object value = List.of();
    for (int i = 1; i < Extensions.MAX_DEPTH; i++) {
      value = List.of(value);
    }
    return Article.builder()
        .kind(ArticleKind.REPORT)
        .language("en")
        .headline("H")
        .addQuote(
            Quote.builder()
                .kind(QuoteKind.INDIRECT)
                .text("t")
                .attribution(attribution)
                .extensions(Extensions.of("x:deep", value))
                .build())
        .addCasualtyReport(
            CasualtyReport.builder()
                .scope(CasualtyScope.INCIDENT)
                .addFigure(figure)
                .attribution(Attribution.to(actor))
                .build())
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "[ ]",
        "{\"x:a\": }",
        "{\"unknown\": }",
        "{\"unknown\":[ ]}",
        "{\"x:a\":[ ]}",
        "{\"quotes\":[ ]}",
        "{\"quotes\":[{\"attribution\": }]}",
        "{\"via\": }"
      })
  void noDocumentOverflowsIt(String open, String close) throws InterruptedException {
    for (int depth : new int[] {65, 500, 1_001, 100_000}) {
      String document = open.repeat(depth) + "1" + close.repeat(depth);
      small(() -> assertThat(codes(document)).contains("limit.depth"));
      small(() -> assertThat(codes(open.repeat(depth))).isNotEmpty());
    }
  }

  private List<String> codes(String document) {
    return json.tryRead(document, Article.class).problems().stream().map(Problem::code).toList();
  }
}
