package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import java.util.ArrayList;
import java.util.List;

/** Problems as a numbered list for a language model; see {@link Problem#forModel}. */
final class ModelList {
  private static final int MAX_PROBLEMS = 50;
  private static final int MAX_POINTER = 150;
  private static final int MAX_MESSAGE = 440;

  private ModelList() {}

  static String of(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems) {
      if (lines.size() == MAX_PROBLEMS) {
        lines.add("There are more problems; these are the first " + MAX_PROBLEMS + ".");
        break;
      }
      String place = problem.pointer().isEmpty() ? "the whole document" : problem.pointer();
      lines.add(
          (lines.size() + 1)
              + ". "
              + Texts.cut(place, MAX_POINTER)
              + ": "
              + Texts.cut(problem.message(), MAX_MESSAGE));
    }
    return String.join("\n", lines);
  }
}
