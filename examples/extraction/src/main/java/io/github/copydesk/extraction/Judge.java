package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.Problem;
import io.github.copydesk.json.Reading;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.source.Statement;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.validation.NewsValidator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the statements of an answer strictly, looks up their words in the article, anchors them
 * there, and checks the rules.
 */
final class Judge<S extends Statement> {
  /** In UTF-16 code units; far more than a statement has. */
  private static final int MAX_LENGTH = 1 << 14;

  private static final NewsJson JSON = NewsJson.create();
  private static final NewsValidator VALIDATOR = NewsValidator.create();

  private final StatementKind<S> kind;
  private final SchemaNames names;
  private final ArticleText text;

  /** The article without statements, so that nothing is reported but what the answer has. */
  private final Article bare;

  Judge(Article article, StatementKind<S> kind, SchemaNames names) {
    this.kind = kind;
    this.names = names;
    text = new ArticleText(article);
    bare =
        article.toBuilder()
            .quotes(List.of())
            .casualtyReports(List.of())
            .sanctions(List.of())
            .build();
  }

  /** Judges the statements of an answer. */
  List<Judged<S>> judge(List<String> statements) {
    return checkRules(statements.stream().map(this::find).toList());
  }

  /** A statement with its anchors, or what is wrong with it apart from the rules. */
  private Judged<S> find(String json) {
    if (json.length() > MAX_LENGTH) {
      String message =
          "the statement has " + json.length() + " characters; expected at most " + MAX_LENGTH;
      Problem tooLong = Problem.of(Answer.CODE, "", message);
      return new Judged<>("{}", Optional.empty(), List.of(tooLong));
    }
    Reading<S> reading = JSON.tryRead(json, kind.type());
    List<Problem> problems = new ArrayList<>();
    reading.problems().forEach(problem -> problems.add(problem.within("")));
    addOthers(problems, names.problems(json));
    List<Wording> wordings = Wording.in(json, kind);
    addOthers(problems, new InArticle(text).problems(wordings));
    if (reading.value().isEmpty()) {
      return new Judged<>(json, Optional.empty(), problems);
    }
    S statement = reading.value().get();
    if (statement instanceof CasualtyReport report) {
      Numbers numbers = new Numbers(text, report);
      addOthers(problems, numbers.problems());
      wordings.addAll(numbers.printed());
    }
    return problems.isEmpty()
        ? anchored(json, statement, wordings)
        : new Judged<>(json, Optional.empty(), problems);
  }

  /** Adds problems, but not a second one for the same place. */
  private static void addOthers(List<Problem> problems, List<Problem> others) {
    Set<String> places = new HashSet<>();
    problems.forEach(problem -> places.add(problem.pointer()));
    others.stream().filter(problem -> !places.contains(problem.pointer())).forEach(problems::add);
  }

  private Judged<S> anchored(String json, S statement, List<Wording> wordings) {
    Anchoring anchoring = new Anchoring(text, wordings);
    if (statement instanceof Quote quote) {
      S anchored = kind.type().cast(anchoring.anchored(quote));
      return new Judged<>(json, Optional.of(anchored), List.of());
    }
    List<TextAnchor> anchors = anchoring.anchors();
    if (anchors.isEmpty()) {
      String message = "nothing says where in the article it is; give the words of the article";
      return new Judged<>(json, Optional.empty(), List.of(Problem.of(InArticle.CODE, "", message)));
    }
    S anchored = kind.marked(statement, anchors, Optional.empty());
    return new Judged<>(json, Optional.of(anchored), List.of());
  }

  /** Checks the rules for all statements at once, so that the text is gone through only once. */
  private List<Judged<S>> checkRules(List<Judged<S>> found) {
    List<S> statements = found.stream().flatMap(judged -> judged.statement().stream()).toList();
    Article article = kind.replaced(bare, statements);
    List<Problem> broken = JSON.validate(article, VALIDATOR).problems();
    boolean all = broken.stream().noneMatch(problem -> problem.code().startsWith("limit."));
    List<Judged<S>> checked = new ArrayList<>();
    int index = 0;
    for (Judged<S> judged : found) {
      if (judged.statement().isEmpty()) {
        checked.add(judged);
      } else {
        List<Problem> own = own(broken, "/" + kind.property() + "/" + index++);
        if (own.isEmpty() && !all) {
          own = List.of(Problem.of(Answer.CODE, "", "not checked: too many problems elsewhere"));
        }
        checked.add(new Judged<>(judged.json(), judged.statement(), own));
      }
    }
    return checked;
  }

  /** The problems of one statement; those of its anchors are about the words that it gives. */
  private List<Problem> own(List<Problem> problems, String pointer) {
    String words = kind == StatementKind.QUOTES ? "/text" : "";
    return problems.stream()
        .filter(problem -> (problem.pointer() + "/").startsWith(pointer + "/"))
        .map(
            problem ->
                Problem.of(
                    problem.code(),
                    problem
                        .pointer()
                        .substring(pointer.length())
                        .replaceFirst("^/anchors.*", words),
                    problem.message()))
        .toList();
  }
}
