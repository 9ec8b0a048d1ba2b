package io.github.copydesk.json;

import io.github.copydesk.json.engine.RawProblem;
import io.github.copydesk.json.engine.ReadContext;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Thrown for a value with problems: all that a mapper's own exception is made from. */
final class UnreadableValue extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient NewsJsonException problems;
  private final transient RawProblem first;
  private final String root;

  /** For a value that was just read and has problems. */
  UnreadableValue(ReadContext in) {
    super(null, null, false, false);
    this.problems = new NewsJsonException(Problem.of(in.problems(), UnreadableValue::position));
    this.first = in.problems().kept().get(0);
    this.root = in.pointer();
  }

  private static @Nullable LineColumn position(RawProblem problem) {
    return problem.line() < 1 ? null : new LineColumn(problem.line(), problem.octet());
  }

  /** All problems of the value. */
  NewsJsonException problems() {
    return problems;
  }

  String message() {
    return String.valueOf(problems.getMessage());
  }

  /** The line of the first problem; -1 if the parser does not know. */
  int line() {
    return Math.max(-1, first.line());
  }

  /** The column of the first problem, as the parser counts; -1 if it does not know. */
  int column() {
    return Math.max(-1, first.octet());
  }

  /**
   * Takes the path to the first problem from its end up to the value: indexes and names, as
   * Jackson's exceptions have them prepended. The containers of the value go on.
   */
  void path(IntConsumer index, Consumer<String> name) {
    if (!first.pointer().startsWith(root + "/")) {
      return;
    }
    String[] segments = first.pointer().substring(root.length() + 1).split("/", -1);
    for (int i = segments.length - 1; i >= 0; i--) {
      String segment = segments[i].replace("~1", "/").replace("~0", "~");
      if (segment.matches("[0-9]{1,9}")) {
        index.accept(Integer.parseInt(segment));
      } else {
        name.accept(segment);
      }
    }
  }
}
