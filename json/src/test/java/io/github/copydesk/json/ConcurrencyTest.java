package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.validation.NewsValidator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One reader, writer and validator serve any number of threads. */
class ConcurrencyTest {
  private static final int THREADS = 64;

  private final NewsJson json = NewsJson.create();
  private final NewsValidator validator = NewsValidator.create();

  @Test
  void sixtyFourThreadsGetWhatOneGets() throws Exception {
    List<String> alone = everything();
    CyclicBarrier together = new CyclicBarrier(THREADS);
    Callable<List<String>> task =
        () -> {
          together.await();
          return everything();
        };

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(task));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each sample written, read back, written and checked, and a bad document rejected. */
  private List<String> everything() {
    List<String> results = new ArrayList<>();
    for (Class<?> type : Samples.types()) {
      String written = json.write(Samples.full(type));
      results.add(written);
      results.add(json.write(json.read(written, type)));
      results.add(json.validate(Samples.full(type), validator).toString());
      byte[] torn = written.substring(0, written.length() / 2).getBytes(StandardCharsets.UTF_8);
      results.add(json.tryRead(torn, type).toString());
    }
    return results;
  }
}
