package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.Problem;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.source.ExtractionMethod;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.TextAnchor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks for the statements of an article, sends back what is wrong with the answer, and ends when
 * nothing is, or after a number of rounds.
 *
 * <pre>{@code
 * ExtractionLoop loop = new ExtractionLoop(extractor, "quote-tagger 2.1", 5, Clock.systemUTC());
 * ExtractionResult<Quote> result = loop.extract(article, StatementKind.QUOTES, schema);
 * }</pre>
 *
 * <p>A statement is accepted if it can be read, all its words are in the article, and it breaks no
 * rule; each is judged on its own. Accepted ones are kept whatever is wrong with the others, and
 * only the others are asked for again. A statement that the article has already, or that is given
 * twice, is there once. A model may withdraw a statement by not giving it again.
 *
 * <p>The whole text is sent in one prompt. A text of more than {@value #MAX_TEXT} characters is not
 * sent; the result says so.
 */
public final class ExtractionLoop {
  /** The longest text that is sent, in UTF-16 code units: about that of a short novel. */
  public static final int MAX_TEXT = 200_000;

  private static final Comparator<TextAnchor> IN_TEXT =
      Comparator.comparing(TextAnchor::getPart)
          .thenComparing(anchor -> anchor.getSpans().get(0).getStart());

  private final Extractor extractor;
  private final String tool;
  private final int rounds;
  private final Clock clock;

  /**
   * A loop.
   *
   * @param extractor the model
   * @param tool the name and version of the model, for the {@link Extraction} of each statement
   * @param rounds the maximum number of answers, at least 1
   * @param clock for the time of each extraction
   * @throws IllegalArgumentException if there are no rounds, or the name of the tool is blank
   */
  public ExtractionLoop(Extractor extractor, String tool, int rounds, Clock clock) {
    this.extractor = Objects.requireNonNull(extractor, "extractor is null");
    this.tool = Objects.requireNonNull(tool, "tool is null");
    this.clock = Objects.requireNonNull(clock, "clock is null");
    this.rounds = rounds;
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds must be at least 1, but is " + rounds);
    }
    if (tool.isBlank()) {
      throw new IllegalArgumentException("tool must not be blank");
    }
  }

  /**
   * Extracts the statements of one kind from an article.
   *
   * @param article the article; statements that it has already stay there
   * @param schema the JSON Schema of the answer
   * @throws IllegalArgumentException if the schema is not a JSON Schema with properties
   */
  public <S extends Statement> ExtractionResult<S> extract(
      Article article, StatementKind<S> kind, String schema) {
    Objects.requireNonNull(article, "article is null");
    Objects.requireNonNull(kind, "kind is null");
    SchemaNames names = new SchemaNames(schema);
    Prompts prompts = new Prompts(article, kind);
    if (prompts.text().length() > MAX_TEXT) {
      String message =
          "the text of the article has "
              + prompts.text().length()
              + " characters; at most "
              + MAX_TEXT
              + " are sent";
      return new ExtractionResult<>(
          article,
          List.of(),
          List.of(),
          List.of(Problem.of("text-too-long", "", message)),
          List.of());
    }
    return new Run<>(article, kind, schema, prompts, new Judge<>(article, kind, names)).run();
  }

  /** The extraction from one article. */
  private final class Run<S extends Statement> {
    private final Article article;
    private final StatementKind<S> kind;
    private final String schema;
    private final Prompts prompts;
    private final Judge<S> judge;
    private final Set<S> known = new LinkedHashSet<>();
    private final List<S> accepted = new ArrayList<>();
    private final List<Round> done = new ArrayList<>();

    /** The statements that are asked for again. */
    private List<Judged<S>> rejected = List.of();

    /** What is wrong with the last answer apart from its statements. */
    private List<Problem> answerProblems = List.of();

    Run(Article article, StatementKind<S> kind, String schema, Prompts prompts, Judge<S> judge) {
      this.article = article;
      this.kind = kind;
      this.schema = schema;
      this.prompts = prompts;
      this.judge = judge;
      kind.in(article).forEach(statement -> known.add(kind.bare(statement)));
    }

    ExtractionResult<S> run() {
      String prompt = prompts.first();
      do {
        prompt = round(prompt);
      } while (done.size() < rounds && !done.get(done.size() - 1).problems().isEmpty());
      accepted.sort(Comparator.comparing(Run::first, IN_TEXT));
      List<S> all = new ArrayList<>(kind.in(article));
      all.addAll(accepted);
      List<Problem> problems = new ArrayList<>(answerProblems);
      problems.addAll(problemsOf(rejected));
      return new ExtractionResult<>(
          kind.replaced(article, all),
          accepted,
          rejected.stream().map(Judged::json).toList(),
          problems,
          done);
    }

    /** Sends a prompt, and returns the next one. */
    private String round(String prompt) {
      String text;
      try {
        text = extractor.answer(prompt, schema);
      } catch (RuntimeException e) {
        answerProblems = List.of(failure(e));
        done.add(new Round(done.size() + 1, prompt, "", 0, 0, answerProblems));
        return prompt;
      }
      Answer answer = Answer.of(text, kind.property());
      List<Judged<S>> judged = judge.judge(answer.statements());
      int before = accepted.size();
      judged.stream()
          .filter(Judged::isGood)
          .flatMap(j -> j.statement().stream())
          .forEach(this::add);
      List<Problem> problems = new ArrayList<>(answer.problems());
      problems.addAll(problemsOf(judged));
      int added = accepted.size() - before;
      done.add(
          new Round(done.size() + 1, prompt, String.valueOf(text), judged.size(), added, problems));
      answerProblems = answer.problems();
      rejected = stillRejected(judged);
      return prompts.again(
          accepted.stream().map(kind::described).toList(),
          answerProblems,
          rejected.stream()
              .map(Judged::json)
              .collect(Collectors.joining(",\n", "{\"" + kind.property() + "\":[\n", "\n]}")),
          problemsOf(rejected));
    }

    /**
     * The statements with problems: those of this answer and, if it is not whole, also those that
     * were asked for, as they may be in what is missing.
     */
    private List<Judged<S>> stillRejected(List<Judged<S>> judged) {
      Map<String, Judged<S>> still = new LinkedHashMap<>();
      if (!answerProblems.isEmpty()) {
        rejected.forEach(each -> still.put(each.json(), each));
      }
      judged.stream().filter(each -> !each.isGood()).forEach(each -> still.put(each.json(), each));
      return List.copyOf(still.values());
    }

    private List<Problem> problemsOf(List<Judged<S>> statements) {
      List<Problem> problems = new ArrayList<>();
      for (int i = 0; i < statements.size(); i++) {
        problems.addAll(statements.get(i).problemsWithin(kind.property(), i));
      }
      return problems;
    }

    private void add(S statement) {
      if (known.add(kind.bare(statement))) {
        Extraction extraction =
            Extraction.builder()
                .method(ExtractionMethod.MODEL)
                .tool(tool)
                .at(clock.instant())
                .build();
        accepted.add(kind.marked(statement, statement.getAnchors(), Optional.of(extraction)));
      }
    }

    private static TextAnchor first(Statement statement) {
      return statement.getAnchors().get(0);
    }

    private Problem failure(RuntimeException e) {
      String message = e.getClass().getSimpleName() + ": " + e.getMessage();
      return Problem.of("extractor", "", "the extractor failed: " + message);
    }
  }
}
