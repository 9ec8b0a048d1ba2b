package io.github.copydesk.cli;

import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.Style;
import io.github.copydesk.cli.terminal.Table;
import java.util.List;

/**
 * What was found as a compiler tells it, one line each, and a table at the end.
 *
 * @param out for what is wrong with documents
 * @param err for what cannot be read
 * @param width the number of columns for the table
 * @param quiet whether to leave out the table
 */
record CheckText(Output out, Output err, int width, boolean quiet) implements CheckReport {
  @Override
  public void finding(Finding finding) {
    out.print(Style.HEADING, finding.place()).print(": ");
    if (!finding.pointer().isEmpty()) {
      out.print(finding.pointer()).print(": ");
    }
    Style style = finding.level() == Finding.Level.UNFIT ? Style.WARNING : Style.BAD;
    out.print(style, finding.message()).print(" (").print(finding.code()).line(")");
  }

  @Override
  public void failure(String file, String reason) {
    out.flush();
    err.line("copydesk: " + file + ": " + reason);
  }

  @Override
  public void end(Totals totals) {
    if (quiet) {
      return;
    }
    if (!totals.rows().isEmpty()) {
      Table table = new Table("code", List.of("times", "documents"));
      totals.rows().forEach(row -> table.row(row.code(), List.of(row.times(), row.documents())));
      out.line();
      table.print(out, width);
      out.line();
    }
    boolean fine = totals.exit() == Exit.FINE;
    out.print(fine ? Style.GOOD : Style.BAD, sentence(totals));
    out.line();
  }

  private static String sentence(Totals totals) {
    String documents = Words.number(totals.documents(), "document");
    String found =
        totals.wrong() == 0
            ? documents + " checked, nothing wrong"
            : Words.number(totals.findings(), "problem")
                + " in "
                + Words.number(totals.wrong())
                + " of "
                + documents;
    String failed = Words.number(totals.failed(), "file") + " could not be read";
    return totals.failed() == 0 ? found : totals.documents() == 0 ? failed : found + "; " + failed;
  }
}
