package io.github.copydesk.cli.terminal;

/** How a terminal may show a piece of text, if it shows styles at all. */
public enum Style {
  /** As any text. */
  PLAIN(""),
  /** What a section or table begins with. */
  HEADING("1"),
  /** What is less important than the text beside it. */
  FAINT("2"),
  /** What is wrong. */
  BAD("31"),
  /** What is not ready for print. */
  WARNING("33"),
  /** What is as it should be. */
  GOOD("32"),
  /** The words of a quote. */
  QUOTE("36"),
  /** The words for a number of casualties. */
  FIGURE("35"),
  /** The words for a sanction. */
  SANCTION("34");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The text between the control sequences that begin and end the style. */
  String around(String text) {
    return text.isEmpty() || code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
