package io.github.copydesk.cli.input;

import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsLine;
import io.github.copydesk.json.NewsLines;
import io.github.copydesk.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Reads the documents of inputs, one after the other, in memory that does not depend on their
 * number.
 *
 * @param format how documents are laid out; empty if the name or the text of an input tells
 * @param threads how many threads read the lines of a large file
 */
public record Documents(Optional<InputFormat> format, int threads) {
  private static final int MOST_BYTES = 16 << 20;
  private static final long WORTH_THREADS = 1 << 20;
  private static final NewsJson JSON = NewsJson.builder().maxDocumentSize(MOST_BYTES).build();

  /**
   * Reads all documents of an input.
   *
   * @param progress is told after each read how many bytes of the input have been read
   * @param action what to do with each document
   * @throws IOException if the input cannot be read; the documents before have been acted on
   */
  public <T> void read(
      Input input, Class<T> type, LongConsumer progress, Consumer<Document<T>> action)
      throws IOException {
    Input.Text text = input.open(progress);
    try (InputStream bytes = text.bytes()) {
      if (format.orElse(text.format()) == InputFormat.JSON) {
        byte[] document = bytes.readNBytes(MOST_BYTES + 1);
        Reading<T> reading = JSON.tryRead(document, type);
        action.accept(
            new Document<>(input.name(), 0, reading.value(), reading.problems(), () -> document));
      } else {
        readLines(input, type, bytes, action);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private <T> void readLines(
      Input input, Class<T> type, InputStream bytes, Consumer<Document<T>> action) {
    RecentText recent = new RecentText(bytes, 2 * MOST_BYTES);
    try (NewsLines<T> lines = JSON.lines(recent, type)) {
      boolean large = input.size() == 0 || input.size() > WORTH_THREADS;
      Iterator<NewsLine<T>> all = lines.parallel(large ? threads : 1).iterator();
      while (all.hasNext()) {
        NewsLine<T> line = all.next();
        recent.forgetBefore(line.number());
        action.accept(
            new Document<>(
                input.name(),
                line.number(),
                line.value(),
                line.problems(),
                () -> recent.line(line.number())));
      }
    }
  }
}
