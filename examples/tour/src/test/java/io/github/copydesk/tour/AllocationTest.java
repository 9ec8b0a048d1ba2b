package io.github.copydesk.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import io.github.copydesk.article.Article;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.json.NewsJson;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading the report allocates at most a third more than its strings, and writing it less than
 * databind.
 *
 * <p>The figures compared are the bytes that the thread allocated for one call. They do not depend
 * on how busy the computer is, but on what has been compiled so far; so a call is repeated until it
 * needs no more than it may, or has had enough time.
 */
class AllocationTest {
  private static final int BATCHES = 300;
  private static final int CALLS = 200;

  private final NewsJson json = NewsJson.create();
  private final JsonFactory tokens = new JsonFactory();
  private final JsonMapper mapper = new JsonMapper();
  private final Article article =
      KurskReport.article().toBuilder().extensions(Extensions.none()).build();
  private final byte[] document = json.writeBytes(article);
  private final java.lang.management.ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @BeforeEach
  void theVirtualMachineCounts() {
    assumeThat(threads).isInstanceOf(ThreadMXBean.class);
  }

  @Test
  void readingAllocatesAThirdMoreThanTheTextsAtMost() {
    long texts = allocated(this::scan, 0);
    long bound = texts * 135 / 100;

    assertThat(allocated(() -> json.read(document, Article.class).getVersion(), bound))
        .isLessThanOrEqualTo(bound);
  }

  @Test
  void writingAllocatesLessThanDatabind() {
    Object tree = mapper.readValue(document, Object.class);
    long databind = allocated(() -> mapper.writeValueAsBytes(tree).length, 0);

    assertThat(allocated(() -> json.writeBytes(article).length, databind - 1)).isLessThan(databind);
  }

  /** What any reader has to allocate for the document: every string. */
  private long scan() {
    try (JsonParser parser = tokens.createParser(ObjectReadContext.empty(), document)) {
      long length = 0;
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        length += token == JsonToken.VALUE_STRING ? parser.getString().length() : 1;
      }
      return length;
    }
  }

  /** The bytes of one call, the minimum of several batches; stops once that is low enough. */
  private long allocated(LongSupplier call, long enough) {
    ThreadMXBean counter = (ThreadMXBean) threads;
    long thread = Thread.currentThread().getId();
    long fewest = Long.MAX_VALUE;
    long sum = 0; // so that no call is eliminated as dead code
    for (int batch = 0; batch < BATCHES && fewest > enough; batch++) {
      long before = counter.getThreadAllocatedBytes(thread);
      for (int i = 0; i < CALLS; i++) {
        sum += call.getAsLong();
      }
      fewest = Math.min(fewest, (counter.getThreadAllocatedBytes(thread) - before) / CALLS);
    }
    assertThat(sum).isPositive();
    return fewest;
  }
}
