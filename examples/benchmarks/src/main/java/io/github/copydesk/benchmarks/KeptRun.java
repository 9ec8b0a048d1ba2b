package io.github.copydesk.benchmarks;

import io.github.copydesk.article.Article;
import io.github.copydesk.benchmarks.hostile.Shape;
import io.github.copydesk.benchmarks.hostile.Shapes;
import io.github.copydesk.json.NewsJson;
import java.util.Optional;

/**
 * Reads one large document, and prints how many bytes of heap its value keeps for each byte of the
 * document. A document beyond a limit is halved, as often as needed.
 */
final class KeptRun {
  private static final int MOST_BYTES = 15 << 20;
  private static final int LEAST_BYTES = 1 << 20;

  private KeptRun() {}

  /**
   * Runs.
   *
   * @param args the number of the shape in {@link Shapes#large()}
   */
  public static void main(String[] args) {
    Shape shape = Shapes.large().get(Integer.parseInt(args[0]));
    try {
      System.out.println(kept(shape));
    } catch (OutOfMemoryError e) {
      System.out.println(Double.POSITIVE_INFINITY);
    }
  }

  private static double kept(Shape shape) {
    NewsJson json = NewsJson.create();
    for (int size = MOST_BYTES; size >= LEAST_BYTES; size /= 2) {
      byte[] document = shape.hostile().of(size);
      long before = used();
      Optional<Article> article = json.tryRead(document, Article.class).value();
      long kept = used() - before;
      if (article.isPresent()) {
        return (double) kept / document.length;
      }
    }
    throw new IllegalStateException("no document of this kind can be read: " + shape);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
