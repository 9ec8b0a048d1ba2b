package io.github.copydesk.extraction;

import io.github.copydesk.json.Problem;
import java.util.List;

/**
 * What one answer brought.
 *
 * @param number the number of the round, from 1
 * @param prompt what was sent
 * @param answer what came back; empty if the extractor failed
 * @param given the number of statements that the answer has
 * @param accepted the number of those that are now in the article; a statement that was there
 *     already is not counted again
 * @param problems what is wrong with the answer, with pointers into it
 */
public record Round(
    int number, String prompt, String answer, int given, int accepted, List<Problem> problems) {
  /** With an unmodifiable list. */
  public Round {
    problems = List.copyOf(problems);
  }
}
