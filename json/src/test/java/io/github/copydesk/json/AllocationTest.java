package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.quote.Quote;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reading and writing make little that is thrown away again. The article is the worst case: quotes
 * with everything set, where most lists have one element. Reading it may take 2.4 times what its
 * texts alone take, writing 2.5 times its length.
 *
 * <p>What is compared are bytes that the thread allocated, the fewest of several runs of many calls
 * each: they do not depend on how busy the machine is, but on what has been compiled so far, so
 * that the bounds lie above what settled code needs.
 */
class AllocationTest {
  private static final int WARM_UP = 3_000;
  private static final int RUNS = 20;
  private static final int CALLS = 100;

  private final NewsJson json = NewsJson.create();
  private final JsonFactory tokens = new JsonFactory();
  private final Article article = article();
  private final byte[] document = json.writeBytes(article);
  private final java.lang.management.ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** As a desk has it: many quotes, and nothing of other people's. */
  private static Article article() {
    Quote quote = Samples.full(Quote.class).toBuilder().extensions(Extensions.none()).build();
    return Article.builder()
        .kind(ArticleKind.REPORT)
        .language("en")
        .headline("H")
        .addAllQuotes(Collections.nCopies(20, quote))
        .build();
  }

  @BeforeEach
  void theVirtualMachineCounts() {
    assumeThat(threads).isInstanceOf(ThreadMXBean.class);
  }

  @Test
  void readingAllocatesLittleMoreThanItsTexts() {
    long scan = allocated(this::scan);
    long read = allocated(() -> json.read(document, Article.class));

    assertThat(read).isLessThanOrEqualTo(scan * 12 / 5);
  }

  @Test
  void writingAllocatesLittleMoreThanTheDocument() {
    long written = allocated(() -> json.writeBytes(article));

    assertThat(written).isLessThanOrEqualTo(document.length * 5L / 2);
  }

  /** What any reader has to make of the document: every text, and every number. */
  private void scan() {
    try (JsonParser parser = tokens.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token == JsonToken.VALUE_STRING) {
          assertThatIsText(parser.getString());
        }
      }
    }
  }

  private static void assertThatIsText(String text) {
    if (text.isEmpty()) {
      throw new AssertionError("no sample has an empty text");
    }
  }

  /** Bytes of one call in settled code. */
  private long allocated(Runnable call) {
    for (int i = 0; i < WARM_UP; i++) {
      call.run();
    }
    ThreadMXBean counter = (ThreadMXBean) threads;
    long thread = Thread.currentThread().getId();
    long fewest = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long before = counter.getThreadAllocatedBytes(thread);
      for (int i = 0; i < CALLS; i++) {
        call.run();
      }
      fewest = Math.min(fewest, counter.getThreadAllocatedBytes(thread) - before);
    }
    return fewest / CALLS;
  }
}
