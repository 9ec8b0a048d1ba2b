package io.github.copydesk.cli;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.cli.input.RootType;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Style;
import io.github.copydesk.cli.terminal.Terminal;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.sanction.Sanction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts who says what. */
@Command(
    name = "stats",
    description =
        "Counts quotes by speaker and kind, casualty reports by source, and sanctions by"
            + " authority.",
    footer = {
      "",
      "What several say jointly counts for each of them.",
      "",
      "  copydesk stats --top 5 archive.ndjson.gz"
    })
final class StatsCommand implements Callable<Integer> {
  private static final List<QuoteKind> KINDS = List.of(QuoteKind.values());

  private final Terminal terminal;
  private final Census quotes = new Census("Quotes", "speaker", kinds());
  private final Census reports =
      new Census("Casualty reports", "source", List.of("figures", "reports"));
  private final Census sanctions =
      new Census("Sanctions", "authority", List.of("targets", "sanctions"));
  private long articles;
  private long quoteCount;
  private long reportCount;
  private long sanctionCount;
  private int exit;

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final TypeOption documents = new TypeOption();

  @Option(
      names = "--top",
      paramLabel = "NUMBER",
      defaultValue = "20",
      description = "How many names to list; the others are counted together. Default: 20.")
  private int top;

  @Mixin private final OutputOptions output = new OutputOptions();

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private static List<String> kinds() {
    List<String> kinds =
        new ArrayList<>(
            KINDS.stream()
                .map(kind -> kind == QuoteKind.FREE_INDIRECT ? "free" : kind.words())
                .toList());
    kinds.add("all");
    return kinds;
  }

  @Override
  public Integer call() {
    if (top < 1) {
      throw new FailedException("--top: expected a number from 1 on, but found " + top);
    }
    output.write(terminal, input.files(), this::print);
    return exit;
  }

  private void print(Output out) {
    exit =
        new Skipped(terminal, input, output.quiet())
            .read(documents.type().type(), read -> count(read.value()));
    if (!output.quiet()) {
      String articlesToo =
          documents.type() == RootType.ARTICLE ? Words.number(articles, "article") + ": " : "";
      out.print(
          Style.HEADING,
          articlesToo
              + Words.number(quoteCount, "quote")
              + ", "
              + Words.number(reportCount, "casualty report")
              + ", "
              + Words.number(sanctionCount, "sanction"));
      out.line();
    }
    boolean first = output.quiet();
    for (Census census : List.of(quotes, reports, sanctions)) {
      if (!census.isEmpty()) {
        if (!first) {
          out.line();
        }
        first = false;
        census.print(out, terminal.width(), top);
      }
    }
  }

  private void count(Object value) {
    if (value instanceof Article article) {
      articles++;
      article.getQuotes().forEach(this::count);
      article.getCasualtyReports().forEach(this::count);
      article.getSanctions().forEach(this::count);
    } else if (value instanceof Quote quote) {
      count(quote);
    } else if (value instanceof CasualtyReport report) {
      count(report);
    } else if (value instanceof Sanction sanction) {
      count(sanction);
    }
  }

  private void count(Quote quote) {
    quoteCount++;
    for (Actor speaker : quote.getAttribution().origin()) {
      quotes.add(speaker.displayName(), KINDS.indexOf(quote.getKind()), 1);
      quotes.add(speaker.displayName(), KINDS.size(), 1);
    }
  }

  private void count(CasualtyReport report) {
    reportCount++;
    for (Actor source : report.getAttribution().origin()) {
      reports.add(source.displayName(), 0, report.getFigures().size());
      reports.add(source.displayName(), 1, 1);
    }
  }

  private void count(Sanction sanction) {
    sanctionCount++;
    for (Actor authority : sanction.getAuthorities()) {
      sanctions.add(authority.displayName(), 0, sanction.getTargets().size());
      sanctions.add(authority.displayName(), 1, 1);
    }
  }
}
