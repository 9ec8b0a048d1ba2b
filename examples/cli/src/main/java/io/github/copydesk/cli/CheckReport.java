package io.github.copydesk.cli;

/** How what was found is told. */
interface CheckReport {
  /** Tells something wrong. */
  void finding(Finding finding);

  /** Tells that an input cannot be read, or not to its end. */
  void failure(String file, String reason);

  /** Tells the numbers at the end. */
  void end(Totals totals);
}
