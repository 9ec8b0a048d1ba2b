package io.github.copydesk.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Stands in for a model: answers from a script, and corrects an answer only when it is told what is
 * wrong with it. Each step is repeated until a prompt names its mistake, so a loop that sends
 * nothing back gets no further than the first.
 */
public final class ScriptedExtractor implements Extractor {
  private static final String UNTIL = "=== until told: ";

  private final List<Step> steps;
  private int at;

  /**
   * An answer, and what it is repeated until.
   *
   * @param answer what is answered
   * @param until words in the numbered list of problems that make it go on to the next step; those
   *     of the last step are not waited for
   */
  public record Step(String answer, String until) {}

  /**
   * A script.
   *
   * @throws IllegalArgumentException if there are no steps
   */
  public ScriptedExtractor(List<Step> steps) {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a script must have at least one step");
    }
    this.steps = List.copyOf(steps);
  }

  /**
   * A script from a text: answers, each but the last followed by a line <i>=== until told: not in
   * the article</i>.
   */
  public static ScriptedExtractor of(String script) {
    List<Step> steps = new ArrayList<>();
    List<String> answer = new ArrayList<>();
    for (String line : script.lines().toList()) {
      if (line.startsWith(UNTIL)) {
        steps.add(new Step(String.join("\n", answer), line.substring(UNTIL.length())));
        answer.clear();
      } else {
        answer.add(line);
      }
    }
    steps.add(new Step(String.join("\n", answer), ""));
    return new ScriptedExtractor(steps);
  }

  @Override
  public String answer(String prompt, String schema) {
    String until = steps.get(at).until();
    if (at < steps.size() - 1 && prompt.lines().anyMatch(line -> isProblem(line, until))) {
      at++;
    }
    return steps.get(at).answer();
  }

  private static boolean isProblem(String line, String words) {
    return line.matches("\\d+\\. .*") && line.contains(words);
  }
}
