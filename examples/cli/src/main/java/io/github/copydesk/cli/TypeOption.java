package io.github.copydesk.cli;

import io.github.copydesk.cli.input.RootType;
import picocli.CommandLine.Option;

/** What the documents are that a command reads. */
final class TypeOption {
  @Option(
      names = "--type",
      paramLabel = "TYPE",
      defaultValue = "article",
      description = "What each document is: ${COMPLETION-CANDIDATES}. Default: article.")
  private RootType type = RootType.ARTICLE;

  /** The type that was given, or that of articles. */
  RootType type() {
    return type;
  }
}
