package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.Problem;
import io.github.copydesk.source.Statement;
import java.util.List;

/**
 * The end of an extraction.
 *
 * @param article the article with the statements that were accepted, after those that it had
 * @param statements the statements that were accepted, anchored, with their extraction
 * @param rejected the JSON of the statements that still had problems after the last round
 * @param problems what is still wrong: first with the last answer as a whole, then with the
 *     rejected statements, with pointers into an answer that consists of these; empty if nothing is
 * @param rounds what each answer brought, in order
 */
public record ExtractionResult<S extends Statement>(
    Article article,
    List<S> statements,
    List<String> rejected,
    List<Problem> problems,
    List<Round> rounds) {
  /** With unmodifiable lists. */
  public ExtractionResult {
    statements = List.copyOf(statements);
    rejected = List.copyOf(rejected);
    problems = List.copyOf(problems);
    rounds = List.copyOf(rounds);
  }

  /** Whether nothing is wrong: the last answer had no problem. */
  public boolean isComplete() {
    return problems.isEmpty();
  }
}
