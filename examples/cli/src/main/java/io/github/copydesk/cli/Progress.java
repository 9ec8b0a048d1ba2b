package io.github.copydesk.cli;

import io.github.copydesk.cli.input.Input;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Terminal;
import java.io.Closeable;
import java.text.DecimalFormat;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on a terminal that says how much has been read, once that has taken a second. It makes way
 * for anything else that is printed.
 */
final class Progress implements Closeable {
  private static final String CLEARED = "\r\u001b[K";
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final int MEGA = 1_000_000;

  private final Terminal terminal;
  private final boolean shown;
  private final long size;
  private final long begun = System.nanoTime();
  private final List<Output> outputs;
  private long before;
  private long now;
  private final Thread atExit = new Thread(this::clear);
  private volatile @Nullable ProgressBar bar;

  private Progress(Terminal terminal, boolean shown, long size) {
    this.terminal = terminal;
    this.shown = shown;
    this.size = size;
    this.outputs = Stream.of(terminal.out(), terminal.err()).filter(Output::isTerminal).toList();
  }

  /** Shows progress through all inputs if a person watches. */
  static Progress of(Terminal terminal, boolean quiet, List<Input> inputs) {
    boolean known = inputs.stream().allMatch(input -> input.size() > 0);
    long size = known ? inputs.stream().mapToLong(Input::size).sum() : -1;
    return new Progress(terminal, terminal.interactive() && !quiet, size);
  }

  /** An input is about to be read. */
  void next() {
    before += now;
    now = 0;
  }

  /** So many bytes of the input have been read. */
  void read(long bytes) {
    now = bytes;
    if (bar != null) {
      bar.stepTo(before + now);
    } else if (shown && System.nanoTime() - begun > PATIENCE) {
      bar = bar();
    }
  }

  private ProgressBar bar() {
    for (Output output : outputs) {
      output.beforeWriting(() -> System.err.print(CLEARED));
    }
    Runtime.getRuntime().addShutdownHook(atExit); // if interrupted
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setInitialMax(size)
        .setUnit(" MB", MEGA)
        .showSpeed(new DecimalFormat("0"))
        .setUpdateIntervalMillis(250)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(terminal.width() - 1)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .clearDisplayOnFinish()
        .build();
  }

  private void clear() {
    if (bar != null) {
      System.err.print(CLEARED);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      outputs.forEach(output -> output.beforeWriting(() -> {}));
    }
  }
}
